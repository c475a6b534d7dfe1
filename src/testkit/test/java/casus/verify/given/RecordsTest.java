package casus.verify.given;

import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.evidence;
import static casus.verify.given.Records.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What tests give as records, as keys of the case format. */
class RecordsTest {

    @Test
    void words_go_where_the_sentence_puts_them() {
        assertThat(accusation("raid")
                        .by("arland")
                        .of("front", "borland")
                        .role("ordered")
                        .entry()
                        .keys())
                .isEqualTo(Map.of(
                        "event", "raid",
                        "voice", "arland",
                        "accused", List.of("front", "borland"),
                        "role", "ordered"));
        assertThat(evidence("a photo").against().entry().keys()).containsEntry("supports", false);
        assertThat(characterization("terrorism").onTargetOf("raid").entry().keys())
                .isEqualTo(Map.of("frame", "terrorism", "aboutKind", "target", "about", "raid"));
        assertThat(location("raid").launchedFrom().entry().keys()).containsEntry("launchedFrom", true);
    }
}
