package casus.cli.command;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReasonCommandTest {

    /** Everything a striker says it answers, it answers; a rule that nobody would ship. */
    private static final String OWN = """
            rule "An event that a third party calls an answer is inferred to be one"
                @id("own.inferred")
                @because("{Speaker} says that {Response} answers {Cause}")
            when
                Speaker says that Response answers Cause
            then
                Response retaliates for Cause, inferred
            end
            """;

    @TempDir
    Path temp;

    @Test
    void each_conclusion_has_a_line_with_status_voices_and_handle() {
        Shell.Run run = casus("reason", Shell.raid(temp, Raid.CASE));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "  acknowledged  attribution raid: acknowledged by Arland — acknowledged on the word of the Minister"
                                + " of Arland and the Navy of Arland, one camp",
                        "  stated  retaliation raid for shelling: Arland against Borland; 1 day later — stated on the word of the"
                                + " Minister of Arland and the Navy of Arland, one camp",
                        "  no contested narrative");
    }

    @Test
    void a_handle_is_never_broken_between_lines() {
        String narrow = casus(Map.of("COLUMNS", "50", "NO_COLOR", "1"), true, true, "reason", STRIKES)
                .out();

        assertThat(narrow.lines())
                .anyMatch(
                        line -> line.contains("narrative target of us-strikes on targetIdentity between iraq and us"));
    }

    @Test
    void colour_is_for_terminals_and_not_for_those_who_want_none() {
        String raid = Shell.raid(temp, Raid.CASE);

        assertThat(casus(Map.of(), true, true, "reason", raid).out()).contains("\033[36mattribution raid\033[0m");
        assertThat(casus(Map.of("NO_COLOR", "1"), true, true, "reason", raid).out())
                .doesNotContain("\033");
        assertThat(casus(Map.of("TERM", "dumb"), true, true, "reason", raid).out())
                .doesNotContain("\033");
        assertThat(casus("reason", raid).out()).doesNotContain("\033");
    }

    @Test
    void a_case_without_its_text_is_reasoned_over_with_a_warning() {
        Shell.Run run = casus("reason", STRIKES);

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("warning: quotes of `article` were not checked");
    }

    @Test
    void a_case_with_an_error_does_not_reason_and_says_why() {
        Shell.Run run = casus("reason", Shell.raid(temp, Raid.CASE.replace("confirmed it\"", "denied it\"")));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("case.json:", "error:", "The minister denied it")
                .endsWith("casus: 1 error; a case with an error is not reasoned over\n");
    }

    @Test
    void a_text_given_by_hand_is_used_for_checking_quotes() {
        String raid = Shell.raid(temp, Raid.CASE.replace(", \"text\": \"paper.txt\"", ""));
        Path paper = Shell.write(temp.resolve("elsewhere.txt"), Raid.PAPER);
        Path other = Shell.write(temp.resolve("other.txt"), "Nothing of the kind.");

        assertThat(casus("reason", raid, "--document", "paper=" + paper).err()).isEmpty();
        assertThat(casus("reason", raid, "--document", paper.toString()).err()).isEmpty();
        assertThat(casus("reason", raid, "--document", other.toString()).code()).isEqualTo(1);
        assertThat(casus("reason", raid, "--document", "papre=" + paper).err()).contains("`papre`", "`paper`");
    }

    @Test
    void a_mistyped_case_is_not_found_and_the_nearest_is_named() {
        Shell.raid(temp, Raid.CASE);

        Shell.Run run = casus("reason", temp.resolve("riad").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no case", "maybe `" + temp.resolve("raid") + "`");
    }

    @Test
    void an_own_rule_changes_the_conclusions() {
        String raid = Shell.raid(
                temp,
                Raid.CASE.replace("\"voice\": \"arland-navy\", \"response\"", "\"voice\": \"borland\", \"response\""));
        Shell.write(temp.resolve("own/mine.rules"), OWN);

        String before = casus("reason", raid, "--format", "json").out();
        String after = casus(
                        "reason",
                        raid,
                        "--format",
                        "json",
                        "--rules",
                        temp.resolve("own").toString())
                .out();

        assertThat(before).contains("\"statedByOther\"").doesNotContain("own.inferred");
        assertThat(after).contains("own.inferred");
    }

    @Test
    void an_own_table_changes_the_conclusions() {
        Shell.write(temp.resolve("own/poles.csv"), "dimension,pole,opposite\neffect,degrades,escalates\n");
        Path frames = Shell.write(
                temp.resolve("own/frames.csv"),
                "source,name,dimension,pole\ncharacterization,professional,actorStatus,professional\n");

        Shell.Run run = casus("reason", STRIKES, "--rules", temp.resolve("own").toString());

        assertThat(frames).exists();
        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("`professional`");
    }

    @Test
    void a_mistaken_own_rule_is_reported_with_its_place_and_nothing_is_reasoned() {
        Shell.write(temp.resolve("own/mine.rules"), OWN.replace("says that", "sais that"));

        Shell.Run run = casus("reason", STRIKES, "--rules", temp.resolve("own").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "mine.rules:5:5: error: `Speaker sais that Response answers Cause` is no sentence",
                        "help: maybe");
    }

    @Test
    void rules_that_go_round_in_denials_are_refused_by_every_command_that_takes_rules() {
        String protest = """
                rule "A state that has not accepted force on its territory protests"
                    @id("mine.p")
                    @because("{State} has not accepted {Event}")
                    @reference("our own reading")
                when
                    Event took place on the territory of State
                    State is not on record about Event with acceptance
                then
                    State is on record about Event with protest
                end
                """;
        String acceptance = protest.replace("mine.p", "mine.q")
                .replace("with acceptance", "with Other")
                .replace("with protest", "with acceptance")
                .replace("with Other", "with protest");
        Shell.write(temp.resolve("own/mine.rules"), protest + acceptance);
        Shell.write(temp.resolve("own/mine.cases.yaml"), "- case: It fires\n  fires: [mine.p]\n  events: [x]\n");
        String own = temp.resolve("own").toString();
        String handle = "attribution us-strikes";

        for (String[] command : new String[][] {
            {"reason", STRIKES, "--rules", own},
            {"why", STRIKES, handle, "--rules", own},
            {"why-not", STRIKES, handle, "--rules", own},
            {"what-if", STRIKES, "--without", "voice:centcom", "--by", own},
            {"what-if", STRIKES, "--rules", own},
            {"tell", STRIKES, "--as", "us", "--rules", own},
            {"compare", STRIKES, "--rules", own},
            {"test", own},
            {"rules", "diff", "shipped", own},
            {"ask", STRIKES, "--rules", own}
        }) {
            Shell.Run run = casus(command);
            assertThat(run.code()).as(String.join(" ", command)).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("mine.rules:7:5: error: `State is not on record about Event with acceptance` denies")
                    .contains("the way goes round through `mine.p`, `mine.q`", "1 error; mend the rules first");
        }
        assertThat(casus("reason", STRIKES, "--rules", own, "--without-rule", "mine.q")
                        .code())
                .isZero();
        assertThat(casus("rules", "--rules", own).code()).isEqualTo(1);
    }

    @Test
    void a_framing_word_that_no_table_knows_is_reported_with_the_nearest() {
        String raid = Shell.raid(temp, Raid.CASE.replace("{\"type\": \"attack\", \"id\": \"ferry-shelled\"", """
                        {"type": "characterization", "id": "said", "voice": "borland", "aboutKind": "event", "about": "raid",
                         "frame": "unlawfull", "citations": [{"document": "paper", "quote": "Our boats"}]},
                        {"type": "attack", "id": "ferry-shelled\""""));

        assertThat(casus("reason", raid).err())
                .contains("warning: the word `unlawfull` of the record `said`", "maybe `unlawful`");
        Shell.Run check = casus("check", raid);
        assertThat(check.out()).contains("`unlawfull`", "1 warning;");
        assertThat(check.code()).isZero();
    }
}
