package casus.words;

import casus.model.Attribution;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Remark;
import casus.model.RetaliationStep;
import casus.why.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for families, statuses, flags and members. No other class has them. */
public final class Wording {

    /** The number of records listed among which something was looked for. */
    private static final int AMONG = 8;

    private static final Set<String> RECORDS = names(CaseRecord.class);

    private final Naming naming;
    private final PartWording parts;
    private final StandingWording standing;

    /** Words with actors named by {@code naming}. */
    public Wording(Naming naming) {
        this.naming = naming;
        parts = new PartWording(naming);
        standing = new StandingWording(naming);
    }

    /** {@return the words for the contributions of single steps} */
    public PartWording parts() {
        return parts;
    }

    /** {@return the words for standing} */
    public StandingWording standing() {
        return standing;
    }

    private static Set<String> names(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null
                ? Set.of(type.getSimpleName())
                : Stream.of(permitted).flatMap(each -> names(each).stream()).collect(Collectors.toSet());
    }

    /** {@return the heading of a family} */
    public static String heading(Conclusion.Family family) {
        return FamilyWords.of(family).heading();
    }

    /** {@return a number of conclusions of a family, in words} */
    public static String count(Conclusion.Family family, int number) {
        return FamilyWords.of(family).count(number);
    }

    /** {@return the status in words} */
    public static String status(Conclusion conclusion) {
        return switch (conclusion.term()) {
            case "accusedDenied" -> "accused, denied";
            case "statedByOther" -> "stated by another";
            default -> Naming.words(conclusion.term());
        };
    }

    /** {@return a flag in words} */
    public static String flag(String flag) {
        return switch (flag) {
            case "hotPotato" -> "each accuses the other";
            case "falseClaimSuspected" -> "a false claim is suspected";
            case "silentAccused" -> "the accused is silent";
            case "impliedAdmission" -> "an admission is implied";
            case "implied" -> "the acknowledgement is implied, not spoken";
            case "evidenceAgainst" -> "evidence speaks against it";
            case "unverified" -> "reported not to be verified";
            case "evidenceMissing" -> "no evidence is reported";
            case "culpritUnknown" -> "no culprit is known, it is reported";
            case "struckPartyIsNotClaimant" -> "the party struck is not the one that claims the cause";
            case "anotherGrain" -> "the same answer as that to one of its events, counted once";
            case "answeredByMember" -> "the same answer as that by one of its events, counted once";
            case "orderUnknown" -> "the dates do not say that the cause came first";
            case "orderDisputed" -> "which of the two came first is disputed";
            case "weakInference" -> "a weak inference, from timing within 14 days";
            case "vowed" -> "the striker had vowed or threatened to strike";
            case "claimantStruck" -> "the party struck is the one that claims the cause, or of its own";
            case "eachOnTheOthersGround" -> "each struck on the other's ground";
            case "suspected" -> "somebody suspects that it is an answer";
            case "deniedByStriker" -> "the striker denies it";
            case "rivalAntecedents" -> "others give it another cause";
            case "backerStruck" -> "a party struck is said to back a party named for the cause";
            case "proxyStruck" -> "a party struck is said to be backed by a party named for the cause";
            case "hostStruck" -> "a party struck is said to be home to the cause or to a party named for it";
            case "consentUnclear" -> "a consent is on record that may or may not cover it";
            case "consentOutOfDate" -> "a consent is on record for other dates";
            case "withdrawalRejected" -> "the user rejects the withdrawal of consent";
            case "placeAlleged" -> "only somebody else than the user says that it was there";
            case "harmCondemned" -> "the state condemns it (civilian harm), which is no protest";
            case "escalationCondemned" -> "the state condemns it (escalation), which is no protest";
            case "terrorismCondemned" -> "the state condemns it (terrorism), which is no protest";
            case "consentAlleged" -> "somebody else says that the state agreed";
            case "consentAfterTheFact" -> "the state agreed only when it was over";
            case "placeDisputed" -> "where it took place is in dispute";
            case "protestOnRecord" -> "the state has protested";
            case "acceptanceOnRecord" -> "the state has accepted it";
            case "silenceReported" -> "the state is reported not to have protested";
            case "measuresTaken" -> "the state answered by measures";
            case "missionPremises" -> "the ground is the premises of a mission, and the state's all the same";
            case "occupied" -> "the ground is said to be occupied, and the state's all the same";
            case "ownTerritory" -> "on its own territory, so that no foreign territory is at issue";
            case "territoryUnknown" -> "nobody says on whose territory, so that none is at issue";
            case "atSea" -> "where no state has title, so that no territory is at issue";
            case "noState" -> "the user is no state, so that the territory is not at issue between states";
            default -> Naming.words(flag);
        };
    }

    /** {@return who condemns and who endorses an event, in words; at most one entry for each} */
    public static List<String> reactions(Attribution it, Naming naming) {
        List<String> parts = new ArrayList<>();
        AccountWords.add(parts, "condemned by ", it.condemnedBy(), naming);
        AccountWords.add(parts, "endorsed by ", it.endorsedBy(), naming);
        return parts;
    }

    /** {@return the day as of which a case is asked, and what is left out for it} */
    public static String asOf(Case.AsOf asOf) {
        String text = "as of " + asOf.day() + "; "
                + (asOf.later() == 0 ? "nothing was said later" : "left out: " + records(asOf.later()) + " said later");
        return asOf.undated() == 0
                ? text
                : text + (asOf.later() == 0 ? "; left out: " : ", ") + records(asOf.undated())
                        + " of which nothing says when it was said";
    }

    /**
     * {@return an absence in words, with the records searched:
     * {@code no denial among the 4 records about raid: a, b, c and d}}
     *
     * @param named false to leave out the names of the records
     */
    public String absent(Why.Absent it, boolean named) {
        boolean record = RECORDS.contains(it.type());
        String what = record ? "no " + sought(it.type()) : "nothing to that effect";
        if (it.about().isEmpty()) {
            return what + " anywhere";
        }
        String about = "about " + naming.ids(it.about());
        if (it.among().isEmpty()) {
            return record ? "no record is " + about : what + " follows";
        }
        int number = it.among().size();
        String names = Naming.some(it.among().stream().map(RecordId::value).toList(), AMONG);
        return what
                + (record ? " " : " follows ")
                + (number == 1
                        ? (record ? "in" : "from") + " the one record "
                        : (record ? "among" : "from") + " the " + number + " records ")
                + about
                + (named ? ": " + names : "");
    }

    /** {@return conditions in words that state absences, and that these hold as a matter of course; at least one} */
    public static String foregone(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0) + " — nothing of the kind follows"
                : foregone(conditions.size()) + ": " + String.join("; ", conditions);
    }

    /** {@return in words, that so many absences hold as a matter of course} */
    public static String foregone(int number) {
        return "and " + number + (number == 1 ? " absence that holds" : " absences that hold")
                + ", as nothing of the kind follows";
    }

    /** {@return the type of what was looked for, in words: {@code ResponseDenial} is {@code response denial}} */
    static String sought(String type) {
        return Naming.words(Naming.small(type));
    }

    /** {@return a count with its members: {@code 2 blows of arland at borland: early (a3) and strike (a2)}} */
    public String members(Why.Counted it) {
        return counted(it) + ": "
                + naming.list(it.members().stream().map(Wording::member).toList());
    }

    /** {@return a count in words: {@code 2 blows of arland at borland}} */
    public String counted(Why.Counted it) {
        int number = it.members().size();
        Fact first = it.members().get(0).fact();
        if (first instanceof RetaliationStep.Traded blow) {
            return number + (number == 1 ? " blow" : " blows") + " of " + naming.actor(blow.by()) + " at "
                    + naming.actor(blow.at());
        }
        return number + " " + sought(first.getClass().getSimpleName())
                + (number == 1 || first instanceof Remark.Series ? "" : "s");
    }

    /** {@return one member of a count, with the records that mention it: {@code raid (attack-1)}} */
    public static String member(Why.Member it) {
        String records =
                String.join(", ", it.records().stream().map(RecordId::value).toList());
        if (it.fact() instanceof RetaliationStep.Traded blow) {
            return blow.event() + (blow.series() ? ", a series" : "") + (records.isEmpty() ? "" : " (" + records + ")");
        }
        return records;
    }

    private static String records(int number) {
        return number == 1 ? "1 record" : number + " records";
    }

    /** {@return the conclusion in one sentence, without its status and flags} */
    public String sentence(Conclusion conclusion) {
        String details = details(conclusion);
        return subject(conclusion) + (details.isEmpty() ? "" : ": " + details);
    }

    private String subject(Conclusion conclusion) {
        return FamilyWords.of(conclusion).subject(conclusion, naming);
    }

    /** {@return everything except subject, status and flags; may be empty} */
    public String details(Conclusion conclusion) {
        return FamilyWords.of(conclusion).details(conclusion, naming);
    }
}
