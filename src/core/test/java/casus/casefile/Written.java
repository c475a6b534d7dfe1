package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Cases that tests write into a folder of their own. */
public final class Written {

    /** A made-up case of one raid, sound as it stands. */
    public static final String RAID = """
            {
              "case": "raid",
              "title": "A raid on a harbour",
              "documents": [
                {"id": "paper", "title": "Raid on Port Ana", "date": "2031-05-04", "text": "paper.txt"}
              ],
              "actors": [
                {"id": "arland", "name": "Arland", "kind": "state"},
                {"id": "borland", "name": "Borland", "kind": "state"},
                {"id": "arland-navy", "name": "Navy of Arland", "kind": "organ", "speaksFor": ["arland"]},
                {"id": "free-fleet", "name": "Free Fleet", "kind": "armedGroup"}
              ],
              "places": [{"id": "port-ana", "name": "Port Ana"}],
              "events": [
                {"id": "raid", "title": "Raid on Port Ana", "date": "2031-05-02", "place": "port-ana", "territory": "borland"},
                {"id": "shelling", "title": "Shelling of a ferry", "date": "2031-05-01"}
              ],
              "records": [
                {"type": "attack", "id": "raid-reported", "voice": "NARRATOR", "event": "raid", "authors": ["arland-navy"],
                 "citations": [{"document": "paper", "quote": "boats of the Arland navy shelled"}]},
                {"type": "claim", "id": "fleet-claims", "voice": "free-fleet", "event": "raid",
                 "citations": [{"document": "paper", "quote": "claimed the raid"}]},
                {"type": "accusation", "id": "borland-accuses", "voice": "borland", "event": "raid", "accused": ["arland"],
                 "citations": [{"document": "paper", "quote": "Borland accused Arland"}]}
              ]
            }
            """;

    /** The text that {@link #RAID} quotes. */
    public static final String PAPER = """
            At dawn boats of the Arland navy shelled Port Ana.

            The Free Fleet claimed the raid. Borland accused Arland
            of it all the same; \u201cit was Arland\u2019s navy\u2026\u201d, said its minister \u2014 twice.
            The raid lasted an hour.
            """;

    private static final String CITE = "\"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";

    private Written() {}

    /** {@return a case called raid of one record that quotes a text called paper.txt} */
    public static String quoting(String quote) {
        StringBuilder escaped = new StringBuilder();
        quote.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return """
                {
                  "case": "raid",
                  "title": "A raid",
                  "documents": [{"id": "paper", "title": "Paper", "text": "paper.txt"}],
                  "records": [
                    {"type": "context", "id": "words", "voice": "NARRATOR", "content": "words",
                     "citations": [{"document": "paper", "quote": "%s"}]}
                  ]
                }
                """.formatted(escaped);
    }

    /** {@return the reading of a case of this text, and {@link #PAPER} beside it, in a new folder called raid} */
    public static Reading read(Path parent, String text) {
        return CaseReader.read(folder(parent, "case.json", text));
    }

    /** {@return a new folder called raid with these contents in a case file of that name} */
    public static Path folder(Path parent, String name, String text) {
        try {
            Path folder = Files.createDirectories(parent.resolve("raid"));
            Files.writeString(folder.resolve("paper.txt"), PAPER);
            Files.writeString(folder.resolve(name), text);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return problems as they are shown, without the folder that the test happens to use} */
    public static List<String> shown(Reading reading) {
        return reading.problems().stream()
                .map(Problem::toString)
                .map(text -> text.replaceAll("(?m)^.*[/\\\\](?=case\\.)", ""))
                .toList();
    }

    /** {@return the only problem of {@link #RAID} with one thing changed} */
    static String change(Path parent, String from, String to) {
        assertThat(RAID).contains(from);
        return only(read(parent, RAID.replace(from, to)));
    }

    /** {@return the only problem of {@link #RAID} with one more record} */
    static String with(Path parent, String record) {
        return only(read(parent, adding(record)));
    }

    /** {@return {@link #RAID} with one more record} */
    static String adding(String record) {
        return RAID.replace(
                "\"records\": [",
                "\"records\": [{\"id\": \"extra\", \"voice\": \"borland\", " + CITE + ", " + record + "},");
    }

    /** {@return the only problem} */
    static String only(Reading reading) {
        assertThat(shown(reading)).hasSize(1);
        return shown(reading).get(0);
    }
}
