package casus.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Foreign force on a state's territory, and the state's will according to the record.
 *
 * @param user foreign users of force with the same status in this event
 * @param justifiedBy users that give a ground, which does not affect the status
 * @param controlledBy who is said to control or occupy the ground without title to it
 * @param condemnedBy third parties that condemn the event, which does not affect the status
 * @param endorsedBy third parties that approve of it, which does not affect the status
 * @param notified who was notified of it, which is not consent
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
        return handle(user.stream().map(ActorId::value).collect(Collectors.joining(" and ")));
    }

    private String handle(String users) {
        return "sovereignty " + event + " by " + users + " in " + state;
    }

    /** {@return the issue called by all of its users, then by each of them} */
    @Override
    public List<String> handles() {
        return Stream.concat(Stream.of(handle()), user.stream().map(one -> handle(one.value())))
                .distinct()
                .toList();
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

    /** The status of an issue. */
    public enum Status {
        /** The record contains no reaction of the state. */
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

    /** A further property of an issue. */
    public enum Flag {
        /** A consent of the state is on record, and its dates, areas or purposes do not show whether it covers the event. */
        CONSENT_UNCLEAR,
        /** A consent of the state is on record, for other dates. */
        CONSENT_OUT_OF_DATE,
        /** Somebody else says that the state agreed. */
        CONSENT_ALLEGED,
        /** The user's side rejects a withdrawal of consent. */
        WITHDRAWAL_REJECTED,
        /** Neither the document nor the user's side puts the event on the territory; somebody else does. */
        PLACE_ALLEGED,
        /** The state condemns the event for the civilians that it harmed, and does not protest. */
        HARM_CONDEMNED,
        /** The state condemns the event as an escalation, and does not protest. */
        ESCALATION_CONDEMNED,
        /** The state condemns the event as terrorism, and does not protest. */
        TERRORISM_CONDEMNED,
        /** The state agreed only when it was over. */
        CONSENT_AFTER_THE_FACT,
        /** The place of the event is disputed, while the status is conditional or settled for another reason. */
        PLACE_DISPUTED,
        /** The state protested, while the status is another. */
        PROTEST_ON_RECORD,
        /** The state accepted it, while the status is another. */
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
