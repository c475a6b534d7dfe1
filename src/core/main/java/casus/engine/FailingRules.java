package casus.engine;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Thrown when rules that could be read fail in reasoning. The fault lies with the rules, not with the case or Casus. */
@API(status = Status.MAINTAINED)
public abstract sealed class FailingRules extends RuntimeException permits RestlessRules, UncompiledRules, FaultyRule {

    private static final long serialVersionUID = 1;

    FailingRules(String message) {
        super(message);
    }

    /** {@return further details, one line each} */
    public abstract List<String> details();
}
