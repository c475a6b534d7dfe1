package casus.engine;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Thrown when a rule throws, or inserts or removes something that no rule may. Only a rule of a trusted folder can do so,
 * since rules in sentences cannot express it.
 */
@API(status = Status.MAINTAINED)
public final class FaultyRule extends FailingRules {

    private static final long serialVersionUID = 1;

    private final String id;
    private final String file;
    private final int line;

    /**
     * @param rule its place
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

    /** {@return the id of the rule; empty if it is not known which rule of the file it is} */
    public String id() {
        return id;
    }

    /** {@return the file as the user named it} */
    public String file() {
        return file;
    }

    /** {@return the line where the rule begins, from 1; 0 if it is not known which rule it is} */
    public int line() {
        return line;
    }
}
