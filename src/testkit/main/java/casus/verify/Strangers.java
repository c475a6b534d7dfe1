package casus.verify;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.attack;
import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.condemnation;
import static casus.verify.given.Records.denial;
import static casus.verify.given.Records.justification;
import static casus.verify.given.Records.response;

import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Id;
import casus.verify.given.Given;
import casus.verify.given.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Actors unrelated to a case, who strike, claim, deny and answer on its days.
 *
 * @param subject their own case
 */
record Strangers(Case subject) {

    private static final LocalDate ANY_DAY = LocalDate.of(2024, 3, 1);

    static Strangers to(Case other) {
        String prefix = "elsewhere";
        while (taken(other, prefix)) {
            prefix += "-too";
        }
        LocalDate day = other.events().stream()
                .map(Entity.Event::date)
                .filter(Objects::nonNull)
                .flatMap(date -> Stream.ofNullable(date.earliest()))
                .findFirst()
                .orElse(ANY_DAY);
        return new Strangers(
                Situation.of(given(prefix + "-", day).toArray(Given[]::new)).subject());
    }

    private static boolean taken(Case other, String prefix) {
        return Stream.of(other.actors(), other.places(), other.events(), other.records())
                .flatMap(List::stream)
                .map(Strangers::id)
                .anyMatch(id -> id.value().startsWith(prefix));
    }

    private static Id id(Object each) {
        return each instanceof Entity entity ? entity.id() : ((CaseRecord) each).id();
    }

    private static List<Given> given(String prefix, LocalDate day) {
        String state = prefix + "state";
        String rival = prefix + "rival";
        String front = prefix + "front";
        String raid = prefix + "raid";
        String strike = prefix + "strike";
        List<Given> given = new ArrayList<>();
        given.add(event(raid).on(day.toString()).inTerritoryOf(state));
        given.add(event(strike).on(day.plusDays(1).toString()).inTerritoryOf(rival));
        Stream.<Statement<?>>of(
                        attack(raid).by(rival).on(state),
                        claim(raid).by(front),
                        accusation(raid).by(state).of(rival),
                        denial(raid).by(rival),
                        acknowledgement(strike).by(state).on(rival),
                        response(strike).to(raid).by(state),
                        justification(strike).on("selfDefence").by(state),
                        condemnation(strike).on("sovereignty").by(rival),
                        characterization("lawful").onEvent(strike).by(state).inRespectOf("legality"),
                        characterization("unlawful").onEvent(strike).by(rival).inRespectOf("legality"))
                .forEach(record -> {
                    record.id(prefix + "record-" + given.size());
                    given.add(record);
                });
        return given;
    }

    /** {@return two cases merged into one; documents that both have are kept once} */
    static Case joined(Case one, Case other) {
        return new Case(
                one.id(),
                one.title(),
                one.hash(),
                Stream.concat(
                                one.documents().stream(),
                                other.documents().stream()
                                        .filter(document -> one.documents().stream()
                                                .noneMatch(known -> known.id().equals(document.id()))))
                        .toList(),
                joined(one.actors(), other.actors()),
                joined(one.places(), other.places()),
                joined(one.events(), other.events()),
                joined(one.records(), other.records()),
                one.asOf());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
