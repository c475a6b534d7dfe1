package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that every record has: its voice and its sources.
 *
 * @param voice who utters it
 * @param principal the state or group to which the coder attributes it; null leaves this to the voice's mandates
 * @param relayedBy who reports that the voice said so, if that is not the document's own voice
 * @param citations at least one
 * @param date when it was said
 * @param saidAfter records that it was said after, where the dates leave that open, as on one day
 * @param saidBefore events that it was said before, where the dates leave that open
 */
public record Said(
        ActorId voice,
        @Nullable ActorId principal,
        @Nullable ActorId relayedBy,
        List<Citation> citations,
        @Nullable When date,
        Modality modality,
        @Nullable Grade grade,
        List<RecordId> saidAfter,
        List<EventId> saidBefore) {
    public Said {
        citations = List.copyOf(citations);
        saidAfter = List.copyOf(saidAfter);
        saidBefore = List.copyOf(saidBefore);
    }
}
