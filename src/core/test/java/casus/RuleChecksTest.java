package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.RulebookFolder;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each kind of mistake is told once, at the author's own place, under its name. */
class RuleChecksTest {

    private static final String RULE = """
            rule "A state that condemns force on its territory as terrorism protests"
                @id("mine.protest")
                @because("{State} condemns {Event}, on its own territory, as terrorism")
                @reference("our reading of UN Charter, Art. 2(4)")
            when
                Event took place on the territory of State
                State condemns Event on the ground of terrorism in Record
            then
                State is on record about Event with protest
            end
            """;

    private static final String CASES = """
            - case: It fires
              fires: [mine.protest]
              not: [attribution x]
              events: [x]
            - case: It is silent
              same as: It fires
              silent: [mine.protest]
              concludes: {attribution x: claimed}
            """;

    /** A slip: the kind, where it is told, what is written and what would have been sound. */
    record Slip(Mistake kind, String place, String instead, String of) {
        @Override
        public String toString() {
            return kind.kind() + " " + place;
        }
    }

    private static final String IN = "on the ground of terrorism in Record\n";
    private static final String TITLE = "rule \"A state that condemns force on its territory as terrorism protests\"";

    static final List<Slip> RULES = List.of(
            slip(Mistake.HIDDEN_CHARACTER, "6:10", "    Even\u200e\u202et took", "    Event took"),
            slip(Mistake.LONG_LINE, "6:501", "    Event took" + " ".repeat(500), "    Event took"),
            slip(Mistake.STRAY_LINE, "1:1", "to do\n\n" + TITLE, TITLE),
            slip(Mistake.BAD_TITLE, "1:1", TITLE.substring(0, TITLE.length() - 1), TITLE),
            slip(Mistake.MISSING_END, "1:1", "with protest\n", "with protest\nend\n"),
            slip(Mistake.MISSING_WHEN, "5:5", "", "when\n"),
            slip(Mistake.MISSING_THEN, "8:1", "", "then\n    State is on record about Event with protest\n"),
            slip(Mistake.BAD_KEYWORD, "5:1", "when:\n", "when\n"),
            slip(Mistake.KEYWORD_TWICE, "8:1", "when\nthen\n", "then\n"),
            slip(Mistake.SECOND_CONCLUSION, "10:5", "protest\n    Event happened\nend", "protest\nend"),
            slip(
                    Mistake.CONDITION_TWICE,
                    "7:5",
                    "of State\n    Event took place on the territory of  State\n",
                    "of State\n"),
            slip(Mistake.BAD_NOTE, "2:5", "@id(\"mine.protest)", "@id(\"mine.protest\")"),
            slip(Mistake.UNKNOWN_NOTE, "4:5", "@refrence", "@reference"),
            slip(Mistake.NOTE_TWICE, "3:5", "\n    @id(\"mine.other\")\n    @because", "\n    @because"),
            slip(Mistake.MISPLACED_NOTE, "6:5", "when\n    @id(\"x\")\n", "when\n"),
            slip(Mistake.EMPTY_NOTE, "2:10", "@id(\"\")", "@id(\"mine.protest\")"),
            slip(Mistake.MISSING_ID, "1:1", "", "    @id(\"mine.protest\")\n"),
            slip(Mistake.BAD_ID, "2:10", "@id(\"Mine\")", "@id(\"mine.protest\")"),
            slip(Mistake.ID_TAKEN, "1:1", "@id(\"retaliation.stated\")", "@id(\"mine.protest\")"),
            slip(
                    Mistake.MISSING_BECAUSE,
                    "1:1",
                    "",
                    "    @because(\"{State} condemns {Event}, on its own territory, as terrorism\")\n"),
            slip(Mistake.BECAUSE_BRACE, "3:15", "\"{State condemns", "\"{State} condemns"),
            slip(Mistake.BECAUSE_NAME, "3:15", "\"{Stat} condemns", "\"{State} condemns"),
            slip(Mistake.BECAUSE_WITHOUT_NAME, "1:1", "a state condemns it", "{State} condemns {Event}"),
            slip(Mistake.MISSING_REFERENCE, "1:1", "", "    @reference(\"our reading of UN Charter, Art. 2(4)\")\n"),
            slip(Mistake.MISSING_REFERENCE, "1:1", Rule.NO_REFERENCE_YET, "our reading of UN Charter, Art. 2(4)"),
            slip(Mistake.UNKNOWN_SENTENCE, "6:5", "    the moon is full\n    Event took", "    Event took"),
            slip(Mistake.ALMOST_SENTENCE, "6:5", "tok place", "took place"),
            slip(Mistake.FOREIGN_LETTER, "6:5", "    Еvent took", "    Event took"),
            slip(Mistake.BAD_NAME, "6:5", "    event took", "    Event took"),
            slip(Mistake.NAME_TYPE, "7:5", "    Event condemns", "    State condemns"),
            slip(Mistake.WORD_AS_NAME, "7:43", "of Terrorism in", "of terrorism in"),
            slip(Mistake.UNKNOWN_WORD, "7:43", "of terorism in", "of terrorism in"),
            slip(
                    Mistake.UNKNOWN_WINDOW,
                    "8:39",
                    IN + "    Event came within an open window, storng, after Other\n    Other is a single event\n",
                    IN),
            slip(Mistake.LOOSE_NAME, "9:30", "about Evnt with", "about Event with"),
            slip(Mistake.ABSENT_NAME, "6:19", "when\n    nobody claims Event\n", "when\n"),
            slip(
                    Mistake.NOT_CONCLUDABLE,
                    "9:5",
                    "    nobody claims Event\n",
                    "    State is on record about Event with protest\n"),
            slip(Mistake.RESERVED_NAME, "8:5", IN + "    Narrator and State are of one camp\n", IN),
            slip(Mistake.NAMES_ALIKE, "8:5", IN + "    STATE and State are of one camp\n", IN),
            slip(Mistake.LONE_NAME, "8:5", IN + "    Stat and State are of one camp\n", IN),
            slip(
                    Mistake.CONTRADICTION,
                    "10:5",
                    IN
                            + "    Event is a single event\n    Event is put down, if only by a charge, to Striker\n    Event is not put down to Striker\n",
                    IN),
            slip(
                    Mistake.IMPOSSIBLE_WINDOW,
                    "8:53",
                    IN + "    Event came within an open window, strong, after Event\n",
                    IN),
            slip(Mistake.CLOSED_WINDOW, "8:39", IN + "    Event came within an open window, weak, after Cause\n", IN),
            slip(Mistake.LOOSE_CONDITIONS, "8:5", IN + "    Raid is put down, if only by a charge, to Raider\n", IN),
            slip(Mistake.NEGATION_LOOP, "8:5", IN + "    State is not on record about Event with protest\n", IN),
            slip(Mistake.FEEDS_ITSELF, "8:5", IN + "    State is on record about Event with protest\n", IN),
            slip(Mistake.BAD_ALLOWANCE, "2:13", "@allow(\"it is so\")\n    @id", "@id"),
            slip(Mistake.UNKNOWN_ALLOWANCE, "2:13", "@allow(\"lone-nam: any will do\")\n    @id", "@id"),
            slip(Mistake.NO_ALLOWANCE, "2:13", "@allow(\"missing-id: it needs none\")\n    @id", "@id"),
            slip(Mistake.IDLE_ALLOWANCE, "2:13", "@allow(\"lone-name: any will do\")\n    @id", "@id"));

    static final List<Slip> SHEETS = List.of(
            slip(Mistake.NO_FIRING_CASE, "1:1", "fires: []", "fires: [mine.protest]"),
            slip(Mistake.NO_SILENT_CASE, "1:1", "silent: []", "silent: [mine.protest]"),
            slip(Mistake.BAD_CASES, "4:3", "fires: [\nnot", "fires: [mine.protest]\n  not"),
            slip(Mistake.CASE_KEY, "2:3", "  fire: []\n  fires", "  fires"),
            slip(Mistake.CASE_TWICE, "5:9", "case: It fires\n  same", "case: It is silent\n  same"),
            slip(Mistake.CASE_WITHOUT_SENTENCE, "5:3", "- same as", "- case: It is silent\n  same as"),
            slip(Mistake.CASE_BASE, "6:12", "as: It firs", "as: It fires"),
            slip(Mistake.CASE_RULE, "2:25", "[mine.protest, mine.protst]\n  not", "[mine.protest]\n  not"),
            slip(Mistake.CASE_FAMILY, "3:9", "[atribution x]", "[attribution x]"),
            slip(Mistake.CASE_STATUS, "8:30", "x: claimd}", "x: claimed}"),
            slip(Mistake.IDLE_CASE, "1:9", "", "  fires: [mine.protest]\n  not: [attribution x]\n"),
            slip(Mistake.CASE_CONTENT, "4:12", "places: [X y]\n  events: [x]", "events: [x]"));

    static final List<Slip> TABLES = List.of(
            slip(Mistake.UNKNOWN_TABLE, "0:0", "framse.csv", "word\n"),
            slip(Mistake.UNKNOWN_COLUMN, "1:6", "windows.csv", "name,huors,on\nx,1,true\n"),
            slip(Mistake.COLUMN_TWICE, "1:15", "windows.csv", "name,hours,on,on\n"),
            slip(Mistake.MISSING_COLUMN, "1:1", "windows.csv", "name,hours\n"),
            slip(Mistake.TABLE_QUOTES, "2:1", "windows.csv", "name,hours,on\n\"x,1,true\n"),
            slip(Mistake.CELL_COUNT, "2:1", "windows.csv", "name,hours,on\nx,1\n"),
            slip(Mistake.BAD_CELL, "2:3", "windows.csv", "name,hours,on\nx,many,true\n"),
            slip(
                    Mistake.BAD_CELL,
                    "2:20",
                    "frames.csv",
                    "source,name,dimension,pole\ncharacterization,x,legalty,rightful\n"),
            slip(Mistake.ROW_TWICE, "3:1", "windows.csv", "name,hours,on\nx,1,true\nx,2,true\n"),
            slip(Mistake.ROW_REVERSED, "2:1", "poles.csv", "dimension,pole,opposite\nnature,accident,attack\n"),
            slip(Mistake.SELF_OPPOSED, "2:1", "poles.csv", "dimension,pole,opposite\nnature,joke,joke\n"),
            slip(
                    Mistake.UNOPPOSED_POLE,
                    "2:1",
                    "frames.csv",
                    "source,name,dimension,pole\ncharacterization,whimsical,nature,whimsy\n"),
            slip(
                    Mistake.UNKNOWN_FRAME,
                    "2:1",
                    "protests.csv",
                    "source,name,protests\ncharacterization,agression,force\n"),
            slip(Mistake.BAD_CELL, "2:1", "protests.csv", "source,name,protests\ncondemnation,sovereinty,force\n"),
            slip(Mistake.BAD_CELL, "2:1", "protests.csv", "source,name,protests\nrecord,denial,force\n"),
            slip(Mistake.ROW_ALIKE, "2:1", "windows.csv", "name,hours,on\nstrnog,24,true\n"),
            slip(Mistake.ROW_ALIKE, "2:1", "bars.csv", "name,hundredths\nsuprise,24\n"));

    private static Slip slip(Mistake kind, String place, String instead, String of) {
        return new Slip(kind, place, instead, of);
    }

    private static List<Problem> check(String rule, String cases, RuleText... others) {
        List<RuleText> own = new ArrayList<>(List.of(others));
        own.add(new RuleText("my.rules", rule, false));
        return RuleChecks.of(own, List.of(new RuleText("my.cases.yaml", cases, false)), List.of(), false)
                .problems();
    }

    private static void assertTold(Slip slip, String file, List<Problem> problems) {
        assertThat(problems)
                .as(problems.toString())
                .filteredOn(one -> one.kind().equals(slip.kind().kind()))
                .hasSize(1)
                .allSatisfy(one -> {
                    assertThat(one.file()).isEqualTo(file);
                    assertThat(one.line() + ":" + one.column()).isEqualTo(slip.place());
                    assertThat(one.severity()).isEqualTo(slip.kind().severity());
                    assertThat(one.what()).doesNotEndWith(".").matches("(?s)[`@a-z].*");
                });
    }

    @Test
    void a_sound_rule_with_a_pair_of_cases_is_passed_without_a_word() {
        assertThat(check(RULE, CASES)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void a_mistake_in_a_rule_is_told_once_at_its_place(Slip slip) {
        assertThat(RULE).contains(slip.of());

        String mistaken = RULE.replace(slip.of(), slip.instead());
        List<Problem> problems = check(mistaken, CASES);

        assertTold(slip, "my.rules", problems);
        // a rule whose id is wrong is unknown to the cases beside it; nothing else follows from a mistake
        assertThat(problems)
                .as(problems.toString())
                .allMatch(one -> one.kind().equals(slip.kind().kind())
                        || (one.kind().equals("case-rule") && !mistaken.contains("@id(\"mine.protest\")"))
                        || slip.kind() == Mistake.NAMES_ALIKE
                        || slip.kind() == Mistake.KEYWORD_TWICE);
    }

    @ParameterizedTest
    @FieldSource("SHEETS")
    void a_mistake_in_the_cases_beside_a_rule_is_told(Slip slip) {
        assertThat(CASES).contains(slip.of());
        boolean pair = slip.kind() == Mistake.NO_FIRING_CASE || slip.kind() == Mistake.NO_SILENT_CASE;

        assertTold(slip, pair ? "my.rules" : "my.cases.yaml", check(RULE, CASES.replace(slip.of(), slip.instead())));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void a_mistake_in_a_table_is_told_once_at_its_place(Slip slip) {
        assertTold(slip, slip.instead(), check(RULE, CASES, new RuleText(slip.instead(), slip.of(), false)));
    }

    @Test
    void a_rule_that_a_case_names_with_another_dash_is_told_which_it_is() {
        assertThat(check(
                        RULE.replace("mine.protest", "mine.protest-now"),
                        CASES.replace("[mine.protest]", "[mine.protest\u2013now]")))
                .filteredOn(one -> one.kind().equals("case-rule"))
                .allSatisfy(one -> assertThat(one.toString())
                        .contains("is no rule: it has a `\u2013`, U+2013, en dash\n    help: maybe `mine.protest-now`"))
                .hasSize(2);
    }

    @Test
    void a_file_of_cases_that_cannot_be_read_makes_no_rule_untested() {
        assertThat(check(RULE, CASES.replace("fires: [mine.protest]", "fires: [mine.protest")))
                .extracting(Problem::kind)
                .containsOnly("bad-cases");
    }

    @Test
    void a_rule_that_says_what_another_says_is_told_with_the_other() {
        String other = RULE.replace("mine.protest", "mine.second").replace("A state that", "Another that");
        String names = other.replace("Event", "Raid").replace("State", "Host");

        assertThat(check(RULE + names, CASES))
                .extracting(Problem::toString)
                .contains("my.rules:11:1: warning: the rule `Another that condemns force on its territory as terrorism"
                        + " protests` has the conditions and the conclusion of `mine.protest`\n    help: it stands at"
                        + " my.rules:1; keep one of them, or let them conclude different things");
        String special = other.replace(IN, IN + "    Event is a single event\n");
        assertThat(check(RULE + special, CASES))
                .extracting(Problem::kind)
                .containsOnlyOnce("special-case")
                .doesNotContain("same-rule");
        String title = RULE.replace("mine.protest", "mine.second").replace(IN, IN + "    Event is a single event\n");
        assertThat(check(RULE + title, CASES)).extracting(Problem::kind).contains("title-taken");
    }

    @Test
    void rules_that_feed_themselves_through_machinery_are_told_once_with_the_way() {
        String member = """
                rule "Whoever is of one camp with a state belongs to it"
                    @id("mine.member")
                    @because("{One} and the state {State} are of one camp")
                    @reference("ILC Articles on State Responsibility, art. 8")
                when
                    One and State are of one camp
                    State is a state
                then
                    One is or belongs to State
                end
                """;
        String cases = CASES.replace("mine.protest", "mine.member");
        List<Problem> problems = check(member, cases);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toString())
                .isEqualTo(
                        "my.rules:6:5: warning: `One and State are of one camp` asks for what this rule's own conclusion"
                                + " leads to\n    help: the way goes round through `mine.member`, `camps.one-camp`; where one tie"
                                + " through another is meant, say so: @allow(\"feeds-itself: a reason\")");
        assertThat(check(member.replace("    @id", "    @allow(\"feeds-itself: camps grow\")\n    @id"), cases))
                .isEmpty();
    }

    @Test
    void a_warning_is_silenced_by_a_reason_and_an_error_is_not() {
        String lone = RULE.replace(IN, IN + "    Stat and State are of one camp\n");

        assertThat(check(lone, CASES)).hasSize(1);
        assertThat(check(lone.replace("    @id", "    @allow(\"lone-name: any state of the camp\")\n    @id"), CASES))
                .isEmpty();
        String table =
                "source,name,dimension,pole\n# allow unopposed-pole: nobody else says so\ncharacterization,whimsical,nature,whimsy\n";
        assertThat(check(RULE, CASES, new RuleText("frames.csv", table, false))).isEmpty();
    }

    @Test
    void a_rule_that_never_fires_because_another_is_left_out_is_told_where_that_is_said() {
        String left = "without \"attribution.sponsor-alleged\" because \"a charge is no backing\"\n";

        assertThat(check(RULE + left, CASES)).extracting(Problem::toString).containsExactly("""
                my.rules:11:1: warning: without `attribution.sponsor-alleged` the rule `retaliation.charged-backer-struck` never \
                fires: nothing leads to `Party is accused by Accuser of having sponsored Cause`
                    help: leave `retaliation.charged-backer-struck` out as well, or write a rule that concludes it""");
        assertThat(check(
                        RULE + left + "without \"retaliation.charged-backer-struck\" because \"it rests on that\"\n",
                        CASES))
                .isEmpty();
        assertThat(RuleChecks.of(List.of(), List.of(), List.of(), false, List.of("attribution.sponsor-alleged"))
                        .problems())
                .extracting(Problem::file)
                .containsExactly("without attribution.sponsor-alleged");
    }

    @Test
    void files_that_hold_nothing_are_told_with_what_to_do() {
        assertThat(check(RULE, "# nothing yet\n"))
                .filteredOn(one -> one.kind().equals("bad-cases"))
                .extracting(Problem::what)
                .containsExactly("this file holds no cases");
        List<Problem> problems = check(
                RULE,
                CASES,
                new RuleText("windows.csv", "name,hours,on\n", false),
                new RuleText("other.rules", "\n", false));

        assertThat(problems)
                .filteredOn(one -> one.kind().equals("empty-file"))
                .extracting(one -> one.file() + ": " + one.what())
                .containsExactly("other.rules: this file holds no rules", "windows.csv: this table has no rows");
        assertThat(problems).allSatisfy(one -> assertThat(one.severity()).isEqualTo(Problem.Severity.WARNING));
    }

    @Test
    void a_sentence_that_a_rule_with_a_mistake_uses_is_not_idle() {
        String sentence = """
                sentence "{state:actor} condemns {event:event}"
                    @gloss("a state condemns an event")
                means
                    State condemns Event on the ground of Wrong in Record
                end
                """;
        String rule = RULE.replace("State condemns Event on the ground of terrorism in Record", "State condemns Event")
                .replace("with protest", "with protst");

        assertThat(check(sentence + rule, CASES)).extracting(Problem::kind).containsExactly("unknown-word");
    }

    @Test
    void the_shipped_rulebook_has_nothing_unexplained() {
        Path rules = Path.of("rules");
        List<Problem> unread = new ArrayList<>();

        RuleChecks.Result result =
                RuleChecks.of(RulebookFolder.read(rules, unread), RulebookFolder.cases(rules, unread), unread, false);

        assertThat(result.problems()).isEmpty();
        assertThat(result.rules()).isGreaterThan(300);
        assertThat(result.cases()).isGreaterThan(900);
        assertThat(RuleChecks.shipped().problems()).isEmpty();
    }

    @Test
    void more_than_forty_kinds_are_tried_here() {
        Set<Mistake> tried = List.of(RULES, SHEETS, TABLES).stream()
                .flatMap(List::stream)
                .map(Slip::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
        assertThat(tried).hasSizeGreaterThan(60);
    }
}
