package casus.verify.given;

/**
 * Every type of record of a case file, one method each, described in {@code docs/case-format.md}. Undeclared events, actors
 * and places are added automatically; ids of records must exist.
 */
public final class Records {

    private Records() {}

    /** {@return a record: a use of force} */
    public static Acts.Attack attack(String event) {
        return new Acts.Attack(event);
    }

    /** {@return a record: an act without violence} */
    public static Acts.Measure measure(String measure) {
        return new Acts.Measure(measure);
    }

    /** {@return a record: one party notifies another of an act} */
    public static Acts.Notification notification() {
        return new Acts.Notification();
    }

    /** {@return a record: the voice announces harm that its own side will do} */
    public static Acts.Threat threat() {
        return new Acts.Threat();
    }

    /** {@return a record: the voice foretells another's act} */
    public static Acts.Forewarning forewarning() {
        return new Acts.Forewarning();
    }

    /** {@return a record: the voice demands something} */
    public static Acts.Demand demand(String content) {
        return new Acts.Demand(content);
    }

    /** {@return a record: the voice refuses} */
    public static Acts.Refusal refusal() {
        return new Acts.Refusal();
    }

    /** {@return a record: the voice takes responsibility} */
    public static Authorships.Claim claim(String event) {
        return new Authorships.Claim(event);
    }

    /** {@return a record: an organ reports its own side's act} */
    public static Authorships.Acknowledgement acknowledgement(String event) {
        return new Authorships.Acknowledgement(event);
    }

    /** {@return a record: the voice charges somebody} */
    public static Authorships.Accusation accusation() {
        return new Authorships.Accusation();
    }

    /** {@return a record: the voice charges somebody} */
    public static Authorships.Accusation accusation(String event) {
        return new Authorships.Accusation(event);
    }

    /** {@return a record: a court or body finds} */
    public static Authorships.Finding finding() {
        return new Authorships.Finding();
    }

    /** {@return a record: a court or body finds} */
    public static Authorships.Finding finding(String event) {
        return new Authorships.Finding(event);
    }

    /** {@return a record: the voice denies a charge against itself} */
    public static Authorships.Denial denial() {
        return new Authorships.Denial();
    }

    /** {@return a record: the voice denies a charge against itself} */
    public static Authorships.Denial denial(String event) {
        return new Authorships.Denial(event);
    }

    /** {@return a record: the voice rejects a statement about somebody else} */
    public static Authorships.Rejection rejection() {
        return new Authorships.Rejection();
    }

    /** {@return a record: the voice takes back a statement of its own} */
    public static Authorships.Retraction retraction(String record) {
        return new Authorships.Retraction(record);
    }

    /** {@return a record: the voice repudiates a claim made in its name} */
    public static Authorships.Disavowal disavowal(String claim) {
        return new Authorships.Disavowal(claim);
    }

    /** {@return a record: the voice is asked, and neither admits nor denies} */
    public static Authorships.NoComment noComment() {
        return new Authorships.NoComment();
    }

    /** {@return a record: the voice is asked, and neither admits nor denies} */
    public static Authorships.NoComment noComment(String event) {
        return new Authorships.NoComment(event);
    }

    /** {@return a record: a silence that the voice reports} */
    public static Authorships.Absence absence(String what) {
        return new Authorships.Absence(what);
    }

    /** {@return a record: the voice says that an act answers others} */
    public static Reasons.Response response(String event) {
        return new Reasons.Response(event);
    }

    /** {@return a record: the voice says that an act does not answer others} */
    public static Reasons.ResponseDenial responseDenial(String event) {
        return new Reasons.ResponseDenial(event);
    }

    /** {@return a record: the voice gives grounds for an act} */
    public static Reasons.Justification justification(String event) {
        return new Reasons.Justification(event);
    }

    /** {@return a record: the voice condemns an act} */
    public static Judgements.Condemnation condemnation(String event) {
        return new Judgements.Condemnation(event);
    }

    /** {@return a record: the voice approves of an act} */
    public static Judgements.Endorsement endorsement(String event) {
        return new Judgements.Endorsement(event);
    }

    /** {@return a record: the voice characterizes something by a frame} */
    public static Judgements.Characterization characterization(String frame) {
        return new Judgements.Characterization(frame);
    }

    /** {@return a record: the voice votes in a body: {@code for}, {@code against}, {@code veto}, ...} */
    public static Judgements.Vote vote(String cast) {
        return new Judgements.Vote(cast);
    }

    /** {@return a record: a member of a body does not share what the body finds} */
    public static Judgements.Dissent dissent(String record) {
        return new Judgements.Dissent(record);
    }

    /** {@return a record: an actor is listed under a label} */
    public static Judgements.Designation designation(String actor) {
        return new Judgements.Designation(actor);
    }

    /** {@return a record: a tie of membership, command or residence, present or past} */
    public static Ties.Affiliation affiliation(String member) {
        return new Ties.Affiliation(member);
    }

    /** {@return a record: one actor backs another} */
    public static Ties.Sponsorship sponsorship(String sponsor) {
        return new Ties.Sponsorship(sponsor);
    }

    /** {@return a record: the standing of a place} */
    public static Territories.TerritoryStatus territoryStatus(String place) {
        return new Territories.TerritoryStatus(place);
    }

    /** {@return a record: the place of an event} */
    public static Territories.Location location(String event) {
        return new Territories.Location(event);
    }

    /** {@return a record: a state consents to others' use of force, or does not} */
    public static Territories.Consent consent(String state) {
        return new Territories.Consent(state);
    }

    /** {@return a record: how many were harmed} */
    public static Remarks.Casualties casualties(String event) {
        return new Remarks.Casualties(event);
    }

    /** {@return a record: the voice apologises} */
    public static Remarks.Apology apology(String event) {
        return new Remarks.Apology(event);
    }

    /** {@return a record: the voice seeks to end a matter} */
    public static Remarks.Deescalation deescalation() {
        return new Remarks.Deescalation();
    }

    /** {@return a record: evidence for or against a statement or an event} */
    public static Remarks.Evidence evidence(String content) {
        return new Remarks.Evidence(content);
    }

    /** {@return a record: one event came after another, without a reason} */
    public static Remarks.Sequence sequence(String event) {
        return new Remarks.Sequence(event);
    }

    /** {@return a record: the voice dates an event} */
    public static Remarks.Dating dating(String event) {
        return new Remarks.Dating(event);
    }

    /** {@return a record: events make up a series} */
    public static Remarks.Series series(String series) {
        return new Remarks.Series(series);
    }

    /** {@return a record: somebody was in contact with others} */
    public static Remarks.Contact contact(String... with) {
        return new Remarks.Contact(with);
    }

    /** {@return a record: who gains by an event} */
    public static Remarks.Beneficiary beneficiary(String event) {
        return new Remarks.Beneficiary(event);
    }

    /** {@return a record: background that rules do not use} */
    public static Remarks.Context context(String content) {
        return new Remarks.Context(content);
    }
}
