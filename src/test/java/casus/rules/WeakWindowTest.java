package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.engine.RuleBase;
import casus.engine.Session;
import casus.model.Conclusion;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The weak window, which the shipped table keeps closed. */
class WeakWindowTest {

    private static final String CASE = """
            {"case": "small-case", "title": "A blow returned after ten days",
             "documents": [{"id": "paper", "title": "Paper"}],
             "actors": [{"id": "arland", "name": "Arland", "kind": "state"},
                        {"id": "borland", "name": "Borland", "kind": "state"}],
             "events": [{"id": "raid", "title": "Raid", "date": "2024-03-01"},
                        {"id": "early", "title": "Early", "date": "EARLY"},
                        {"id": "strike", "title": "Strike", "date": "2024-03-11"}],
             "records": [
              {"type": "attack", "id": "raid-told", "voice": "NARRATOR", "event": "raid", "authors": ["borland"],
               "targets": ["arland"], "citations": [{"document": "paper", "quote": "quote"}]},
              {"type": "attack", "id": "early-told", "voice": "NARRATOR", "event": "early", "authors": ["arland"],
               "targets": ["borland"], "citations": [{"document": "paper", "quote": "quote"}]},
              {"type": "attack", "id": "strike-told", "voice": "NARRATOR", "event": "strike", "authors": ["arland"],
               "targets": ["borland"], "citations": [{"document": "paper", "quote": "quote"}]}]}
            """;

    @TempDir
    Path temporary = Path.of("");

    private List<String> links(String early, Rulebook.Text... own) {
        List<Rulebook.Text> texts = new ArrayList<>(ShippedRules.texts());
        texts.addAll(List.of(own));
        Rulebook.Reading reading = Rulebook.read(texts, "test");
        assertThat(reading.problems()).isEmpty();
        JsonNode written = JsonMapper.shared().readTree(CASE.replace("EARLY", early));
        return Session.reason(RuleBase.of(reading.rulebook()), Shipped.read(written, temporary)).conclusions().stream()
                .filter(conclusion -> conclusion.family() == Conclusion.Family.RETALIATION)
                .map(conclusion -> conclusion.handle() + ": " + conclusion.term())
                .toList();
    }

    @Test
    void a_blow_after_ten_days_is_an_answer_only_where_the_window_is_opened() {
        Rulebook.Text open = new Rulebook.Text("my/windows.csv", "name,hours,on\nweak,336,true\n", false);

        assertThat(links("2022-03-01")).isEmpty();
        assertThat(links("2022-03-01", open)).containsExactly("retaliation strike for raid: inferred");
    }

    @Test
    void in_a_longer_window_fewer_blows_are_a_surprise() {
        Rulebook.Text open = new Rulebook.Text("my/windows.csv", "name,hours,on\nweak,336,true\n", false);
        Rulebook.Text lax = new Rulebook.Text("my/bars.csv", "name,hundredths\nsurprise,20\n", false);

        // one other blow in 101 days: 14 days of them are some 14 hundredths
        assertThat(links("2023-12-01", open)).isEmpty();
        assertThat(links("2023-12-01", open, lax)).containsExactly("retaliation strike for raid: inferred");
    }
}
