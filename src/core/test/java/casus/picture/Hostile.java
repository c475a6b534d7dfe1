package casus.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A case in which every free text tries to break out of its context. */
final class Hostile {

    /** Said of a raid, and as hostile as a quote can be. */
    static final String QUOTE =
            "We did it</script><script>window.hacked=1</script>\"><img src=x onerror=window.hacked=2> \\ \\\" ]] --> \u202e%% {{body}} #35; `style a:#1;` __c__ 1. www.d.org";

    /** The handle of the conclusion about it. */
    static final String HANDLE = "attribution raid";

    private static final String NAME = "Arland \"]; click n1 javascript:alert(1) <b onmouseover=alert(2)> \\";

    private Hostile() {}

    /** {@return the case, written to a new folder} */
    static Worked in(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("raid"));
        Files.writeString(folder.resolve("paper.txt"), "Before <b>it</b>. " + QUOTE + "\nAfter it & <i>all</i>.\n");
        Files.writeString(folder.resolve("case.json"), """
                {
                  "case": "raid",
                  "title": "</title><script>window.hacked=3</script>",
                  "documents": [{"id": "paper", "title": %2$s, "date": "2031-05-04", "text": "paper.txt"}],
                  "actors": [{"id": "arland", "name": %2$s, "kind": "state"}],
                  "places": [],
                  "events": [{"id": "raid", "title": %2$s, "date": "2031-05-02"}],
                  "records": [
                    {"type": "claim", "id": "arland-claims", "voice": "arland", "event": "raid",
                     "citations": [{"document": "paper", "quote": %1$s}]}
                  ]
                }
                """.formatted(json(QUOTE), json(NAME)));
        return Worked.in(folder);
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\u202e", "\\u202e") + "\"";
    }
}
