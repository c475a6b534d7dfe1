package casus.cli;

import static casus.HostileTexts.PAYLOADS;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.HostileTexts;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import casus.model.Conclusion;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Every text that a user's file may hold, in every output: nothing runs, leaves its place or moves the cursor. */
class HostileTextsTest {

    /** The number of cases that contain all payloads: each slot contains each payload in one of them. */
    private static final int ROUNDS = 3;

    /** Each single slot is tried with one of this many payloads. */
    private static final int THIN = 3;

    private static final ObjectNode WHOLE = HostileTexts.whole();
    private static final List<String> SLOTS = HostileTexts.slots(WHOLE);

    @TempDir
    Path temp = Path.of("");

    @AfterEach
    void nothing_ran() {
        assertThat(System.getProperty("casus.escaped")).isNull();
        assertThat(Path.of("casus.escaped")).doesNotExist();
        assertThat(temp.resolve("casus.escaped")).doesNotExist();
    }

    @Test
    void no_text_in_any_slot_of_a_case_leaves_its_place_in_a_message() {
        int attempts = 0;
        int refused = 0;
        for (int i = 0; i < SLOTS.size(); i++) {
            String slot = SLOTS.get(i);
            for (int j = i % THIN; j < PAYLOADS.size(); j += THIN) {
                String payload = PAYLOADS.get(j);
                ObjectNode whole = WHOLE.deepCopy();
                HostileTexts.put(whole, slot, payload);

                Reading reading = CaseReader.read(HostileTexts.write(whole, temp.resolve("raid")));

                assertHarmless(reported(screen -> reading.problems().forEach(screen::report)), slot);
                assertThat(reading.content().isPresent())
                        .as(slot + " is sound or has an error")
                        .isEqualTo(reading.problems().stream()
                                .noneMatch(one -> one.toString().contains(": error: ")));
                refused += reading.content().isPresent() ? 0 : 1;
                attempts++;
            }
        }
        assertThat(attempts).isGreaterThan(1000);
        assertThat(refused).isBetween(300, attempts - 100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void no_text_of_a_sound_case_leaves_its_place_in_any_output(int round) {
        Path folder = HostileTexts.write(HostileTexts.filled(round, ROUNDS), temp.resolve("raid"));
        Map<Conclusion.Family, String> handles = new TreeMap<>();
        Reading reading = CaseReader.read(folder);
        Casus.shipped()
                .reason(reading.content().orElseThrow(() -> new AssertionError(reading.problems())))
                .conclusions()
                .forEach(conclusion -> handles.putIfAbsent(conclusion.family(), conclusion.handle()));
        assertThat(handles).hasSizeGreaterThan(3);
        String record = WHOLE.at("/records/0/id").asString();
        String actor = WHOLE.at("/actors/0/id").asString();
        String event = WHOLE.at("/events/0/id").asString();
        String other = WHOLE.at("/events/1/id").asString();
        List<String> reported = new ArrayList<>(List.of(
                "check",
                "reason",
                "what-if --without " + record,
                "compare --as-of 2000-01-01 --as-of 2050-01-01",
                "tell --as " + actor,
                "why-not retaliation " + event + " for " + other));
        List<String> data = new ArrayList<>(List.of(
                "reason --format json",
                "reason --format yaml",
                "what-if --format json --without " + record,
                "tell --format json --as " + actor,
                "why-not --format json retaliation " + event + " for " + other));
        for (String handle : handles.values()) {
            reported.add("why " + handle);
            for (String format : List.of("json", "html", "dot", "mermaid", "prov")) {
                data.add("why " + handle + " --format " + format);
            }
        }

        Shell.Run shown = shown(folder, reported);
        Shell.Run run = ask(folder, String.join("\n", data) + "\n");

        assertHarmless(shown.out().replaceAll("\u001b\\[([0-9]{1,2})m", ""), "the screen");
        assertHarmless(run.out(), "the result");
        assertHarmless(shown.err() + run.err(), "what is told");
        assertThat(shown.err() + run.err()).doesNotContain(": error: ", "casus: there is no", "cannot answer");
        assertThat(run.out()).contains("prov:", "digraph", "flowchart", "<!doctype html>");
    }

    @Test
    void no_text_of_rules_and_tables_leaves_its_place_in_messages_or_catalogues() throws IOException {
        int attempts = 0;
        for (String payload : PAYLOADS) {
            StringBuilder rules = new StringBuilder();
            List<RuleText> texts = new ArrayList<>();
            for (String place : HostileTexts.PLACES.values()) {
                rules.append(filled(place, payload, ++attempts)).append('\n');
            }
            texts.add(new RuleText("my.rules", rules.toString(), false));
            HostileTexts.CELLS.forEach(
                    (name, table) -> texts.add(new RuleText(name, filled(table, payload, 0), false)));
            attempts += HostileTexts.CELLS.size();
            Rulebook.Reading reading = Casus.rulebook(texts, true);
            assertThat(reading.problems()).as(payload).isNotEmpty();
            assertHarmless(reported(screen -> reading.problems().forEach(screen::report)), payload);
        }
        assertThat(attempts).isGreaterThan(600);
    }

    @Test
    void no_text_of_sound_rules_becomes_a_part_of_a_catalogue() throws IOException {
        Path mine = Files.createDirectories(temp.resolve("mine"));
        List<String> sound = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < PAYLOADS.size(); i++) {
            // in a note a quotation mark and a backslash end a text
            String rule = filled(SOUND, PAYLOADS.get(i).replaceAll("[\"\\\\{}\\n]", ""), i);
            if (PAYLOADS.get(i).codePoints().noneMatch(HostileTextsTest::harmful)
                    && !PAYLOADS.get(i).contains("\ud800")) {
                sound.add(rule);
                all.append(rule).append('\n');
            }
        }
        Files.writeString(mine.resolve("my.rules"), all.toString());
        assertThat(sound).hasSizeGreaterThan(15);
        for (String format : List.of("text", "html", "markdown")) {
            Shell.Run run = casus("rules", "--rules", mine.toString(), "--format", format);
            assertThat(run.code()).as(run.err()).isZero();
            assertHarmless(run.out(), format);
            assertThat(run.out()).contains("touch casus.escaped");
            if (format.equals("html")) {
                assertThat(run.out()).doesNotContain("<img src", "<iframe", "<script>window", "<svg/", "</title><s");
            } else if (format.equals("markdown")) {
                assertThat(run.out()).doesNotContain("[link](javascript:", "![x](http");
            }
        }
    }

    private static final String SOUND = Objects.requireNonNull(HostileTexts.PLACES.get("title"))
            .replace("{A} and {B}", "{A} X and {B}")
            .replace("\"ref\"", "\"X\"")
            .replace(": other", ": X");

    private static String filled(String place, String payload, int number) {
        return place.replaceAll("\\bX\\b", Matcher.quoteReplacement(payload)).replace("NUMBER", "" + number);
    }

    @Test
    void no_title_topic_or_name_leads_out_of_the_folder() throws IOException {
        Path mine = temp.resolve("mine");
        for (int i = 0; i < PAYLOADS.size(); i++) {
            String payload = PAYLOADS.get(i).replace("\0", ""); // which no command line can hold
            List<String[]> runs = new ArrayList<>(List.<String[]>of(
                    new String[] {"rules", "new", "sovereignty", payload, "--rules", mine.toString()},
                    new String[] {"rules", "new", payload, "A state protests", "--rules", mine.toString()},
                    new String[] {"reason", payload},
                    new String[] {payload}));
            if (i % 8 == 0) {
                runs.add(new String[] {"rules", payload});
                runs.add(new String[] {"why", Shell.STRIKES, payload});
            }
            for (String[] args : runs) {
                Shell.Run run = casus(args);
                assertThat(run.code()).isIn(0, 1, 2, 3);
                assertHarmless(run.out() + run.err(), String.join(" ", args));
            }
        }
        assertThat(files(temp)).allMatch(name -> name.matches("mine/[a-z0-9-]+\\.(rules|cases\\.yaml)"));
    }

    @Test
    void what_the_prompt_is_given_leaves_its_place_no_more() {
        String lines = PAYLOADS.stream()
                .map(payload -> payload.replaceAll("[\n\r]", " "))
                .flatMap(payload ->
                        Stream.of(payload, "why " + payload, "check --document " + payload, "why-not " + payload))
                .collect(Collectors.joining("\n"));

        Shell.Run run = ask(Path.of(Shell.STRIKES), lines + "\n");

        assertHarmless(run.out() + run.err(), "prompt");
        assertThat(run.out() + run.err()).doesNotContain("a fault of Casus");
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String reported(java.util.function.Consumer<Screen> print) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        print.accept(new Screen(new Surroundings(stream, stream, Map.of(), true, true)));
        return err.toString(StandardCharsets.UTF_8);
    }

    /** {@return what the commands show at a terminal, each begun by itself: a prompt there would read from this process} */
    private static Shell.Run shown(Path folder, List<String> commands) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings terminal = surroundings("", out, err, true);
        int code = 0;
        for (String command : commands) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.add(1, folder.toString());
            code = Math.max(code, Main.run(terminal, words.toArray(String[]::new)));
        }
        return new Shell.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Shell.Run ask(Path folder, String lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(surroundings(lines, out, err, false), "ask", folder.toString());
        return new Shell.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Surroundings surroundings(
            String lines, ByteArrayOutputStream out, ByteArrayOutputStream err, boolean terminal) {
        return new Surroundings(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                terminal,
                true);
    }

    /** Its own reading of what is harmful, so that a gap in that of Casus is seen. */
    private static void assertHarmless(String text, String where) {
        text.codePoints().filter(HostileTextsTest::harmful).findFirst().ifPresent(c -> {
            throw new AssertionError(
                    where + " lets through " + Integer.toHexString(c) + " in " + text.replaceAll("\\p{C}", "?"));
        });
        assertThat(text).as(where).doesNotContain("\tat ", "Exception in", "root:x:0:0", "a fault of Casus");
    }

    private static boolean harmful(int c) {
        return (c < 0x20 && c != '\n')
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x200b && c <= 0x200f && c != 0x200c && c != 0x200d)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0xfeff
                || (c >= 0x1d173 && c <= 0x1d17a)
                || (c >= 0xe0000 && c <= 0xe007f);
    }
}
