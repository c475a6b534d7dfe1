package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.Supposition;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Narrative;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A difference contains exactly the differences between the results of two sessions. */
class DifferenceTest {

    @TestFactory
    Stream<DynamicTest> without_a_voice_there_is_exactly_what_a_fresh_session_finds() {
        return Everything.worked().entrySet().stream()
                .filter(each -> each.getValue().asOf() == null)
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Inferences stands = Shipped.inferences(each.getValue());
                    for (ActorId voice : voices(each.getValue())) {
                        reported(stands, Supposition.NONE.without(voice));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_a_record_there_is_exactly_what_a_fresh_session_finds() {
        return Everything.worked().entrySet().stream()
                .filter(each ->
                        each.getKey().startsWith("us-strikes") || each.getKey().equals("rainbow-warrior-1985"))
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    Inferences stands = Shipped.inferences(each.getValue());
                    each.getValue()
                            .records()
                            .forEach(record -> reported(stands, Supposition.NONE.without(record.id())));
                }));
    }

    /** A contest goes by the name of the first of each side, which may be another afterwards. */
    private static Map<String, Conclusion> renamed(Map<String, Conclusion> before, Map<String, Conclusion> after) {
        Map<String, Conclusion> renamed = new TreeMap<>();
        Map<String, Conclusion> open = new TreeMap<>(after);
        open.keySet().removeAll(before.keySet());
        before.forEach((handle, was) -> {
            String now = handle;
            if (!after.containsKey(handle) && was instanceof Narrative contest) {
                now = open.entrySet().stream()
                        .filter(each -> each.getValue() instanceof Narrative other && contest.isSameMatter(other))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(handle);
                open.remove(now);
            }
            renamed.put(now, was);
        });
        return renamed;
    }

    /** Every change and nothing else is reported, each with a cause, and the reverse difference mirrors it. */
    private static void reported(Inferences stands, Supposition supposed) {
        Inferences otherwise = Shipped.inferences(supposed.of(stands.subject()));
        Difference difference = Difference.between(stands, otherwise);
        Map<String, Conclusion> after = byHandle(otherwise);
        Map<String, Conclusion> before = renamed(byHandle(stands), after);
        List<String> expected = new ArrayList<>();
        Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .forEach(handle -> {
                    Conclusion was = before.get(handle);
                    Conclusion is = after.get(handle);
                    if (was == null
                            || is == null
                            || !was.term().equals(is.term())
                            || !was.flags().equals(is.flags())) {
                        expected.add(handle);
                    }
                });
        assertThat(difference.changes())
                .as("%s in %s", supposed, stands.subject().id())
                .extracting(change -> change.conclusion().handle())
                .doesNotHaveDuplicates()
                .containsAll(expected);
        assertThat(difference.changes().size() + difference.unchanged())
                .isEqualTo((int) Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .distinct()
                        .count());
        assertThat(difference.changes()).allSatisfy(change -> {
            assertThat(change.before()).isEqualTo(find(before, change));
            assertThat(change.after()).isEqualTo(find(after, change));
        });
        assertThat(difference.changes().stream()
                        .filter(change -> change.causes().isEmpty())
                        .map(change -> change.kind() + " " + change.conclusion().handle()))
                .as("%s in %s", supposed, stands.subject().id())
                .isEmpty();
        Difference back = Difference.between(otherwise, stands);
        assertThat(back.changes())
                .extracting(DifferenceTest::handles)
                .containsExactlyInAnyOrderElementsOf(difference.changes().stream()
                        .map(DifferenceTest::handles)
                        .toList());
    }

    private static Set<String> handles(Difference.Change change) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(Conclusion::handle)
                .collect(Collectors.toSet());
    }

    private static java.util.Optional<Conclusion> find(Map<String, Conclusion> all, Difference.Change change) {
        return java.util.Optional.ofNullable(all.get(change.conclusion().handle()));
    }

    /** Differences search only among these for what blocks machinery. */
    @Test
    void machinery_asks_for_no_absence_but_that_words_were_not_taken_back() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            List<String> asked = new ArrayList<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".drl")).toList()) {
                Matcher absence = Pattern.compile("\\bnot\\b\\W*(\\w+)")
                        .matcher(Files.readString(file).replaceAll("//.*|\"[^\"]*\"", ""));
                while (absence.find()) {
                    asked.add(absence.group(1));
                }
            }
            assertThat(asked).isNotEmpty().containsOnly("TakenBack", "Undone");
        }
    }

    @Test
    void findings_do_not_differ_from_themselves() {
        Everything.worked().values().forEach(subject -> {
            Inferences inferences = Shipped.inferences(subject);

            assertThat(Difference.between(inferences, Shipped.inferences(subject))
                            .changes())
                    .isEmpty();
        });
    }

    @Test
    void another_value_in_a_table_is_a_cause() {
        Case subject = Everything.worked().values().stream()
                .filter(one -> one.id().equals("iran-pakistan-2024") && one.asOf() == null)
                .findFirst()
                .orElseThrow();
        Casus casus = Casus.shipped();

        Difference difference = casus.whatIf(
                casus.reason(subject), Supposition.NONE.set("windows.strong=1").set("windows.weak=1"));

        assertThat(difference.changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes()).isNotEmpty());
        assertThat(difference.after().rulebook().hash())
                .isNotEqualTo(difference.before().rulebook().hash());
    }

    private static List<ActorId> voices(Case subject) {
        return subject.records().stream()
                .map(CaseRecord::voice)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static Map<String, Conclusion> byHandle(Inferences inferences) {
        return inferences.conclusions().stream().collect(Collectors.toMap(Conclusion::handle, c -> c, (a, b) -> a));
    }
}
