package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.form.Form;
import casus.casefile.form.Forms;
import casus.casefile.form.KeyMeanings;
import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.model.Case;
import casus.model.Problem.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The page on the format is checked word by word where it can be. */
class CaseFormatPageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private String page = "";
    private String whole = "";
    private final Map<String, String> sections = new LinkedHashMap<>();

    @BeforeEach
    void read_the_page() throws IOException {
        page = Files.readString(Path.of("docs/case-format.md"));
        Matcher heading = Pattern.compile("(?m)^### `(\\w+)`\n").matcher(page);
        while (heading.find()) {
            Matcher next = Pattern.compile("(?m)^##").matcher(page);
            int end = next.find(heading.end()) ? next.start() : page.length();
            sections.put(heading.group(1), page.substring(heading.end(), end));
        }
        whole = example(page);
    }

    @Test
    void the_whole_case_is_sound_but_for_the_text_it_leaves_out() {
        Reading reading = read(whole);

        assertThat(reading.content()).isPresent();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("quotes of `gazette` were not checked"));
    }

    @Test
    void the_case_in_yaml_says_the_same() throws IOException {
        Matcher yaml = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(yaml.find()).isTrue();
        Path folder = Files.createDirectories(temp.resolve("yaml/harbour-raid"));
        Files.writeString(folder.resolve("case.yaml"), yaml.group(1));

        Case written = CaseReader.read(folder).content().orElseThrow();

        assertThat(written)
                .usingRecursiveComparison()
                .ignoringFields("hash")
                .isEqualTo(read(whole).content().orElseThrow());
    }

    @Test
    void what_a_word_without_quotes_is_said_to_be_it_is() {
        assertThat(sort("~", "null", "")).containsOnly(Node.Nothing.class);
        assertThat(sort("true", "false", "True", "TRUE")).containsOnly(Node.Flag.class);
        assertThat(sort("7", "007", "1e3", "0x1F", ".inf", "1843")).containsOnly(Node.Figure.class);
        assertThat(sort("2031-05-01", "12:30", "1_000", "yes", "no", "on", "off", "\"1843\"", "!!str 7"))
                .containsOnly(Node.Text.class);
    }

    private static List<Class<?>> sort(String... words) {
        List<Class<?>> sorts = new ArrayList<>();
        for (String word : words) {
            Node.Fields read = (Node.Fields) Tree.read("a: " + word, Tree.Notation.YAML, new Report("page"));
            Node value = Objects.requireNonNull(read).at("a");
            sorts.add(Objects.requireNonNull(value).getClass());
        }
        return sorts;
    }

    @Test
    void every_type_of_record_has_its_section() {
        assertThat(sections.keySet())
                .as("sections of docs/case-format.md headed ### `type`, with a meaning, the keys and a JSON example")
                .containsExactlyInAnyOrderElementsOf(Forms.RECORDS.types().keySet());
    }

    @TestFactory
    List<DynamicTest> every_example_is_read_without_errors() {
        List<DynamicTest> tests = new ArrayList<>();
        sections.forEach((type, section) -> tests.add(DynamicTest.dynamicTest(type, () -> {
            String example = example(section);
            assertThat(example).contains("\"type\": \"" + type + "\"");
            Reading reading = read(whole.replace("\"records\": [", "\"records\": [" + example + ","));
            assertThat(reading.problems())
                    .filteredOn(problem -> problem.severity() == Severity.ERROR
                            || !problem.what().startsWith("quotes of `gazette` were not checked"))
                    .isEmpty();
        })));
        return tests;
    }

    @TestFactory
    List<DynamicTest> every_section_says_what_the_schema_says() {
        List<DynamicTest> tests = new ArrayList<>();
        Forms.RECORDS
                .types()
                .forEach((type, group) -> tests.add(DynamicTest.dynamicTest(type, () -> {
                    String section = sections.getOrDefault(type, "");
                    assertThat(section).contains(KeyMeanings.of(type).orElseThrow());
                    group.keys().forEach((name, key) -> {
                        if (!Forms.RECORDS.shared().keys().containsKey(name)) {
                            assertLists(section, type, key);
                        }
                    });
                })));
        return tests;
    }

    @Test
    void every_section_of_a_case_is_said_to_be_a_list() {
        Forms.CASE.keys().values().forEach(key -> assertLists(page, "case", key));
    }

    @Test
    void every_key_of_documents_actors_places_and_events_is_on_the_page() {
        for (String group : List.of("documents", "actors", "places", "events")) {
            Form.Key section = Forms.CASE.keys().getOrDefault(group, new Form.Key("", new Form.Flag(), false, null));
            Form.Group entry = (Form.Group) ((Form.Items) section.form()).item();
            entry.keys().values().forEach(key -> assertLists(page, entry.name(), key));
        }
        Forms.RECORDS.shared().keys().values().forEach(key -> assertLists(page, "record", key));
    }

    private static void assertLists(String text, String group, Form.Key key) {
        String meaning = KeyMeanings.of(group, key.name()).orElseThrow();
        boolean list = key.form() instanceof Form.Items;
        String marks = key.required() ? (list ? " (required, list)" : " (required)") : (list ? " (list)" : "");
        assertThat(text).contains("- `" + key.name() + "`" + marks + ": " + meaning);
        Form form = key.form() instanceof Form.Items items ? items.item() : key.form();
        if (form instanceof Form.Choice choice) {
            choice.terms().forEach(term -> assertThat(text).contains("`" + term + "`"));
        }
    }

    private Reading read(String text) {
        try {
            Path folder = Files.createDirectories(temp.resolve("harbour-raid"));
            Files.writeString(folder.resolve("case.json"), text);
            return CaseReader.read(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String example(String text) {
        Matcher example = EXAMPLE.matcher(text);
        assertThat(example.find()).as("a ```json example").isTrue();
        return example.group(1).strip();
    }
}
