package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of where something lies and who may allow force there. */
public sealed interface Setting extends CaseRecord {

    /**
     * What somebody says a place is.
     *
     * @param by the sovereign, controller or occupier, where the standing names one
     */
    record TerritoryStatus(
            RecordId id,
            Said said,
            PlaceId place,
            Standing standing,
            @Nullable ActorId by) implements Setting {}

    /** Where somebody says an event took place. */
    record Location(
            RecordId id,
            Said said,
            EventId event,
            PlaceId place,
            @Nullable ActorId territory) implements Setting {

        /** {@return the place, and the territory it is said to be: {@code pier}, {@code pier-in-arland}} */
        public String where() {
            return place + (territory == null ? "" : "-in-" + territory);
        }

        /** {@return the pole of this word: {@code at-pier}, {@code at-pier-in-arland}} */
        public String pole() {
            return "at-" + where();
        }
    }

    /**
     * What a state lets another do on its territory, or no longer does.
     *
     * @param state whose consent it is
     * @param to who may act
     * @param issuedBy the person or organ that spoke for the state
     * @param events the events it speaks of, empty for a standing arrangement
     * @param purposes in the coder's words, empty where not limited
     * @param areas empty where not limited
     * @param valid from and until when, or null where not stated
     * @param binding whether it binds the state, or null where that is not stated
     */
    record Consent(
            RecordId id,
            Said said,
            ActorId state,
            List<ActorId> to,
            Stage stage,
            List<EventId> events,
            List<String> purposes,
            List<PlaceId> areas,
            @Nullable ActorId issuedBy,
            @Nullable When valid,
            @Nullable Boolean binding)
            implements Setting {

        /** Where on the way from request to withdrawal it stands. */
        public enum Stage {
            REQUESTED,
            GIVEN,
            WITHDRAWAL_REQUESTED,
            WITHDRAWN,
            DECLARED_ABSENT
        }
    }

    /** What a place is said to be. */
    enum Standing {
        SOVEREIGN,
        DE_FACTO_CONTROL,
        OCCUPIED,
        ECONOMIC_ZONE,
        HIGH_SEAS,
        MISSION_PREMISES
    }
}
