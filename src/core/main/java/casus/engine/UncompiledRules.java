package casus.engine;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Thrown for a file in the engine's own language that the engine cannot compile. */
@API(status = Status.MAINTAINED)
public final class UncompiledRules extends FailingRules {

    private static final long serialVersionUID = 1;

    private final List<String> complaints;

    UncompiledRules(String file, List<String> complaints) {
        super("the engine cannot compile " + file);
        this.complaints = List.copyOf(complaints);
    }

    @Override
    public List<String> details() {
        return complaints;
    }

    /** {@return the engine's messages} */
    public List<String> complaints() {
        return complaints;
    }
}
