package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.TableRow;
import casus.page.ExplanationText;
import casus.page.Page;
import casus.rulebook.table.Rows;
import casus.why.Explanation;
import casus.why.Limits;
import casus.why.Standing;
import casus.why.Supports;
import casus.why.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an explanation holds, as data. */
class ExplanationTest {

    private static final String TRADED = """
            actors: {arland: state, borland: state}
            events: {raid: {date: 2024-03-01}, strike: {date: 2024-03-03}, early: {date: 2023-06-01}}
            records:
              - attack: {event: raid, authors: [borland], targets: [arland]}
              - attack: {event: strike, authors: [arland], targets: [borland]}
              - attack: {event: early, authors: [arland], targets: [borland]}
            """;

    private static final String BLAST = """
            actors: {arland: state, borland: state, corland: state}
            events: [blast]
            records:
              - accusation: {voice: arland, event: blast, accused: [borland]}
              - denial: {voice: borland, event: blast}
              - retraction: {voice: borland, of: denial-1}
              - attack: {event: blast, targets: [arland]}
            """;

    @Test
    void the_base_rate_of_an_inferred_answer_shows_the_blows_it_counted() {
        Explanation why = why(TRADED, "retaliation strike for raid");

        List<Why.Member> members = all(why).stream()
                .filter(Why.Counted.class::isInstance)
                .flatMap(counted -> ((Why.Counted) counted).members().stream())
                .toList();
        assertThat(members)
                .extracting(member -> member.records().toString())
                .contains("[attack-2]", "[attack-3]", "[attack-1]");
    }

    @Test
    void what_is_only_counted_is_not_needed() {
        Inferences inferences = inferences(TRADED);

        assertThat(Supports.of(inferences, conclusion(inferences, "retaliation strike for raid"))
                        .minimal()
                        .toString())
                .isEqualTo("[[attack-1, attack-2]]");
    }

    @Test
    void a_judgement_that_machinery_or_a_meaning_takes_from_a_table_is_shown_as_its_row() {
        assertThat(rows("""
                actors: {arland: state, navy: {kind: organ, partOf: [arland]}}
                events: [raid]
                records:
                  - acknowledgement: {voice: navy, event: raid}
                """, "attribution raid")).contains("Agent organ");
        assertThat(rows("""
                actors: {front: armedGroup, chief: person}
                events: [raid]
                records:
                  - affiliation: {member: chief, bond: leads, group: front}
                  - claim: {voice: chief, claimant: front, authorised: 'no', event: raid}
                """, "attribution raid")).contains("Membership leads");
        assertThat(rows("""
                actors: [arland]
                events: [raid]
                records:
                  - attack: {event: raid, authors: [arland]}
                  - denial: {voice: arland, event: raid, scope: responsible}
                """, "attribution raid")).contains("Scope responsible");
        assertThat(rows("""
                actors: [arland, borland]
                places: {waters: }
                events: {raid: {place: waters}}
                records:
                  - attack: {event: raid, authors: [arland]}
                  - territoryStatus: {place: waters, standing: economicZone}
                  - location: {voice: borland, event: raid, place: waters, territory: borland}
                """, "sovereignty raid by arland in borland")).contains("Sea economicZone");
        assertThat(rows("""
                events: [raid, strike]
                records:
                  - response: {response: strike, causes: [raid]}
                """, "chain raid to strike")).contains("Link reported");
    }

    /** {@return the rows of tables that an explanation shows: the kind of row and its first cell} */
    private static List<String> rows(String text, String handle) {
        return all(why(text, handle)).stream()
                .filter(Why.Given.class::isInstance)
                .map(given -> ((Why.Given) given).fact())
                .filter(TableRow.class::isInstance)
                .map(row -> row.getClass().getSimpleName() + " "
                        + Rows.cells((TableRow) row).get(0))
                .toList();
    }

    @Test
    void machinery_is_passed_over_unless_asked_for() {
        Inferences inferences = inferences(TRADED);
        Conclusion link = conclusion(inferences, "retaliation strike for raid");

        assertThat(machinery(Explanation.of(inferences, link).status())).isEmpty();
        assertThat(machinery(Explanation.of(inferences, link, Explanation.Machinery.SHOWN)
                        .status()))
                .contains("retaliation.tempo", "camps.belongs-to-itself");
    }

    @Test
    void a_denial_that_was_taken_back_is_among_what_was_looked_through() {
        List<Why.Absent> absences = all(why(BLAST, "attribution blast")).stream()
                .filter(Why.Absent.class::isInstance)
                .map(Why.Absent.class::cast)
                .toList();

        assertThat(absences).allSatisfy(absent -> assertThat(absent.among()).isSorted());
        assertThat(absences)
                .filteredOn(absent -> absent.about().contains(new EventId("blast")))
                .isNotEmpty()
                .allSatisfy(absent -> assertThat(absent.among()).contains(new RecordId("denial-1")));
    }

    @Test
    void absences_that_hold_as_a_matter_of_course_take_one_line_for_each_reason() {
        Inferences inferences = inferences(BLAST);
        Explanation why = Explanation.of(inferences, conclusion(inferences, "attribution blast"));

        String folded = text(inferences, why, 8);
        assertThat(folded)
                .contains(
                        "as nothing of the kind follows: nobody blamed for blast denies it; nobody claims blast; nobody");
        assertThat(folded.lines().filter(line -> line.startsWith("nobody claims blast")))
                .isEmpty();
        assertThat(text(inferences, why, 9)).contains("nobody claims blast — nothing to that effect");
    }

    @Test
    void an_absence_with_something_of_its_kind_on_record_keeps_its_line() {
        Inferences inferences = inferences("""
                actors: {arland: state, borland: state}
                events: [blast]
                records:
                  - accusation: {voice: arland, event: blast, accused: [borland]}
                  - measure: {voice: arland, event: blast, authors: [borland], measure: sanctions, modality: hypothetical}
                """);

        assertThat(text(inferences, Explanation.of(inferences, conclusion(inferences, "attribution blast")), 8))
                .contains("\nblast is no measure — no measure among the 2 records about blast")
                .contains("like it, but not it: “as told” — arland");
    }

    private static String text(Inferences inferences, Explanation why, int breadth) {
        return ExplanationText.of(inferences, why, citation -> Optional.empty(), breadth).lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void limits_count_what_they_leave_out() {
        Explanation why = why(TRADED, "retaliation strike for raid");
        Why.Derived top = why.limited(new Limits(1, 1)).status().get(0);

        assertThat(top.ways()).hasSize(1);
        Why.Derived below =
                (Why.Derived) top.ways().get(0).lines().get(0).anyOf().get(0).get(0);
        assertThat(below.ways()).isEmpty();
        assertThat(below.more()).isEqualTo(1);
        assertThat(why.limited(Limits.NONE)).isEqualTo(why);
        assertThatThrownBy(() -> new Limits(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void supports_come_one_by_one_in_order_of_size_and_name_even_where_there_are_too_many() {
        Inferences inferences = inferences(crowd());
        Conclusion link = conclusion(inferences, "retaliation strike for raid");

        List<NavigableSet<RecordId>> first =
                Supports.each(inferences, link).limit(5).toList();
        Supports all = Supports.of(inferences, link);

        assertThat(first).hasSize(5).doesNotHaveDuplicates();
        assertThat(all.minimal().stream().map(NavigableSet::size).toList()).isSorted();
        assertThat(all.complete()).isFalse();
        assertThat(all.critical()).isEmpty();
        assertThat(all.minimal()).allSatisfy(set -> {
            assertThat(Supports.holds(inferences, link, set::contains)).isTrue();
            set.forEach(record -> assertThat(
                            Supports.holds(inferences, link, kept -> set.contains(kept) && !kept.equals(record)))
                    .isFalse());
        });
    }

    @Test
    void a_record_in_every_support_is_critical_however_many_there_are() {
        Inferences inferences = inferences(crowd().replaceFirst("(?s)  - response: \\{voice: a1,.*", "")
                + "  - response: {id: only-answer, voice: a1, response: strike, causes: [raid]}\n");
        Conclusion link = conclusion(inferences, "retaliation strike for raid");

        assertThat(Supports.of(inferences, link).critical()).containsExactly(new RecordId("only-answer"));
    }

    @Test
    void the_independent_voices_are_reported_one_by_one() {
        Inferences inferences = inferences(BLAST);
        Standing standing = Standing.of(inferences, conclusion(inferences, "attribution blast"));

        assertThat(standing.counted()).hasSize(standing.voices());
        assertThat(standing.counted()).anyMatch(Standing.Source::critical);
    }

    /** A hundred officials who own up and a hundred who say what it answers. */
    private static String crowd() {
        String numbers = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "a" + i + ": {kind: person, speaksFor: [arland]}")
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder("actors: {arland: state, borland: state, " + numbers + "}\n"
                + "events: {raid: {date: 2024-03-01}, strike: {date: 2024-03-03}}\nrecords:\n");
        IntStream.rangeClosed(1, 100)
                .forEach(i -> text.append("  - acknowledgement: {voice: a" + i + ", event: strike}\n"));
        IntStream.rangeClosed(1, 100)
                .forEach(i -> text.append("  - response: {voice: a" + i + ", response: strike, causes: [raid]}\n"));
        return text.toString();
    }

    private static Inferences inferences(String text) {
        return Shipped.inferences(InShort.of(text));
    }

    private static Explanation why(String text, String handle) {
        Inferences inferences = inferences(text);
        return Explanation.of(inferences, conclusion(inferences, handle));
    }

    private static Conclusion conclusion(Inferences inferences, String handle) {
        return inferences.conclusion(handle).orElseThrow(() -> new AssertionError(inferences.conclusions()));
    }

    private static List<Why> all(Explanation why) {
        List<Why> all = new ArrayList<>();
        why.status().forEach(step -> add(step, all));
        why.beside().forEach(step -> add(step, all));
        return all;
    }

    private static void add(Why why, List<Why> all) {
        all.add(why);
        if (why instanceof Why.Derived step) {
            step.ways().stream()
                    .flatMap(way -> way.lines().stream())
                    .flatMap(line -> line.anyOf().stream())
                    .flatMap(List::stream)
                    .forEach(under -> add(under, all));
        }
    }

    private static List<String> machinery(List<Why.Derived> trees) {
        List<Why> all = new ArrayList<>();
        trees.forEach(tree -> add(tree, all));
        return all.stream()
                .filter(Why.Derived.class::isInstance)
                .flatMap(step -> ((Why.Derived) step).ways().stream())
                .map(Why.Way::rule)
                .filter(Derivation.Rule::machinery)
                .map(Derivation.Rule::id)
                .distinct()
                .toList();
    }
}
