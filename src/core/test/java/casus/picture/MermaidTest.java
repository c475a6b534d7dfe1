package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.HostileTexts;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.why.Explanation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams as Mermaid itself reads and draws them, in a real browser. */
class MermaidTest {

    private static final String SCRIPT = "/META-INF/resources/webjars/mermaid/11.6.0/dist/mermaid.min.js";

    /** Hands over how many boxes and lines were drawn and what they say, or what went wrong. */
    private static final String DRAW = """
            const [text, done] = arguments;
            mermaid.parse(text)
              .then(() => mermaid.render("drawing", text))
              .then(({ svg }) => {
                document.body.innerHTML = svg;
                const count = (selector) => document.body.querySelectorAll(selector).length;
                done(count(".node") + " boxes, " + count(".flowchart-link") + " lines: "
                  + [...document.body.querySelectorAll(".nodeLabel, .flowchartTitleText")].map((label) => label.textContent).join(" "));
              })
              .catch((trouble) => done("trouble: " + trouble.message));
            """;

    @TempDir
    private static Path profile;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(profile);
        try (InputStream script = MermaidTest.class.getResourceAsStream(SCRIPT)) {
            Files.write(
                    folder.resolve("mermaid.js"), Objects.requireNonNull(script).readAllBytes());
        }
        browser.open(Files.writeString(
                folder.resolve("page.html"),
                "<!doctype html><meta charset=utf-8><body></body><script src=mermaid.js></script>"
                        + "<script>mermaid.initialize({startOnLoad: false, securityLevel: 'strict'})</script>"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void mermaid_draws_what_the_explanation_has(Worked worked) {
        for (Conclusion conclusion : worked.several()) {
            Explanation why = worked.why(conclusion);
            ReasonGraph graph = ReasonGraph.of(worked.inferences(), why);

            assertThat(draw(Mermaid.of(worked.inferences(), why)))
                    .as(conclusion.handle())
                    .startsWith(
                            graph.nodes().size() + " boxes, " + graph.edges().size() + " lines: ")
                    .contains(conclusion.handle());
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void mermaid_draws_every_chain_in_order_of_time(Worked worked) {
        for (Conclusion conclusion : worked.inferences().conclusions()) {
            if (conclusion instanceof Chain chain) {
                String drawn = draw(Mermaid.of(worked.inferences(), Timeline.of(worked.inferences(), chain)));
                int events = chain.events().size();
                assertThat(drawn).startsWith(events + " boxes, " + (events - 1) + " lines: ");
            }
        }
    }

    @Test
    void a_broken_diagram_would_be_found_out() {
        assertThat(draw("flowchart BT\n  n1[\"a\" b\"]\n")).startsWith("trouble: ");
    }

    @Test
    void hostile_words_stay_words(@TempDir Path temp) throws IOException {
        Worked hostile = Hostile.in(temp);
        String text = Mermaid.of(hostile.inferences(), hostile.why(Hostile.HANDLE));
        int boxes = ReasonGraph.of(hostile.inferences(), hostile.why(Hostile.HANDLE))
                .nodes()
                .size();

        String drawn = draw(text);

        assertThat(drawn)
                .startsWith(boxes + " boxes")
                .contains("We did it</script><script>window.hacked=1</script>\"><img src=x")
                .contains("\\u202e%% {{body}} #35; `style a:#1;` __c__ 1. www.d.org”")
                .contains("javascript:alert(1) <b onmouseover=alert(2)>");
        assertThat(browser.run("return window.hacked")).isEqualTo("null");
        assertThat(browser.all("svg img, svg b, svg a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void no_text_of_any_slot_is_taken_for_a_part_of_the_diagram(int round, @TempDir Path temp) {
        Worked hostile = Worked.in(HostileTexts.write(HostileTexts.filled(round, 3), temp.resolve("filled")));
        for (Conclusion conclusion : hostile.several()) {
            Explanation why = hostile.why(conclusion);
            ReasonGraph graph = ReasonGraph.of(hostile.inferences(), why);

            assertThat(draw(Mermaid.of(hostile.inferences(), why)))
                    .startsWith(
                            graph.nodes().size() + " boxes, " + graph.edges().size() + " lines: ");
            assertThat(browser.run("return window.casusEscaped")).isEqualTo("null");
            assertThat(browser.all("svg img, svg b, svg a, svg iframe, svg script"))
                    .isEmpty();
        }
    }

    private static String draw(String text) {
        return String.valueOf(browser.wait(DRAW, text));
    }
}
