package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every record carries: on whose word it stands.
 *
 * @param voice who utters it
 * @param principal the state or group the utterance is put down to, where the coder says so; null leaves it to the
 *     voice's mandates
 * @param relayedBy who reports that the voice said so, where that is not the document's own voice
 * @param citations at least one
 * @param date when it was said
 */
public record Said(
        ActorId voice,
        @Nullable ActorId principal,
        @Nullable ActorId relayedBy,
        List<Citation> citations,
        @Nullable When date,
        Modality modality,
        @Nullable Grade grade) {
    public Said {
        citations = List.copyOf(citations);
    }
}
