package casus.cli;

import static casus.HostileTexts.PAYLOADS;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.HostileTexts;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.model.Conclusion;
import casus.rulebook.Rulebook;
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

    /** So many cases hold all payloads: each slot holds each payload in one of them. */
    private static final int ROUNDS = 10;

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
        for (String slot : SLOTS) {
            for (String payload : PAYLOADS) {
                ObjectNode whole = WHOLE.deepCopy();
                HostileTexts.put(whole, slot, payload);

                Reading reading = CaseReader.read(HostileTexts.write(whole, temp.resolve("raid")));

                assertHarmless(told(screen -> reading.problems().forEach(screen::tell)), slot);
                assertThat(reading.content().isPresent())
                        .as(slot + " is sound or has an error")
                        .isEqualTo(reading.problems().stream().noneMatch(one -> one.toString().contains(": error: ")));
                refused += reading.content().isPresent() ? 0 : 1;
                attempts++;
            }
        }
        assertThat(attempts).isGreaterThan(3000);
        assertThat(refused).isBetween(1000, attempts - 300);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void no_text_of_a_sound_case_leaves_its_place_in_any_output(int round) throws IOException {
        Path folder = HostileTexts.write(HostileTexts.filled(round, ROUNDS), temp.resolve("raid"));
        Reading reading = CaseReader.read(folder);
        List<String> handles = Casus.shipped().reason(reading.content().orElseThrow()).conclusions().stream()
                .map(Conclusion::handle)
                .toList();
        assertThat(handles).hasSizeGreaterThan(3);
        List<String> lines = new ArrayList<>(List.of(
                "check", "reason", "reason --format json", "reason --format yaml", "what-if --without " + WHOLE.at("/records/0/id").asString(),
                "what-if --format json --without " + WHOLE.at("/records/0/id").asString(), "compare --as-of 2000-01-01 --as-of 2050-01-01",
                "tell --as " + WHOLE.at("/actors/0/id").asString(), "tell --format json --as " + WHOLE.at("/actors/0/id").asString()));
        for (String handle : handles) {
            for (String format : List.of("text", "json", "html", "dot", "mermaid", "prov")) {
                lines.add("why " + handle + " --format " + format);
            }
        }
        lines.add("why-not retaliation " + WHOLE.at("/events/0/id").asString() + " for " + WHOLE.at("/events/0/id").asString());
        for (boolean terminal : new boolean[] {false, true}) {
            Shell.Run run = ask(folder, String.join("\n", lines) + "\n", terminal);

            assertThat(run.code()).isZero();
            assertThat(run.err()).doesNotContain("fault", "error");
            assertThat(run.out()).contains("@prefix", "digraph", "flowchart", "<!doctype html>");
            assertHarmless(terminal ? run.out().replaceAll("\u001b\\[([0-9]{1,2})m", "") : run.out(), "out");
            assertHarmless(run.err(), "err");
        }
    }

    @Test
    void no_text_of_rules_and_tables_leaves_its_place_in_messages_or_catalogues() throws IOException {
        int attempts = 0;
        Path mine = Files.createDirectories(temp.resolve("mine"));
        StringBuilder sound = new StringBuilder();
        for (String payload : PAYLOADS) {
            Map<String, String> texts = new java.util.TreeMap<>(HostileTexts.PLACES);
            texts.putAll(HostileTexts.CELLS);
            for (Map.Entry<String, String> place : texts.entrySet()) {
                boolean table = place.getKey().endsWith(".csv");
                String text = place.getValue()
                        .replaceAll("\\bX\\b", Matcher.quoteReplacement(payload))
                        .replace("NUMBER", "" + ++attempts);
                Rulebook.Reading reading = Casus.rulebook(
                        List.of(new Rulebook.Text(table ? place.getKey() : "my.rules", text, false)), true);
                assertHarmless(told(screen -> reading.problems().forEach(screen::tell)), place.getKey());
                if (reading.sound() && !table && sound.length() < 200_000) {
                    sound.append(text).append('\n');
                }
            }
        }
        assertThat(attempts).isGreaterThan(500);
        Files.writeString(mine.resolve("my.rules"), sound.toString());
        assertThat(sound.toString()).contains("<script>", "=cmd|", "$(touch");
        for (String format : List.of("text", "html", "markdown")) {
            Shell.Run run = casus("rules", "--rules", mine.toString(), "--format", format);
            assertThat(run.code()).as(run.err()).isZero();
            assertHarmless(run.out(), format);
            assertThat(run.out()).doesNotContain("<img src", "<iframe", "<script>window", "](javascript:");
        }
        for (String format : List.of("text", "json", "sarif")) {
            Shell.Run run = casus("rules", "check", mine.toString(), "--format", format);
            assertThat(run.code()).isIn(0, 1);
            assertHarmless(run.out() + run.err(), format);
        }
    }

    @Test
    void no_title_topic_or_name_leads_out_of_the_folder() throws IOException {
        Path mine = temp.resolve("mine");
        for (String payload : PAYLOADS) {
            if (payload.indexOf('\0') >= 0) {
                continue; // no command line can hold it
            }
            for (String[] args : List.of(
                    new String[] {"rules", "new", "sovereignty", payload, "--rules", mine.toString()},
                    new String[] {"rules", "new", payload, "A state protests", "--rules", mine.toString()},
                    new String[] {"rules", payload},
                    new String[] {"why", Shell.STRIKES, payload},
                    new String[] {"reason", payload},
                    new String[] {payload})) {
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
                .flatMap(payload -> Stream.of(payload, "why " + payload, "check --document " + payload, "why-not " + payload))
                .collect(Collectors.joining("\n"));

        Shell.Run run = ask(Path.of(Shell.STRIKES), lines + "\n", false);

        assertHarmless(run.out() + run.err(), "prompt");
        assertThat(run.out() + run.err()).doesNotContain("a fault of Casus");
    }

    private static TreeSet<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String told(java.util.function.Consumer<Screen> tells) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        tells.accept(new Screen(new Surroundings(stream, stream, Map.of(), true, true)));
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Shell.Run ask(Path folder, String lines, boolean terminal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Surroundings(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        terminal,
                        true),
                "ask",
                folder.toString());
        return new Shell.Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Its own reading of what is harmful, so that a gap in that of Casus is seen. */
    private static void assertHarmless(String text, String where) {
        text.codePoints().filter(HostileTextsTest::harmful).findFirst().ifPresent(c -> {
            throw new AssertionError(where + " lets through " + Integer.toHexString(c) + " in " + text.replaceAll("\\p{C}", "?"));
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
