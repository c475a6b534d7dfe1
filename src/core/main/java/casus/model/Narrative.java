package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import java.util.List;

/**
 * Two parties' differing accounts of one subject.
 *
 * @param about id of the event, actor or record; for a target, of the event
 * @param a the side whose name comes first
 */
public record Narrative(
        Subject aboutKind,
        String about,
        Dimension dimension,
        Side a,
        Side b,
        Status status,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "narrative " + (aboutKind == Subject.TARGET ? "target of " : "") + about + " on " + Term.of(dimension)
                + " between " + a.voice() + " and " + b.voice();
    }

    @Override
    public Family family() {
        return Family.NARRATIVE;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public Narrative withoutSteps() {
        return new Narrative(aboutKind, about, dimension, a, b, status, flags, List.of(), List.of());
    }

    /** How the two sides relate. */
    public enum Status {
        /** They cannot both be true or fair. */
        OPPOSED,
        /** They stress different things. */
        DIVERGING
    }

    /**
     * One side.
     *
     * @param voice the party whose side it is
     * @param poles the poles it takes against the other side, in order
     * @param label its frames, joined by commas
     * @param records the records in its own words
     */
    public record Side(ActorId voice, List<String> poles, String label, List<RecordId> records) {}
}
