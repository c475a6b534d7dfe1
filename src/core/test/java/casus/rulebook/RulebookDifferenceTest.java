package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import casus.rulebook.RulebookDifference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookDifferenceTest {

    private static List<String> rules(String before, String after) {
        return RulebookDifference.between(read(before).rulebook(), read(after).rulebook()).rules().stream()
                .map(change -> change.kind() + " " + change.rule().id())
                .toList();
    }

    @Test
    void a_rulebook_does_not_differ_from_itself() {
        RulebookDifference none =
                RulebookDifference.between(read(STATED).rulebook(), read(STATED).rulebook());

        assertThat(none.rules()).isEmpty();
        assertThat(none.rows()).isEmpty();
    }

    @Test
    void a_rule_comes_and_goes_by_its_id() {
        assertThat(rules("", STATED)).containsExactly("ADDED mine.stated");
        assertThat(rules(STATED, "")).containsExactly("REMOVED mine.stated");
        assertThat(rules(STATED, stated("mine.stated", "mine.renamed")))
                .containsExactly("ADDED mine.renamed", "REMOVED mine.stated");
    }

    @Test
    void other_names_and_another_title_are_other_words_for_the_same() {
        assertThat(rules(STATED, STATED.replace("Striker", "Author"))).containsExactly("REWORDED mine.stated");
        assertThat(rules(STATED, stated("Whoever strikes", "Who strikes"))).containsExactly("REWORDED mine.stated");
    }

    @Test
    void lines_in_another_order_are_the_same_rule() {
        String first = "    Response is put down, if only by a charge, to Striker\n";
        String second = "    Striker says that Response answers Cause\n";

        assertThat(rules(STATED, stated(first + second, second + first))).containsExactly("REWORDED mine.stated");
    }

    @Test
    void another_condition_or_conclusion_is_a_change() {
        assertThat(rules(STATED, stated("Cause, stated", "Cause, reported"))).containsExactly("CHANGED mine.stated");
        assertThat(rules(STATED, stated("Striker says that", "somebody says that")))
                .containsExactly("CHANGED mine.stated");
    }

    @Test
    void rows_are_compared_by_their_key() {
        Rulebook before = read("").rulebook();
        Rulebook after = Settings.of(before, List.of("windows.strong=96", "windows.weak=none"))
                .rulebook();

        assertThat(RulebookDifference.between(before, after).rows())
                .extracting(RulebookDifference.RowChange::table, RulebookDifference.RowChange::kind)
                .containsExactly(tuple("windows", Kind.CHANGED), tuple("windows", Kind.REMOVED));
    }
}
