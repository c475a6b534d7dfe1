package casus.json;

import static casus.json.GroundingParts.ids;

import casus.json.Contract.Distinct;
import casus.json.Contract.Least;
import casus.json.Contract.Word;
import casus.model.ActorId;
import casus.model.Authorship;
import casus.model.Judgement;
import casus.model.RecordId;
import casus.model.Remark;
import casus.model.Role;
import casus.model.Strength;
import casus.model.Term;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** What the lists of an attribution hold. What each means is said of {@link casus.model.Attribution}. */
@API(status = Status.MAINTAINED)
public final class AttributionParts {

    private AttributionParts() {}

    /**
     * A charge: whom, by whom, with what role and how firmly.
     *
     * @param whom whom they are said to have supported, harboured or the like; omitted if nobody is named
     */
    public record Charge(
            @Least(1) String who,
            @Least(1) String by,
            @Word(Role.class) String role,
            @Word(Strength.class) String strength,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Distinct
            List<String> whom) {}

    /**
     * What a court or body found.
     *
     * @param who whom it names, or null where it names nobody
     * @param whom whom they are found to have supported, harboured or the like; omitted if nobody is named
     */
    public record Finding(
            @Nullable @Least(1) String who,
            @Least(1) String by,
            @Word(Role.class) String role,
            @Word(Strength.class) String strength,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Distinct
            List<String> whom) {}

    /**
     * What a court or body finds wrong with an event, or who it finds was harmed, whoever did it.
     *
     * @param victims in the coder's words
     */
    public record WrongFound(
            @Least(1) String by,
            @Distinct List<@Word(Judgement.Wrong.class) String> grounds,
            @Distinct List<@Least(1) String> victims) {}

    /** A position about somebody, held by somebody. */
    public record Held(@Least(1) String who, @Least(1) String by) {}

    /** A part other than having done it that some allege and others deny. */
    public record ContestedPart(
            @Least(1) String who,
            @Word(Role.class) String part,
            @Least(1) @Distinct List<String> by,
            @Least(1) @Distinct List<String> deniedBy) {}

    /**
     * Evidence, or a word on its verification.
     *
     * @param of the record on which it bears, or null for the event
     * @param record in which it is brought forward
     */
    public record Evidence(
            @Least(1) String by,
            @Word(Remark.Weight.class) String weight,
            @Nullable @Least(1) String of,
            @Least(1) String record) {}

    /**
     * What is reported not to be there.
     *
     * @param by who reports it
     * @param who whose silence it is; empty for nobody's in particular
     */
    public record Missing(
            @Word(Authorship.Silence.class) String of,
            @Least(1) String by,
            @Distinct List<@Least(1) String> who) {}

    /**
     * Who condemns an event.
     *
     * @param conditional true if only in case something holds
     */
    public record Condemnation(
            @Least(1) String who, @Distinct List<@Word(Judgement.Wrong.class) String> grounds, boolean conditional) {}

    /**
     * Who endorses an event.
     *
     * @param conditional true if only in case something holds
     */
    public record Endorsement(@Least(1) String who, boolean conditional) {}

    /** A party that documents name as an author in their own voice. */
    public record Report(
            @Least(1) String who, @Least(1) @Distinct List<String> in) {}

    /**
     * A part that somebody denies.
     *
     * @param whom whom they deny to have supported, harboured or the like; omitted if nobody is named
     */
    public record DeniedRole(
            @Least(1) String who,
            @Word(Role.class) String role,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @Distinct
            List<String> whom) {}

    static Charge charge(casus.model.Attribution.Charge it) {
        return new Charge(
                it.who().value(), it.by().value(), Term.of(it.role()), Term.of(it.strength()), ids(it.whom()));
    }

    static Finding finding(casus.model.Attribution.Finding it) {
        ActorId who = it.who();
        return new Finding(
                who == null ? null : who.value(),
                it.by().value(),
                Term.of(it.role()),
                Term.of(it.strength()),
                ids(it.whom()));
    }

    static List<Held> held(List<casus.model.Attribution.Holding> holdings) {
        return holdings.stream()
                .map(held -> new Held(held.who().value(), held.by().value()))
                .toList();
    }

    static Evidence evidence(casus.model.Attribution.Evidence it) {
        RecordId of = it.of();
        return new Evidence(
                it.by().value(),
                Term.of(it.weight()),
                of == null ? null : of.value(),
                it.record().value());
    }
}
