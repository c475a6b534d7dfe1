package casus.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Foreign force on a state's territory, and what the record says of the state's will.
 *
 * @param user foreign users of force that stand alike in this event
 * @param justifiedBy users that give a ground, which changes nothing about the status
 * @param controlledBy who is said to control or occupy the ground without holding title to it
 * @param condemnedBy third parties that condemn the event, which changes nothing about the status
 * @param endorsedBy third parties that approve of it, which changes nothing about the status
 * @param notified who was told of it; being told is not agreeing
 */
public record Sovereignty(
        EventId event,
        List<ActorId> user,
        ActorId state,
        Status status,
        List<ActorId> justifiedBy,
        List<ActorId> controlledBy,
        List<ActorId> condemnedBy,
        List<ActorId> endorsedBy,
        List<ActorId> notified,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "sovereignty " + event + " by "
                + user.stream().map(ActorId::value).collect(Collectors.joining(" and ")) + " in " + state;
    }

    @Override
    public Family family() {
        return Family.SOVEREIGNTY;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public Sovereignty withoutSteps() {
        return new Sovereignty(
                event,
                user,
                state,
                status,
                justifiedBy,
                controlledBy,
                condemnedBy,
                endorsedBy,
                notified,
                flags,
                List.of(),
                List.of());
    }

    /** Where the issue stands. */
    public enum Status {
        /** No reaction of the state is in the record. */
        LATENT,
        PROTESTED,
        /** The state is reported to accept it or play it down. */
        ACQUIESCED,
        /** Consent covers it. */
        CONSENTED,
        CONSENT_DISPUTED,
        CONSENT_EXCEEDED,
        CONSENT_WITHDRAWN,
        LOCATION_DISPUTED,
        /** Author or occurrence is open. */
        CONDITIONAL,
        SETTLED
    }

    /** What to know beside the status. */
    public enum Flag {
        /** A consent of the state is on record, and its dates, areas or purposes do not tell whether it covers the event. */
        CONSENT_UNCLEAR,
        /** A consent of the state is on record, for other dates. */
        CONSENT_OUT_OF_DATE,
        /** Somebody else says that the state agreed. */
        CONSENT_ALLEGED,
        /** The state agreed only when it was over. */
        CONSENT_AFTER_THE_FACT,
        /** Where the event took place is in dispute, beside a status that is open or settled for another reason. */
        PLACE_DISPUTED,
        /** The state protested, and the issue stands otherwise. */
        PROTEST_ON_RECORD,
        /** The state accepted it, and the issue stands otherwise. */
        ACCEPTANCE_ON_RECORD,
        /** It is reported that the state did not protest. */
        SILENCE_REPORTED,
        /** The state answered by measures against the user. */
        MEASURES_TAKEN,
        /** The ground is the premises of a mission; title to it stays with the state. */
        MISSION_PREMISES,
        /** The ground is said to be occupied; title to it stays with the state. */
        OCCUPIED
    }
}
