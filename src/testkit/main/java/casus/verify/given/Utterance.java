package casus.verify.given;

/**
 * A record in which {@code by} sets the voice.
 *
 * @param <T> the type of record
 */
public abstract sealed class Utterance<T extends Utterance<T>> extends Statement<T>
        permits Acts.Notification,
                Acts.Threat,
                Acts.Forewarning,
                Acts.Demand,
                Acts.Refusal,
                Authorships.Claim,
                Authorships.Acknowledgement,
                Authorships.Accusation,
                Authorships.Finding,
                Authorships.Denial,
                Authorships.Rejection,
                Authorships.Retraction,
                Authorships.Disavowal,
                Authorships.NoComment,
                Reasons.Response,
                Reasons.ResponseDenial,
                Reasons.Justification,
                Judgements.Condemnation,
                Judgements.Endorsement,
                Judgements.Characterization,
                Judgements.Vote,
                Judgements.Dissent,
                Ties.Affiliation,
                Ties.Sponsorship,
                Territories.Location,
                Territories.Consent,
                Remarks.Casualties,
                Remarks.Apology,
                Remarks.Deescalation,
                Remarks.Evidence,
                Remarks.Sequence,
                Remarks.Dating,
                Remarks.Series,
                Remarks.Contact,
                Remarks.Beneficiary,
                Remarks.Context {

    Utterance(String type) {
        super(type);
    }

    /** Its voice; the same as {@link #saidBy}. */
    public final T by(String voice) {
        return saidBy(voice);
    }
}
