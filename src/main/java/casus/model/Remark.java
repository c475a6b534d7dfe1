package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of everything else a document says. */
public sealed interface Remark extends CaseRecord {

    /**
     * How many were harmed.
     *
     * @param group who they were, in the coder's words
     */
    record Casualties(
            RecordId id,
            Said said,
            EventId event,
            @Nullable Count killed,
            @Nullable Count injured,
            @Nullable String group)
            implements Remark {}

    /** The voice apologises for an event. */
    record Apology(RecordId id, Said said, EventId event, List<ActorId> to) implements Remark {}

    /** The voice signals that its side wants no more of it. */
    record Deescalation(
            RecordId id,
            Said said,
            List<EventId> about,
            @Nullable String content) implements Remark {}

    /** Something is brought forward for or against a statement or an event. */
    record Evidence(
            RecordId id,
            Said said,
            @Nullable EventId event,
            @Nullable RecordId of,
            boolean supports,
            String content) implements Remark {}

    /** One event came after another. It says nothing of why. */
    record Sequence(RecordId id, Said said, EventId event, EventId after) implements Remark {}

    /** An aggregate event counts others among its members. */
    record Series(RecordId id, Said said, EventId series, List<EventId> members) implements Remark {}

    /** Background that no rule reads. */
    record Context(RecordId id, Said said, String content, List<EventId> about) implements Remark {}

    /**
     * A number with its bounds, in persons.
     *
     * @param low at least
     * @param high at most
     */
    record Count(
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high) {}
}
