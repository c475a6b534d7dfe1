package casus.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Foreign force on a state's territory, and what the record says of the state's will.
 *
 * @param user foreign users of force that stand alike in this event
 * @param justifiedBy users that give a ground, which changes nothing about the status
 * @param controlledBy who is said to control the ground without holding title to it
 */
public record Sovereignty(
        EventId event,
        List<ActorId> user,
        ActorId state,
        Status status,
        List<ActorId> justifiedBy,
        List<ActorId> controlledBy,
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
}
