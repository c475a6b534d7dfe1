package casus.model;

import java.util.List;

/** Records of why something was done, according to somebody. */
public sealed interface Reason extends CaseRecord {

    /**
     * One event is said to answer others.
     *
     * @param causes at least one
     */
    record Response(RecordId id, Said said, EventId response, List<EventId> causes) implements Reason {
        public Response {
            causes = List.copyOf(causes);
        }
    }

    /** The voice says that an act of its own side does not answer these events. */
    record ResponseDenial(RecordId id, Said said, EventId response, List<EventId> causes) implements Reason {
        public ResponseDenial {
            causes = List.copyOf(causes);
        }
    }

    /**
     * The voice gives grounds for an act.
     *
     * @param article51 true if Article 51 of the UN Charter is invoked
     */
    record Justification(RecordId id, Said said, EventId event, List<Ground> grounds, boolean article51)
            implements Reason {
        public Justification {
            grounds = List.copyOf(grounds);
        }
    }

    /** A ground on which force is justified. */
    enum Ground {
        SELF_DEFENCE,
        COLLECTIVE_SELF_DEFENCE,
        CONSENT,
        HOT_PURSUIT,
        DEGRADE_CAPABILITY,
        IMMINENT_THREAT,
        COUNTER_TERRORISM,
        TREATY,
        SECURITY_COUNCIL,
        PROTECTION_OF_NATIONALS,
        PUNISHMENT,
        DETERRENCE,
        HUMANITARIAN,
        OTHER
    }
}
