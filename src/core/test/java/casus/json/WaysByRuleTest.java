package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.why.Why;
import casus.words.Naming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer written as tables tells the same as the explanation it is made of. */
class WaysByRuleTest {

    @TempDir
    private Path temp;

    private static Inferences inferences(Path file) {
        return Casus.shipped()
                .reason(CaseReader.read(file).content().orElseThrow())
                .inferences();
    }

    private static WhyAnswer answer(Inferences inferences, Explanation explanation) {
        return WhyAnswer.of(inferences, explanation, citation -> Optional.empty());
    }

    /** {@return a case in which a number of states accuse one of one event} */
    private Inferences accusers(int number) throws Exception {
        String actors = IntStream.range(0, number)
                .mapToObj(i -> ", {id: s%d, name: State %d, kind: state}".formatted(i, i))
                .collect(Collectors.joining());
        String records = IntStream.range(0, number)
                .mapToObj(i ->
                        "  - {id: r%d, type: accusation, voice: s%d, event: raid, accused: [arland],".formatted(i, i)
                                + " citations: [{document: d, quote: q}]}\n")
                .collect(Collectors.joining());
        return inferences(Files.writeString(
                temp.resolve(number + ".yaml"),
                "case: accusers\ntitle: Accusers\ndocuments: [{id: d, title: D, date: 2030-01-01}]\n"
                        + "actors: [{id: arland, name: Arland, kind: state}" + actors + "]\n"
                        + "events: [{id: raid, title: Raid, date: 2030-01-01}]\nrecords:\n" + records));
    }

    @Test
    void every_way_of_every_step_can_be_read_from_the_tables() {
        Inferences inferences = inferences(Path.of("facts/us-strikes-iraq-2024-01-24"));
        for (Conclusion conclusion : inferences.conclusions()) {
            Explanation explanation = Explanation.of(inferences, conclusion);
            Naming naming = new Naming(inferences.subject());
            Map<Why.Derived, Set<List<Object>>> known = new HashMap<>();
            Set<Object> told = new HashSet<>();
            Stream.concat(explanation.status().stream(), explanation.beside().stream())
                    .forEach(derived -> walk(derived, naming, known));
            known.values().forEach(told::addAll);

            assertThat(read(answer(inferences, explanation)))
                    .as(conclusion.handle())
                    .isEqualTo(told);
        }
    }

    private static void walk(Why why, Naming naming, Map<Why.Derived, Set<List<Object>>> known) {
        if (!(why instanceof Why.Derived derived) || known.containsKey(derived)) {
            return;
        }
        Set<List<Object>> told = new HashSet<>();
        known.put(derived, told);
        for (Why.Way way : derived.ways()) {
            List<Object> lines = new ArrayList<>();
            for (Why.Line line : way.lines()) {
                lines.add(List.of(
                        naming.fill(line.sentence(), way.names()),
                        line.absence(),
                        line.anyOf().stream()
                                .filter(alternative -> !alternative.isEmpty())
                                .map(List::size)
                                .toList()));
                line.all().forEach(each -> walk(each, naming, known));
            }
            told.add(List.of(way.rule().id(), naming.fill(way.rule().because(), way.names()), lines));
        }
    }

    /** {@return the ways of an answer, with every name filled in and every number followed} */
    private static Set<Object> read(WhyAnswer answer) {
        Set<Integer> there =
                answer.premises().stream().map(WhyAnswer.Numbered::premise).collect(Collectors.toSet());
        answer.rules().forEach(rule -> rule.ways().forEach(way -> there.add(way.step())));
        Set<Object> told = new HashSet<>();
        for (RuleWays rule : answer.rules()) {
            for (RuleWays.Way way : rule.ways()) {
                Map<String, String> names = new HashMap<>(rule.same());
                IntStream.range(0, rule.names().size())
                        .forEach(i -> names.put(rule.names().get(i), way.names().get(i)));
                List<Object> lines = new ArrayList<>();
                for (int i = 0; i < rule.conditions().size(); i++) {
                    List<List<Integer>> rests = new ArrayList<>(at(rule.restsOnAnyOf(), i));
                    rests.addAll(at(way.restsOnAnyOf(), i));
                    rests.forEach(alternative -> assertThat(there).containsAll(alternative));
                    RuleWays.Condition condition = rule.conditions().get(i);
                    lines.add(List.of(
                            filled(condition.says(), names),
                            condition.absence(),
                            rests.stream().map(List::size).toList()));
                }
                told.add(List.of(rule.rule(), filled(rule.because(), names), lines));
            }
        }
        return told;
    }

    private static List<List<Integer>> at(List<List<List<Integer>>> lists, int i) {
        return i < lists.size() ? lists.get(i) : List.of();
    }

    private static String filled(String text, Map<String, String> names) {
        String filled = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }

    @Test
    void each_accuser_adds_one_record_and_one_way_to_each_rule() throws Exception {
        WhyAnswer few = answer(accusers(6));
        WhyAnswer more = answer(accusers(12));
        WhyAnswer most = answer(accusers(24));

        assertThat(most.rules())
                .extracting(RuleWays::rule)
                .isEqualTo(few.rules().stream().map(RuleWays::rule).toList());
        assertThat(cells(most) - cells(more)).isEqualTo(2 * (cells(more) - cells(few)));
        assertThat(most.premises().size() - few.premises().size()).isEqualTo(24 - 6);
    }

    private static WhyAnswer answer(Inferences inferences) {
        Conclusion conclusion = inferences.conclusions().stream()
                .filter(each -> each.handle().equals("attribution raid"))
                .findFirst()
                .orElseThrow();
        return answer(inferences, Explanation.of(inferences, conclusion));
    }

    /** {@return the number of values in the table of rules} */
    private static int cells(WhyAnswer answer) {
        return answer.rules().stream()
                .flatMap(rule -> rule.ways().stream())
                .mapToInt(way ->
                        1 + way.names().size() + way.restsOnAnyOf().toString().split("\\d+").length)
                .sum();
    }

    @Test
    void a_step_of_which_ways_are_left_out_says_how_many() throws Exception {
        Inferences inferences = accusers(6);
        Explanation whole = Explanation.of(
                inferences,
                inferences.conclusions().stream()
                        .filter(each -> each.handle().equals("attribution raid"))
                        .findFirst()
                        .orElseThrow());
        WhyAnswer answer = answer(inferences, whole.limited(new casus.why.Limits(9, 2)));

        assertThat(answer.cut())
                .contains(new WhyAnswer.Cut(answer.because().get(0).step(), 4));
        assertThat(answer(inferences, whole).cut()).isEmpty();
    }
}
