package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.engine.FailingRules;
import casus.engine.FaultyRule;
import casus.model.Case;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of a trusted rule in the engine's own language is reported as that rule's fault, with its place. */
class FailingRulesTest {

    private static final String MINE = "the rule `mine.bad` (my.drl:9) ";

    private static final String FILE = """
            package casus.rules;

            import casus.model.*;
            import casus.model.Entity.Actor;
            import casus.model.CampStep.SpeaksFor;

            function int deeper( int i ) { return deeper( i + 1 ) + 1; }

            rule "mine.bad"
                @because("{voice}")
            when
                $actor : Actor( $voice : id WHEN )
            then
                THEN
            end
            """;

    private static Casus casus(String when, String then) {
        String text = FILE.replace("WHEN", when).replace("THEN", then);
        return Casus.of(Casus.rulebook(List.of(new RuleText("my.drl", text, true))))
                .within(Duration.ofMinutes(2));
    }

    private static Case strikes() {
        return CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .content()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "throw new IllegalStateException(\"boo\\n  bar\");|throws java.lang.IllegalStateException: boo bar",
                "throw new Exception(\"checked\");|throws java.lang.Exception: checked",
                "throw new RuntimeException();|throws java.lang.RuntimeException",
                "deeper( 0 );|throws java.lang.StackOverflowError",
                "throw new OutOfMemoryError(\"made up\");|throws java.lang.OutOfMemoryError: made up",
                "byte[] b = new byte[Integer.MAX_VALUE]; b[0] = 1;|throws java.lang.OutOfMemoryError",
                "throw new ThreadDeath();|throws java.lang.ThreadDeath",
                "throw new Error( new Error( \"inner\" ) );|throws java.lang.Error: inner",
                "insertLogical( new SpeaksFor( null, $voice ) );|puts in a SpeaksFor without a `voice`",
                "insertLogical( \"text\" );|puts in a java.lang.String, which is no step",
                "insert( new Object() );|puts in a java.lang.Object, which is no step",
                "insert( new SpeaksFor( $voice, new ActorId( \"x\" ) ) );|puts in a SpeaksFor that stays",
                "delete( $actor );|takes away what it matched",
                "update( $actor );|changes what it matched",
                "kcontext.getKieRuntime().halt();|halts the engine before the rules have come to rest",
            })
    void a_rule_that_fails_is_named_with_its_place_and_what_it_did(String then, String what) {
        assertThatThrownBy(() -> casus("", then).reason(strikes())).isInstanceOfSatisfying(FaultyRule.class, faulty -> {
            assertThat(faulty).hasMessageStartingWith(MINE + what);
            assertThat(String.valueOf(faulty.getMessage())).doesNotContain("\n");
            assertThat(faulty.id()).isEqualTo("mine.bad");
            assertThat(faulty.file()).isEqualTo("my.drl");
            assertThat(faulty.line()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", id.value().charAt( 999 ) == 'x'|throws java.lang.StringIndexOutOfBoundsException",
                ", eval( 1 / (id.value().length() - id.value().length()) == 1 )|throws java.lang.ArithmeticException: / by zero",
                ", deeper( 0 ) == 1|throws java.lang.StackOverflowError",
            })
    void so_is_a_condition_that_fails(String when, String what) {
        assertThatThrownBy(() -> casus(when, "").reason(strikes()))
                .isInstanceOf(FaultyRule.class)
                .hasMessageStartingWith(MINE + what);
    }

    @Test
    void of_several_rules_in_a_file_the_file_is_named_where_no_more_is_known() {
        String two = FILE.replace("WHEN", ", deeper( 0 ) == 1").replace("THEN", "")
                + "rule \"mine.good\"\n    @because(\"x\")\nwhen\n    Actor( id.value() == \"nobody\" )\nthen\nend\n";
        Casus casus = Casus.of(Casus.rulebook(List.of(new RuleText("my.drl", two, true))));

        assertThatThrownBy(() -> casus.reason(strikes()))
                .isInstanceOf(FaultyRule.class)
                .hasMessageStartingWith("a rule in my.drl throws java.lang.StackOverflowError");
    }

    @AfterAll
    static void end() {
        Forever.over = true;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|while ( !casus.Forever.over ) {}",
                ", eval( forever() )|insertLogical( new SpeaksFor( $voice, $voice ) );"
            })
    void a_rule_that_goes_on_for_ever_is_named_when_the_time_is_up(String when, String then) {
        String text = FILE.replace(
                        "function int",
                        "function boolean forever() { while ( !casus.Forever.over ) {} return true; }\nfunction int")
                .replace("WHEN", when == null ? "" : when)
                .replace("THEN", then);
        Casus casus = Casus.of(Casus.rulebook(List.of(new RuleText("my.drl", text, true))))
                .within(Duration.ofSeconds(5));

        assertThatThrownBy(() -> casus.reason(strikes()))
                .isInstanceOf(FailingRules.class)
                .hasMessage("reasoning took longer than 5 seconds and was given up while the rule `mine.bad`"
                        + " (my.drl:10) was at work");
    }

    @Test
    void a_meaning_that_fails_is_the_fault_of_the_rule_that_uses_it() {
        String meaning = """
                {party:actor} is spoken of at all
                    = Actor( id == {party}, id.value().charAt( 999 ) == 'x' )
                    "it is among the actors of the case"
                """;
        String rule = """
                rule "Whoever acts is spoken of"
                    @id("mine.spoken")
                    @because("{Striker} and {Response}")
                when
                    Response is put down, if only by a charge, to Striker
                    Striker is spoken of at all
                then
                    Striker is on record about Response with protest
                end
                """;
        Casus casus = Casus.of(Casus.rulebook(
                List.of(new RuleText("own/vocabulary", meaning, true), new RuleText("own/my.rules", rule, false))));

        assertThatThrownBy(() -> casus.reason(strikes()))
                .isInstanceOf(FaultyRule.class)
                .hasMessageStartingWith("the rule `mine.spoken` (own/my.rules:1) throws java.lang.String");
    }

    @Test
    void a_rule_that_gives_nothing_adds_nothing() {
        assertThat(casus("", "insertLogical( null );").reason(strikes()).conclusions())
                .isEqualTo(Casus.shipped().reason(strikes()).conclusions());
    }

    @Test
    void a_rule_that_does_as_rules_do_is_no_fault() {
        Casus casus = casus(", speaksFor.empty", "insertLogical( new SpeaksFor( $voice, $voice ) );");

        assertThat(casus.reason(strikes()).conclusions())
                .isEqualTo(Casus.shipped().reason(strikes()).conclusions());
    }
}
