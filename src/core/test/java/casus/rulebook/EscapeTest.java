package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.stated;
import static casus.rulebook.Written.translation;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Characters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody gets anything but sentences through a rule file to the engine. */
class EscapeTest {

    /** Places in a rule with room for another line: among the notes, conditions, conclusions and outside. */
    private static final List<String> AFTER = List.of("Art. 51 practice\")\n", "when\n", "then\n", "end\n");

    /** Lines in the engine's language, or meant to break out of a sentence into it. */
    static final List<String> LINES = List.of(
            "eval(true)",
            "eval(System.exit(0))",
            "System.exit(0);",
            "> eval(true)",
            ">Author( $Response : event )",
            ";",
            ");",
            "}",
            "insertLogical( new Object() );",
            "drools.halt();",
            "$drools : Object()",
            "Author( event == $Response )",
            "not Author()",
            "exists Author()",
            "forall( Author() )",
            "accumulate( Author(), $n : count(1) )",
            "$x : Object() from System.getProperties()",
            "Response is put down, if only by a charge, to Striker); eval(true",
            "Response is put down, if only by a charge, to Striker ) and eval( true",
            "Response is put down, if only by a charge, to Striker and Response is put down, if only by a charge, to Striker",
            "Response is put down, if only by a charge, to Striker || true",
            "Response is put down, if only by a charge, to Striker // and so on",
            "Response is put down, if only by a charge, to Striker /* and so on */",
            "Response is put down, if only by a charge, to Striker;",
            "Response is put down, if only by a charge, to \"Striker\"",
            "Response is put down, if only by a charge, to $drools",
            "Response is put down, if only by a charge, to Striker.getClass()",
            "Response is put down, if only by a charge, to Striker\\u0022",
            "\\u0052esponse is put down, if only by a charge, to Striker",
            "Response is put down, if only by a charge, to System.exit",
            "Response is put down, if only by a charge, to {Striker}",
            "Response is put down, if only by a charge, to {author:actor}",
            "Response is put down, if only by a charge, to Str\"iker",
            "Response is put down, if only by a charge, to `Striker`",
            "Response is put down, if only by a charge, to \u0410ctor",
            "Response is put down, if only by a charge, to Аctor",
            "Response is put down, if only by a charge, to Ａctor",
            "Response is put down, if only by a charge, to Striker\u00a0",
            "Response\u00a0is put down, if only by a charge, to Striker",
            "Response\u3000is put down, if only by a charge, to Striker",
            "Response is put down, if only by a charge, to Stri\u200bker",
            "Response is put down, if only by a charge, to Striker\u200d",
            "Response is put down, if only by a charge, to Striker\u000b",
            "Response\fis put down, if only by a charge, to Striker",
            "Response is put down, if only by a charge, to Striker\u2028eval(true)",
            "Response is put down, if only by a charge, to Striker\u2029eval(true)",
            "Response is put down, if only by a charge, to Striker\u0085eval(true)",
            "Response is put down, if only by a charge, to Striker\0",
            "Response is put down, if only by a charge, to \u202eStriker",
            "# a comment\u2028eval(true)",
            "# a comment\u0085end",
            "Response is charged to Striker by Striker as Role-x, asserts",
            "Response is charged to Striker by Striker as casus.model.Role.PERPETRATOR, asserts",
            "Response came within an open window, strong\" || true || \", after Response",
            "Response came within an open window, strong\\, after Response",
            "salience 10",
            "no-loop true",
            "global java.util.List out;",
            "import java.lang.Runtime",
            "function void f() { System.exit(0); }",
            "dialect \"mvel\"",
            "query \"q\" Author() end",
            "declare Author end",
            "package casus.rules",
            "unit casus.Evil;",
            "end rule \"x\" when then System.exit(0); end",
            "end; rule \"x\" when then end",
            "then System.exit(0);",
            "then\u00a0System.exit(0);",
            "when eval(true)",
            "rule \"x\" when then System.exit(0); end",
            "rule x when then end",
            "rule \"x\" salience 10",
            "rule 'x'",
            "@id(\"x\" end rule \"y\")",
            "@id(\"x\\\" end rule\")",
            "@salience(10)",
            "@watch(*)",
            "@java(\"System.exit(0)\")",
            "@because(\"\") System.exit(0);",
            "<%= 7 * 7 %>",
            "${7*7}",
            "#{7*7}",
            "#{7*7} as a comment",
            "(".repeat(400),
            "{".repeat(400),
            "{{{{{{" + "}".repeat(300),
            "x".repeat(100_000),
            "Response is put down, if only by a charge, to " + "X".repeat(600));

    /** Texts for the title and the notes, which may say anything. */
    static final List<String> WORDS = List.of(
            "x end rule y when then System.exit(0); end",
            "\\u0022 end",
            "\\",
            "\\\\\\",
            "*/ eval(true) /*",
            "// comment",
            "$drools",
            "'); System.exit(0); ('",
            "`whoami`",
            "%s %n %d",
            "${jndi:ldap://x}",
            "<script>alert(1)</script>",
            "rule \u201cx\u201d",
            "Аccuser",
            "@id(x)",
            "\\n\\r",
            "then");

    private static final List<String> SOUND = translation(read(STATED));

    static Stream<Attempt> attempts() {
        List<Attempt> attempts = new ArrayList<>();
        for (String line : LINES) {
            for (String after : AFTER) {
                String before = STATED.substring(0, STATED.indexOf(after) + after.length());
                int number = (int) before.lines().count() + 1;
                attempts.add(new Attempt(stated(after, after + "    " + line + "\n"), number, line));
            }
        }
        return attempts.stream();
    }

    record Attempt(String text, int line, String what) {
        @Override
        public String toString() {
            return "line " + line + ": "
                    + what.codePoints()
                            .limit(60)
                            .mapToObj(c -> c < ' ' ? "?" : Character.toString(c))
                            .reduce("", String::concat);
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void a_line_that_is_no_sentence_is_an_error_or_says_nothing_to_the_engine(Attempt attempt) {
        Rulebook.Reading reading = read(attempt.text());

        if (reading.problems().isEmpty()) {
            assertThat(attempt.what()).startsWith("#");
            assertThat(withoutNumbers(reading)).isEqualTo(withoutNumbers(read(STATED)));
        } else {
            assertThat(reading.problems()).extracting(Problem::line).contains(attempt.line());
            assertNoWordOfTheEngine(reading);
            // a rule that was complete before the attempt may remain; nothing else may
            assertThat(translation(reading)).isIn(List.of(), SOUND);
        }
    }

    private static void assertNoWordOfTheEngine(Rulebook.Reading reading) {
        for (Problem problem : reading.problems()) {
            String ours = problem.toString().replaceAll("(?s)`[^`]*`", "");
            assertThat(ours)
                    .doesNotContainIgnoringCase("java", "drools", "drl", "casus.", "exception", "null", "regex");
            assertThat(problem.toString()).hasSizeLessThan(500);
            assertThat(Characters.trouble(problem.toString().replace('\n', ' ')))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("WORDS")
    void what_a_title_or_a_note_says_does_not_reach_the_engine(String words) {
        for (String part : List.of(
                "Whoever strikes and says in answer to what retaliates for it",
                "UN Charter, Art. 51 practice",
                "{Striker} says that {Response} answers {Cause}")) {
            Rulebook.Reading reading = read(stated(part, words.replaceAll("[{}]", "")));

            assertThat(Written.shown(reading)).isEmpty();
            assertThat(translation(reading)).isEqualTo(SOUND);
        }
    }

    @Test
    void a_comment_does_not_reach_the_engine() {
        for (String line : LINES) {
            Rulebook.Reading reading = read(stated("when\n", "when\n# " + line + "\n"));
            assertThat(translation(reading))
                    .as(line)
                    .satisfiesAnyOf(
                            lines -> assertThat(lines).isEmpty(),
                            lines -> assertThat(withoutNumbers(reading)).isEqualTo(withoutNumbers(read(STATED))));
        }
    }

    @Test
    void what_a_name_says_reaches_the_engine_only_as_a_variable() {
        for (String name :
                List.of("System", "Runtime", "This", "Null", "True", "Class", "Drools", "Eval", "X".repeat(200))) {
            Rulebook.Reading reading = read(STATED.replace("Striker", name));

            assertThat(Written.shown(reading)).isEmpty();
            assertThat(translation(reading).stream()
                            .map(line -> line.replace("$" + name, "$Striker"))
                            .toList())
                    .isEqualTo(SOUND);
        }
    }

    @Test
    void a_hostile_file_is_read_in_a_moment() {
        List<String> hostile = List.of(
                ("X says that ".repeat(40) + "\n").repeat(500),
                "rule \"" + " ".repeat(290_000),
                "@id(" + " ".repeat(290_000),
                "rule \"x\"\n@id(\"" + "a.".repeat(140_000) + "\")",
                "rule \"x\"\n@id(\"" + "a-".repeat(200) + "!\")",
                "rule \"x\"\n@because(\"" + "{".repeat(480) + "\")",
                "rule \"x\"\nwhen\n" + ("A" + " A".repeat(240) + "\n").repeat(500),
                "rule \"x\"\nwhen\n" + ("a" + " ".repeat(480) + "b\n").repeat(500),
                STATED.replace("Response", "R".repeat(100)).repeat(200));
        for (String text : hostile) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                read(text);
            });
        }
    }

    private static List<String> withoutNumbers(Rulebook.Reading reading) {
        return translation(reading).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> line.replaceAll("(?<=\\$l|_)\\d+", "n"))
                .toList();
    }
}
