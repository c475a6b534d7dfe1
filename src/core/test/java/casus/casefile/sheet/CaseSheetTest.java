package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes in small cases are reported at their places, all at once. */
class CaseSheetTest {

    private static final String RAID = """
            - case: A claimed raid
              actors: {front: armedGroup, league: {kind: armedGroup}}
              events: [raid]
              records:
                - claim: {voice: front, event: raid}
              concludes:
                attribution raid: claimed
            """;

    @Test
    void what_is_left_out_is_filled_in() {
        CaseSheet sheet = CaseSheet.of("raid.cases.yaml", RAID + """
                - case: It is taken back
                  same as: A claimed raid
                  as of: 2024-03-01
                  with:
                    - retraction: {voice: front, of: claim-1}
                    - noComment: {}
                  without: [no-comment-1]
                  not: [attribution raid: claimed]
                """);

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.cases()).hasSize(2);
        SmallCase second = sheet.cases().get(1);
        assertThat(second.root()).isEqualTo("A claimed raid");
        assertThat(second.line()).isEqualTo(8);
        assertThat(second.absent()).extracting(SmallCase.Absent::status).containsExactly("claimed");
        assertThat(sheet.cases().get(0).subject().records())
                .extracting(record -> record.id().value())
                .containsExactly("claim-1");
    }

    @Test
    void every_mistake_is_reported_at_its_place_with_what_was_meant() {
        CaseSheet sheet = CaseSheet.of("raid.cases.yaml", """
                - case: A claimed raid
                  actors: {front: armedGrup}
                  events: [raid]
                  records:
                    - clam: {voice: front, event: raid}
                    - claim: {voice: frnt, evnt: raid}
                  concluded: {}
                  without: [claim-9]
                  only: [attributions]
                  not: [attribution riad]
                - same as: A claimed rad
                - case: A claimed raid
                - case: Nothing
                  same as: A claimed rad
                """);

        assertThat(sheet.problems())
                .extracting(CaseSheetTest::reported)
                .contains(
                        "2:19 `armedGrup` is no value of `kind`",
                        "5:7 `clam` is no type of record",
                        "6:22 there is no actor `frnt`",
                        "7:3 `concluded` is no key of a small case",
                        "8:13 there is no record `claim-9` to leave out",
                        "9:10 `attributions` is no family of conclusions",
                        "10:9 `riad` in `attribution riad` is no word of this case",
                        "11:3 this case has no sentence",
                        "12:9 there are two cases `A claimed raid`",
                        "14:12 no case `A claimed rad` stands above",
                        "13:9 the case expects nothing");
        assertThat(sheet.cases()).isEmpty();
        assertThat(sheet.problems()).extracting(Problem::help).contains("maybe `A claimed raid`", "maybe `raid`");
    }

    @Test
    void a_case_on_a_misspelt_base_is_read_as_if_on_the_nearest_and_on_none_not_at_all() {
        CaseSheet sheet = CaseSheet.of("a", """
                - case: A claimed raid
                  actors: {front: armedGroup}
                  events: [raid]
                  records:
                    - claim: {id: word, voice: front, event: raid}
                  concludes: {attribution raid: claimed}
                - case: Near
                  same as: A claimd raid
                  without: [word, wrd]
                  not: [attribution raid]
                - case: Far
                  same as: Something else altogether
                  without: [word]
                  not: [attribution raid]
                - case: On that
                  same as: Far
                  without: [word]
                  not: [attribution raid]
                - case: Empty
                  without: [word]
                  silent: [mine.rule]
                - case: %1$s
                  same as: A claimed raid
                  silent: [mine.rule]
                - case: Longer
                  same as: %1$ss
                  silent: [mine.rule]
                """.formatted("long ".repeat(30).strip()));

        assertThat(sheet.problems())
                .extracting(problem -> problem.what() + " | " + problem.help())
                .last()
                .asString()
                .matches("no case `long .*` stands above [|] maybe `long .*`");
        assertThat(sheet.problems().subList(0, 4))
                .extracting(problem -> problem.what() + " | " + problem.help())
                .containsExactly(
                        "no case `A claimd raid` stands above | maybe `A claimed raid`",
                        "there is no record `wrd` to leave out | the case has no record to leave out",
                        "no case `Something else altogether` stands above"
                                + " | write the sentence of a case above it, word for word",
                        "there is no record `word` to leave out | the case has no record to leave out");
    }

    @Test
    void a_sheet_that_is_no_list_and_one_with_an_alias_are_reported() {
        assertThat(CaseSheet.of("a", "case: x\n").problems())
                .extracting(Problem::what)
                .containsExactly("this is a group of keys; wanted is a list of cases");
        assertThat(CaseSheet.of("a", "- &a {case: x}\n- *a\n").problems())
                .extracting(Problem::what)
                .containsExactly("the case expects nothing", "an alias stands here: `*a`");
        assertThat(CaseSheet.of("a", "- case: [").problems()).isNotEmpty();
    }

    @Test
    void what_no_conclusion_ever_says_is_not_expected() {
        CaseSheet sheet = CaseSheet.of("raid.cases.yaml", RAID.replace("raid: claimed\n", """
                raid: {status: claimd, flags: [hotPotatoe], claimdBy: [front], standing: alone, %s}
                  not:
                    - attribution raid: contestd
                """.formatted(
                        "accused: [{who: front, bye: league, role: perpetratr}]")));

        assertThat(sheet.problems())
                .extracting(problem -> problem.what() + " | " + problem.help())
                .satisfiesExactlyInAnyOrder(
                        reported -> assertThat(reported)
                                .contains("`claimd` is no status of attribution | did you mean `claimed`?"),
                        reported -> assertThat(reported)
                                .contains("`hotPotatoe` is no flag of attribution | did you mean `hotPotato`?"),
                        reported -> assertThat(reported)
                                .contains("`claimdBy` is nothing that attribution says | did you mean `claimedBy`?"),
                        reported -> assertThat(reported).contains("`bye` is no key of `accused` | did you mean `by`?"),
                        reported ->
                                assertThat(reported).contains("`perpetratr` is no role | did you mean `perpetrator`?"),
                        reported -> assertThat(reported)
                                .contains("`contestd` is no status of attribution | did you mean `contested`?"));
    }

    @Test
    void a_sheet_without_cases_is_reported() {
        assertThat(CaseSheet.of("a", "\n# to do\n").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("this file holds no cases");
            assertThat(problem.help()).contains("rules/cases.md");
        });
    }

    @Test
    void an_explained_survivor_needs_a_reason() {
        CaseSheet sheet = CaseSheet.of("a", """
                - survivor: retaliation.stated
                  line: Cause may have come before Response
                  because: no case can tell
                - survivor: retaliation.stated
                """);

        assertThat(sheet.excuses()).extracting(CaseSheet.Excuse::because).isEqualTo(List.of("no case can tell"));
        assertThat(sheet.problems())
                .extracting(CaseSheetTest::reported)
                .containsExactly("4:3 no reason is given for `retaliation.stated`");
    }

    private static String reported(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.what();
    }
}
