package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.model.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small cases are read by the core schema of YAML 1.2 as cases are. */
class YamlSmallCasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "events: [raid] | events: [7] | 3:12 | the number `7`",
                "events: [raid] | events: [~] | 3:12 | `~`, which is null",
                "events: [raid] | events: {7: {date: 2024}} | 3:12 | the number `7` stands here as a key",
                "events: [raid] | events: {raid: {date: 2024}} | 3:25 | the number `2024`",
                "events: [raid] | events: 7 | 3:11 | the number `7`",
                "{arland: state} | {arland: ~, front: Null, on: 7} | 2:40 | the number `7`",
                "{arland: state} | {arland: True} | 2:20 | the truth value `True`",
                "attribution raid: claimed | attribution raid: ~ | 7:23 | `~`, which is null",
                "fires: [a.b] | fires: [1.2] | 8:11 | the number `1.2`",
                "fires: [a.b] | fires: ~ | 8:10 | nothing stands under `fires`",
                "case: A raid | case: 2024 | 1:9 | the number `2024`",
                "as of: 2031-05-04 | as of: 2031 | 9:10 | the number `2031`",
                "as of: 2031-05-04 | as of: 2031-05-04T10:00:00Z | 9:10 | `2031-05-04T10:00:00Z`",
                "as of: 2031-05-04 | as of: *day | 9:10 | an alias stands here: `*day`",
                "event: raid, claimant | event: 0x1F, claimant | 5:37 | the number `0x1F`",
            })
    void small_cases_are_read_by_the_same_schema(String from, String to, String place, String told) {
        String sound = """
                - case: A raid
                  actors: {arland: state}
                  events: [raid]
                  records:
                    - claim: {voice: arland, event: raid, claimant: arland}
                  concludes:
                    attribution raid: claimed
                  fires: [a.b]
                  as of: 2031-05-04
                """;
        assertThat(CaseSheet.of("my.cases.yaml", sound).problems()).isEmpty();
        assertThat(sound).contains(from);

        List<String> errors = CaseSheet.of("my.cases.yaml", sound.replace(from, to)).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Object::toString)
                .toList();
        assertThat(errors)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("my.cases.yaml:" + place + ": error: ")
                        .contains(told));
        assertThat(errors.stream().filter(error -> error.contains(told))).hasSize(1);
    }

    @Test
    void names_that_look_like_numbers_or_null_are_names_in_quotes() {
        String sheet = """
                - case: A raid
                  actors: {"007": state, 'null': person, no: media}
                  events: {"2024-01-24": {title: No}, "1e3": }
                  records:
                    - claim: {voice: "007", event: "1e3"}
                    - claim: {voice: no, event: "2024-01-24"}
                  not: [attribution 007: claimed, attribution no]
                """;
        CaseSheet read = CaseSheet.of("my.cases.yaml", sheet);

        assertThat(read.problems()).isEmpty();
        assertThat(Arrays.toString(read.cases().get(0).subject().actors().stream()
                        .map(actor -> actor.id().value())
                        .toArray()))
                .contains("007", "null", "no");
    }
}
