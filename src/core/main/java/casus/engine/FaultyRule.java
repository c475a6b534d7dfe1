package casus.engine;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A rule that throws, or puts in or takes away what no rule may. Only a trusted folder can have one: rules in sentences have
 * no room for it.
 */
@API(status = Status.MAINTAINED)
public final class FaultyRule extends FailingRules {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String file;
    private final int line;

    /**
     * @param rule where it stands
     * @param what it does, as the rest of a sentence
     */
    FaultyRule(OwnRules.Place rule, String what) {
        super(rule + " " + what);
        this.id = rule.id();
        this.file = rule.file();
        this.line = rule.line();
    }

    @Override
    public List<String> details() {
        return List.of("help: mend it there; rules of a trusted folder are programs, and this one failed");
    }

    /** {@return the id of the rule, empty if it is not known which of the file's it is} */
    public String id() {
        return id;
    }

    /** {@return the file as the user named it} */
    public String file() {
        return file;
    }

    /** {@return where the rule begins, from 1; 0 if it is not known which it is} */
    public int line() {
        return line;
    }
}
