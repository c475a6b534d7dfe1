package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.ContractSchemasTest.Published;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas in docs refuse what is no answer. */
class RefusedAnswersTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<Published, String> ANSWERS = new EnumMap<>(Published.class);

    @BeforeAll
    static void ask(@TempDir Path temp) {
        String raid = Shell.raid(temp, Raid.CASE);
        String link = "retaliation raid for shelling";
        answer(Published.REASON, "reason", raid, "--as-of", "2031-12-31", "--format=json");
        answer(Published.WHY, "why", raid, link, "--verify", "--format=json");
        answer(Published.WHY_NOT, "why-not", raid, "attribution raid conceded", "--format=json");
        answer(Published.DIFFERENCE, "what-if", raid, "--without", "voice:arland-navy", "--format=json");
        answer(Published.TELL, "tell", raid, "--as=arland", "--as=borland", "--format=json");
        Path mine = temp.resolve("mine");
        Shell.write(mine.resolve("own.rules"), WatchedTest.RULE);
        Shell.write(mine.resolve("own.cases.yaml"), """
                - case: Whoever says so says so
                  actors: {arland: state}
                  events: {raid: {date: 2024-01-02}, shelling: {date: 2024-01-01}}
                  records: [{claim: {voice: arland, event: raid}}]
                  fires: [mine.said]
                  concludes: {retaliation raid for shelling: stated}
                """);
        answer(Published.TEST, "test", mine.toString(), "--coverage", "--format=json");
        Shell.write(temp.resolve("raid/gold.yaml"), "must:\n  - {conclusion: attribution raid, status: conceded}\n");
        answer(Published.SCORE, "score", raid, "--format=json");
        Shell.write(temp.resolve("none/windows.csv"), "name,hours,on\nweak,300,false\n");
        answer(
                Published.RULES_DIFF,
                "rules",
                "diff",
                temp + "/none",
                mine.toString(),
                "--cases",
                raid,
                "--format=json");
    }

    private static void answer(Published contract, String... args) {
        ANSWERS.put(contract, casus(args).out());
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_as_it_is_given_is_valid(Published contract) {
        assertThat(ANSWERS.get(contract)).startsWith("{");
        assertThat(trouble(contract, JSON.readTree(ANSWERS.get(contract)))).isEmpty();
    }

    /** Nothing instead means that the key is taken away. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "REASON     | /conclusions/0/status                | 'settledd'",
                "REASON     | /conclusions/0/status                | 'latent'",
                "REASON     | /conclusions/0/handle                |",
                "REASON     | /conclusions/0/handel                | 'attribution raid'",
                "REASON     | /conclusions/0/family                | 'legal'",
                "REASON     | /conclusions/0/members/event         |",
                "REASON     | /conclusions/0/members/event         | ''",
                "REASON     | /conclusions/0/members/gapDays       | null",
                "REASON     | /conclusions/0/flags                 | ['hotPotatoe']",
                "REASON     | /conclusions/0/rules                 | []",
                "REASON     | /conclusions/0/supports/0            | ['a', 'a']",
                "REASON     | /conclusions/0/supportsComplete      | true",
                "REASON     | /conclusions/0/standing              | 'firm'",
                "REASON     | /conclusions/0/grades                | ['B7']",
                "REASON     | /chainsComplete                      | true",
                "REASON     | /asOf                                | 'yesterday'",
                "REASON     | /asOf                                | '2024-1-17'",
                "REASON     | /asOf                                | '2024-01-17T00:00:00Z'",
                "REASON     | /asOf                                |",
                "REASON     | /leftOut/undated                     | -1",
                "REASON     | /case/hash                           | 'ABC'",
                "REASON     | /rulebook/extra                      | 1",
                "WHY        | /status                              | 'acknowledged'",
                "WHY        | /handle                              |",
                "WHY        | /because                             | []",
                "WHY        | /because/0/step                      | 0",
                "WHY        | /because/0/says                      |",
                "WHY        | /because/0/shownAbove                | true",
                "WHY        | /cut                                 | [{'step': 1, 'more': 0}]",
                "WHY        | /rules/0/ways                        | []",
                "WHY        | /rules/0/ways/0/because              | 'so'",
                "WHY        | /rules/0/restsOnAnyOf/0              | [[]]",
                "WHY        | /rules/0/restsOnAnyOf/0              | [['1']]",
                "WHY        | /rules/0/same/A                      | 1",
                "WHY        | /rules/0/conditions/0/absence        |",
                "WHY        | /premises/0/premise                  |",
                "WHY        | /premises/0/kind                     | 'recrod'",
                "WHY        | /premises/0/modality                 | 'actual'",
                "WHY        | /premises/0/citations                | []",
                "WHY        | /premises/0/citations/0/column       |",
                "WHY        | /premises/0/citations/0/firstOf      | 1",
                "WHY        | /verified/trials/0/spared            |",
                "WHY_NOT    | /answer                              | 'nowhere'",
                "WHY_NOT    | /missing/0/followed                  | false",
                "WHY_NOT    | /missing/0/step                      | 0",
                "WHY_NOT    | /missing/0/rules/0/conditions        | []",
                "WHY_NOT    | /missing/0/rules/0/conditions/0/outcome | 'maybe'",
                "WHY_NOT    | /missing/0/rules/0/holding           | -1",
                "DIFFERENCE | /changes/0/change                    | 'gone'",
                "DIFFERENCE | /changes/0/family                    | 'legale'",
                "DIFFERENCE | /changes/0/handle                    |",
                "DIFFERENCE | /changes/0/before/status             | 'unclear'",
                "DIFFERENCE | /changes/0/before/members            | {}",
                "DIFFERENCE | /changes/0/causes/0/because          | 'chance'",
                "DIFFERENCE | /changes/0/causes/0/facts/0/speaker  |",
                "DIFFERENCE | /before/asOf                         | '17 January 2024'",
                "DIFFERENCE | /after/leftOut                       | {}",
                "TELL       | /conclusions/0/accord                | 'granted'",
                "TELL       | /conclusions/0/tellings/0/status     | 'unclear'",
                "TELL       | /conclusions/0/tellings/0/members    |",
                "TELL       | /conclusions/0/tellings/0/poles      | ['a', 'a']",
                "TELL       | /tellings                            | []",
                "SCORE      | /figures/0/family                    |",
                "SCORE      | /figures/0/must/found                | -1",
                "SCORE      | /cases/0/remarks/0/kind              | 'wrong'",
                "SCORE      | /cases/0/subject                     |",
                "TEST       | /failures/0/faults/0/kind            | 'missed'",
                "TEST       | /failures/0/faults/0/whyNot          |",
                "TEST       | /failures/0/faults/0/why             | null",
                "TEST       | /failures/0/faults/0/line            | 0",
                "TEST       | /failures/0/faults                   | []",
                "TEST       | /rules/0/untested                    |",
                "TEST       | /changes                             | 1",
                "RULES_DIFF | /rules/0/change                      | 'changed'",
                "RULES_DIFF | /rules/0/before                      | {}",
                "RULES_DIFF | /rules/0/after                       |",
                "RULES_DIFF | /rules/0/after/when                  | []",
                "RULES_DIFF | /rows/0/before                       | {}",
                "RULES_DIFF | /cases/0/difference/unchanged        | -1",
                "RULES_DIFF | /after/hash                          | 'abc'"
            })
    void an_answer_with_one_thing_wrong_is_refused(Published contract, String place, String instead) {
        JsonNode answer = JSON.readTree(ANSWERS.get(contract));
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode parent = answer.at(pointer.head());
        assertThat(parent.isContainer()).as(place).isTrue();
        String key = pointer.last().getMatchingProperty();
        if (instead == null) {
            assertThat(((ObjectNode) parent).remove(key)).as(place).isNotNull();
        } else {
            JsonNode value = JSON.readTree(instead.replace('\'', '"'));
            if (parent instanceof ArrayNode list) {
                list.set(pointer.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(key, value);
            }
        }

        assertThat(trouble(contract, answer)).isNotEmpty();
    }

    private static List<?> trouble(Published contract, JsonNode answer) {
        return ContractTest.trouble("docs/" + contract.file(), answer.toString());
    }
}
