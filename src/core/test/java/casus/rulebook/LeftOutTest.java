package casus.rulebook;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final Rulebook BOTH = read(STATED
                    + STATED.replace("mine.stated", "mine.other")
                            .replace("Whoever", "Anybody who")
                            .replace("stated\n", "reported\n"))
            .rulebook();

    @Test
    void a_rule_that_is_left_out_is_neither_read_nor_compiled() {
        LeftOut left = LeftOut.of(BOTH, List.of(Omission.of("mine.other")));

        assertThat(left.problems()).isEmpty();
        assertThat(left.rulebook().rules()).extracting(Rule::id).containsExactly("mine.stated");
        assertThat(left.rulebook().sources().stream()
                        .filter(source -> source.file().equals("my.rules"))
                        .findFirst()
                        .orElseThrow()
                        .text())
                .contains("mine.stated")
                .doesNotContain("mine.other");
        assertThat(left.rulebook().hash()).isNotEqualTo(BOTH.hash());
    }

    @Test
    void a_file_without_rules_is_not_compiled() {
        LeftOut left = LeftOut.of(BOTH, List.of(Omission.of("mine.other"), Omission.of("mine.stated")));

        assertThat(left.rulebook().sources()).extracting(Rulebook.Source::file).doesNotContain("my.rules");
    }

    @Test
    void without_omissions_nothing_changes() {
        assertThat(LeftOut.of(BOTH, List.of()).rulebook()).isSameAs(BOTH);
    }

    @Test
    void an_unknown_id_is_reported_where_it_stands_with_the_nearest() {
        LeftOut left = LeftOut.of(BOTH, List.of(new Omission("mine.state", "why", "my.rules", 7)));

        assertThat(left.problems()).singleElement().satisfies(one -> {
            assertThat(one.line() + ":" + one.column()).isEqualTo("7:1");
            assertThat(one.help()).contains("`mine.stated`");
        });
        assertThat(left.rulebook()).isSameAs(BOTH);
    }

    @Test
    void a_rule_of_the_engines_own_language_cannot_be_left_out() {
        String id = BOTH.sources().stream()
                .filter(source -> source.file().endsWith(".drl"))
                .flatMap(source -> casus.rulebook.rule.Machinery.read(source.text()).stream())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(LeftOut.of(BOTH, List.of(Omission.of(id))).problems())
                .singleElement()
                .satisfies(one -> assertThat(one.help()).contains("the engine's language"));
    }
}
