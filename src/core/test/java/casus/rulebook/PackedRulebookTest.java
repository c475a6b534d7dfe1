package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedRulebookTest {

    private static final List<RuleText> TEXTS = ShippedRules.texts();
    private static final Rulebook READ =
            Rulebook.read(TEXTS, ShippedRules.version()).rulebook();

    @Test
    void what_is_unpacked_equals_what_is_read_from_the_files() {
        Rulebook unpacked = PackedRulebook.unpacked(PackedRulebook.of(READ, TEXTS));

        assertThat(unpacked).isEqualTo(READ);
        assertThat(String.valueOf(unpacked)).as("in the same order").isEqualTo(READ.toString());
    }

    @Test
    void the_build_has_packed_the_files_as_they_are() {
        assertThat(PackedRulebook.shipped()).isEqualTo(READ);
    }

    @Test
    void a_file_that_changed_is_not_taken_from_the_pack() {
        byte[] pack = PackedRulebook.of(READ, TEXTS);
        List<RuleText> changed = new ArrayList<>(TEXTS);
        RuleText first = changed.get(0);
        changed.set(0, new RuleText(first.file(), first.text() + "\n", true));

        assertThat(PackedRulebook.fits(pack, TEXTS)).isTrue();
        assertThat(PackedRulebook.fits(pack, changed)).isFalse();
        assertThat(PackedRulebook.fits(pack, TEXTS.subList(1, TEXTS.size()))).isFalse();
    }
}
