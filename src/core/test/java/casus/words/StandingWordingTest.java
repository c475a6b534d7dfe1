package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Attribution;
import casus.model.Conclusion;
import casus.why.Grounding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingWordingTest {

    @TempDir
    Path folder;

    /** What is printed in the list and in the explanation of the one attribution of a case with these records. */
    private List<String> said(String... records) throws IOException {
        StringBuilder text = new StringBuilder("""
                case: small
                title: small
                documents: [{id: d, title: D, date: "2031-05-10"}]
                actors:
                  - {id: arland, name: Arland, kind: state}
                  - {id: borland, name: Borland, kind: state}
                  - {id: envoy, name: the Envoy, kind: person, speaksFor: [borland]}
                  - {id: front, name: the Front, kind: armedGroup}
                  - {id: league, name: the League, kind: armedGroup}
                events: [{id: raid, title: Raid, date: "2031-05-02"}]
                records:
                """);
        for (String record : records) {
            text.append("  - {").append(record).append(", event: raid, citations: [{document: d, quote: x}]}\n");
        }
        Files.writeString(folder.resolve("case.yaml"), text);
        Inferences inferences = Casus.shipped()
                .reason(CaseReader.read(folder).content().orElseThrow())
                .inferences();
        Conclusion attribution = inferences.conclusions().stream()
                .filter(Attribution.class::isInstance)
                .findFirst()
                .orElseThrow();
        Grounding grounding = Grounding.of(inferences, attribution);
        StandingWording wording = new Wording(new Naming(inferences.subject())).standing();
        var voices = grounding.supports().voices(inferences);
        return List.of(
                wording.voices(inferences, attribution, voices, grounding.standing()),
                wording.rests(inferences, attribution, voices, grounding.standing()));
    }

    @Test
    void what_nobody_is_named_for_stands_on_nobody_s_word() throws IOException {
        assertThat(said("type: accusation, id: a, voice: borland, accused: [arland], role: ordered"))
                .containsExactly("", "On record by the word of Borland.");
    }

    @Test
    void where_a_charge_is_denied_one_voice_carries_what_is_denied() throws IOException {
        assertThat(said(
                        "type: accusation, id: a, voice: borland, accused: [arland]",
                        "type: denial, id: b, voice: arland"))
                .containsExactly(
                        "on the word of Borland, against that of Arland",
                        "Rests on the word of Borland, against that of Arland. It is disputed. What is denied depends on the"
                                + " word of Borland alone.");
    }

    @Test
    void partners_who_claim_an_event_together_say_so_jointly() throws IOException {
        assertThat(said(
                                "type: claim, id: a, voice: front, jointlyWith: [league]",
                                "type: claim, id: b, voice: league, jointlyWith: [front]")
                        .get(0))
                .isEqualTo("claimed on the word of the Front and the League, jointly");
    }

    @Test
    void more_speakers_than_independent_voices_say_how_many_they_count_as() throws IOException {
        String borland = "type: accusation, id: a, voice: borland, accused: [arland]";
        String front = "type: accusation, id: b, voice: front, accused: [arland]";
        String envoy = "type: accusation, id: c, voice: envoy, accused: [arland]";

        assertThat(said(borland, front).get(0)).isEqualTo("on the word of Borland and the Front, 2 independent voices");
        assertThat(said(borland, front, envoy).get(0))
                .isEqualTo("on the word of Borland, the Envoy and the Front, who count as 2 independent voices");
    }
}
