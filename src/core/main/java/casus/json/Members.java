package casus.json;

import static casus.json.GroundingParts.ids;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.Word;
import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Judgement;
import casus.model.LegalPlea;
import casus.model.Reason.Ground;
import casus.model.Term;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The subject and members of a conclusion, by family. Actors, events and records are given by id. A list without entries is
 * empty, never omitted, unless its comment says so; a list of ids is in order unless stated otherwise. The meaning of each member is documented at the
 * conclusion of the same name in {@code casus.model}.
 */
@API(status = Status.MAINTAINED)
public sealed interface Members {

    /** {@return the members of a conclusion} */
    static Members of(Conclusion conclusion) {
        return switch (conclusion.family()) {
            case ATTRIBUTION -> Attribution.of((casus.model.Attribution) conclusion);
            case RETALIATION -> Retaliation.of((casus.model.Retaliation) conclusion);
            case CHAIN -> Chain.of((casus.model.Chain) conclusion);
            case SOVEREIGNTY -> Sovereignty.of((casus.model.Sovereignty) conclusion);
            case NARRATIVE -> Narrative.of((casus.model.Narrative) conclusion);
            case LEGAL -> Legal.of((LegalPlea) conclusion);
        };
    }

    /**
     * The members of an attribution.
     *
     * @param wrongsFound omitted if there are none
     */
    record Attribution(
            @Least(1) String event,
            @Distinct List<@Least(1) String> claimedBy,
            @Distinct List<@Least(1) String> acknowledgedBy,
            @Distinct List<@Least(1) String> acknowledgedByImplication,
            @Distinct List<@Least(1) String> acknowledgedInPart,
            @Distinct List<@Least(1) String> orderAcknowledgedBy,
            @Distinct List<@Least(1) String> reported,
            List<AttributionParts.Report> reportedIn,
            List<AttributionParts.Charge> accused,
            List<AttributionParts.Finding> findings,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<AttributionParts.WrongFound> wrongsFound,
            List<AttributionParts.Held> sponsorAlleged,
            List<AttributionParts.Held> imputed,
            @Distinct List<@Least(1) String> deniedBy,
            List<AttributionParts.DeniedRole> deniedRoles,
            List<AttributionParts.ContestedPart> contestedParts,
            List<AttributionParts.Held> rejected,
            @Distinct List<@Least(1) String> retractedBy,
            @Distinct List<@Least(1) String> disavowedBy,
            List<AttributionParts.Evidence> evidence,
            List<AttributionParts.Missing> missing,
            List<AttributionParts.Condemnation> condemnedBy,
            List<AttributionParts.Endorsement> endorsedBy)
            implements Members {

        static Attribution of(casus.model.Attribution it) {
            return new Attribution(
                    it.event().value(),
                    ids(it.claimedBy()),
                    ids(it.acknowledgedBy()),
                    ids(it.acknowledgedByImplication()),
                    ids(it.acknowledgedInPart()),
                    ids(it.orderAcknowledgedBy()),
                    ids(it.reported()),
                    it.reportedIn().stream()
                            .map(report ->
                                    new AttributionParts.Report(report.who().value(), ids(report.in())))
                            .toList(),
                    it.accused().stream().map(AttributionParts::charge).toList(),
                    it.findings().stream().map(AttributionParts::finding).toList(),
                    it.wrongsFound().stream()
                            .map(found -> new AttributionParts.WrongFound(
                                    found.by().value(),
                                    found.grounds().stream().map(Term::of).toList(),
                                    found.victims()))
                            .toList(),
                    AttributionParts.held(it.sponsorAlleged()),
                    AttributionParts.held(it.imputed()),
                    ids(it.deniedBy()),
                    it.deniedRoles().stream()
                            .map(denied -> new AttributionParts.DeniedRole(
                                    denied.who().value(), Term.of(denied.role()), ids(denied.whom())))
                            .toList(),
                    it.contestedParts().stream()
                            .map(part -> new AttributionParts.ContestedPart(
                                    part.who().value(), Term.of(part.part()), ids(part.by()), ids(part.deniedBy())))
                            .toList(),
                    AttributionParts.held(it.rejected()),
                    ids(it.retractedBy()),
                    ids(it.disavowedBy()),
                    it.evidence().stream().map(AttributionParts::evidence).toList(),
                    it.missing().stream()
                            .map(none -> new AttributionParts.Missing(
                                    Term.of(none.of()), none.by().value(), ids(none.who())))
                            .toList(),
                    it.condemnedBy().stream()
                            .map(one -> new AttributionParts.Condemnation(
                                    one.who().value(),
                                    one.grounds().stream().map(Term::of).toList(),
                                    one.conditional()))
                            .toList(),
                    it.endorsedBy().stream()
                            .map(one ->
                                    new AttributionParts.Endorsement(one.who().value(), one.conditional()))
                            .toList());
        }
    }

    /**
     * The members of a retaliation.
     *
     * @param gapDays from cause to response; null if a date is missing or uncertain
     */
    record Retaliation(
            @Least(1) String response,
            @Least(1) String cause,
            @Distinct List<@Least(1) String> by,
            @Distinct List<@Least(1) String> against,
            @Nullable Gap gapDays,
            @Distinct List<@Least(1) String> conditionalOn,
            List<Rival> rivals)
            implements Members {

        static Retaliation of(casus.model.Retaliation it) {
            casus.model.Retaliation.Gap gap = it.gapDays();
            return new Retaliation(
                    it.response().value(),
                    it.cause().value(),
                    ids(it.by()),
                    ids(it.against()),
                    gap == null ? null : new Gap(gap.least(), gap.most()),
                    ids(it.conditionalOn()),
                    it.rivals().stream()
                            .map(rival ->
                                    new Rival(rival.cause().value(), rival.by().value()))
                            .toList());
        }
    }

    /**
     * Whole days from one event to another.
     *
     * @param most null if the dates set no bound
     */
    record Gap(@Least(0) int least, @Nullable @Least(0) Integer most) {}

    /** Another cause of the same response, and who names it. */
    record Rival(@Least(1) String cause, @Least(1) String by) {}

    /**
     * The members of a chain.
     *
     * @param events oldest first
     * @param links handles of the retaliations between them, in the same order
     */
    record Chain(
            @Least(2) List<@Least(1) String> events,
            @Least(1) List<String> links) implements Members {

        static Chain of(casus.model.Chain it) {
            return new Chain(ids(it.events()), it.links());
        }
    }

    /** The members of a sovereignty issue. */
    record Sovereignty(
            @Least(1) String event,
            @Distinct List<@Least(1) String> user,
            @Least(1) String state,
            @Distinct List<@Least(1) String> justifiedBy,
            @Distinct List<@Least(1) String> controlledBy,
            @Distinct List<@Least(1) String> condemnedBy,
            @Distinct List<@Least(1) String> endorsedBy,
            @Distinct List<@Least(1) String> notified)
            implements Members {

        static Sovereignty of(casus.model.Sovereignty it) {
            return new Sovereignty(
                    it.event().value(),
                    ids(it.user()),
                    it.state().value(),
                    ids(it.justifiedBy()),
                    ids(it.controlledBy()),
                    ids(it.condemnedBy()),
                    ids(it.endorsedBy()),
                    ids(it.notified()));
        }
    }

    /**
     * The members of a contested narrative.
     *
     * @param a the side whose voice comes first by name
     */
    record Narrative(
            @Word(Judgement.Subject.class) String aboutKind,
            @Least(1) String about,
            @Word(Judgement.Dimension.class) String dimension,
            Side a,
            Side b)
            implements Members {

        static Narrative of(casus.model.Narrative it) {
            return new Narrative(
                    Term.of(it.aboutKind()), it.about(), Term.of(it.dimension()), side(it.a()), side(it.b()));
        }

        private static Side side(casus.model.Narrative.Side it) {
            return new Side(
                    it.voice().value(),
                    ids(it.parties()),
                    it.poles(),
                    it.label(),
                    ids(it.records()),
                    it.words().stream()
                            .map(word -> new Said(word.by().value(), word.poles(), word.label(), ids(word.records())))
                            .toList());
        }
    }

    /**
     * A side of a narrative.
     *
     * @param voice the first of its parties, by which the contest is called
     * @param parties who stands on it, in order of name
     * @param poles what it takes against the other side, in order
     * @param label its own words, joined by commas
     * @param records that it stands by
     * @param words who of them says what, in order of name
     */
    record Side(
            @Least(1) String voice,
            @Least(1) @Distinct List<@Least(1) String> parties,
            @Least(1) @Distinct List<String> poles,
            String label,
            @Distinct List<@Least(1) String> records,
            @Least(1) List<Said> words) {}

    /**
     * What one party on a side of a narrative says.
     *
     * @param poles what it takes against the other side, in order
     * @param label its own words, joined by commas
     * @param records that it maintains
     */
    record Said(
            @Least(1) String by,
            @Least(1) @Distinct List<String> poles,
            String label,
            @Distinct List<@Least(1) String> records) {}

    /**
     * Of a plea.
     *
     * @param state null if no foreign territory is at issue; a flag says why
     */
    record Legal(
            @Least(1) String event,
            @Least(1) String user,
            @Nullable @Least(1) String state,
            @Word(Ground.class) String ground,
            @Distinct List<@Least(1) String> rejectedBy,
            @Least(1) List<Element> elements)
            implements Members {

        static Legal of(LegalPlea it) {
            ActorId state = it.state();
            return new Legal(
                    it.event().value(),
                    it.user().value(),
                    state == null ? null : state.value(),
                    Term.of(it.ground()),
                    ids(it.rejectedBy()),
                    it.elements().stream()
                            .map(found -> new Element(
                                    Term.of(found.element()),
                                    Term.of(found.standing()),
                                    found.reference(),
                                    found.alternatives().stream().map(Term::of).toList()))
                            .toList());
        }
    }

    /**
     * An element of a ground's test, and its state in the record.
     *
     * @param reference where the element comes from
     * @param alternatives the elements of the same test of which each would do in its place
     */
    record Element(
            @Word(LegalPlea.Element.class) String element,
            @Word(LegalPlea.Standing.class) String standing,
            @Least(1) String reference,
            @Distinct List<@Word(LegalPlea.Element.class) String> alternatives) {}
}
