package casus.engine;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Rules that cannot be reasoned by, though they were read. The fault is theirs: neither the case's nor that of Casus. */
@API(status = Status.MAINTAINED)
public abstract sealed class FailingRules extends RuntimeException permits RestlessRules, UncompiledRules, FaultyRule {

    private static final long serialVersionUID = 1;

    FailingRules(String message) {
        super(message);
    }

    /** {@return what else there is to say, a line each} */
    public abstract List<String> details();
}
