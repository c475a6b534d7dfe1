package casus;

import casus.casefile.CaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts made to break out of their context, and the places where a user's files have room for a text. */
public final class HostileTexts {

    private static final String RUN = "System.setProperty(\"casus.escaped\", \"x\")";
    private static final String QUIET = "System.setProperty('casus.escaped', 'x')";

    /** What would be a program if it reached the engine. */
    static final List<String> PROGRAMS = List.of(
            RUN + ";",
            QUIET + ";",
            "eval(" + QUIET + " != null)",
            "); " + QUIET + "; (",
            "\" ); " + RUN + "; //",
            "\\\" ); " + QUIET + "; //",
            "\\u0022); " + QUIET + "; //",
            "\\u000a" + QUIET + ";",
            "*/ " + QUIET + "; /*",
            "\r" + RUN + ";",
            "\u2028" + RUN + ";",
            "\u2029" + RUN + ";",
            "\u0085" + RUN + ";",
            "\u000b" + RUN + ";",
            "\u0000" + RUN + ";",
            "\nthen\n" + RUN + ";\nend",
            "\nend\nrule \"x\" when then " + RUN + "; end",
            "end rule 'y' when then " + QUIET + "; end",
            "@{" + QUIET + "}",
            "${" + QUIET + "}",
            "#{" + QUIET + "}",
            "=cmd|'/c touch casus.escaped'!A1",
            "import static java.lang.System.*; function void f() { " + QUIET + "; }",
            "x; dialect 'mvel'; " + QUIET,
            "$drools.halt()",
            "class",
            "null",
            "this",
            "Object",
            "System",
            "Eval",
            "Salience");

    /** What would take hold of a terminal, a page, a drawing, a spreadsheet, a shell or a file system. */
    public static final List<String> PAYLOADS = List.of(
            "\u001b[2J\u001b[1;1Hcleared",
            "\u001b]0;casus.escaped\u0007",
            "\u001b]8;;http://localhost/\u001b\\link\u001b]8;;\u001b\\",
            "\u009b31mred",
            "\u009d0;title\u009c",
            "\u001bP$q\u001b\\",
            "honest\rforged",
            "honest\b\b\b\b\b\bforged",
            "bell\u0007 \u0000 null \u000c feed",
            "\u202eright to left\u202c",
            "\u2066isolated\u2069 \u200e\u200f",
            "nothing\u200b\ufeff\u2060 to see",
            "tag\udb40\udc41\udb40\udc42 \ud834\udd73",
            "lines\u2028\u2029\u0085\u000b",
            "half \ud800 of a character",
            "</title><script>window.casusEscaped=1</script>",
            "\"><img src=x onerror=window.casusEscaped=1>",
            "' onmouseover='window.casusEscaped=1' x='",
            "<svg/onload=window.casusEscaped=1>",
            "javascript:window.casusEscaped=1",
            "<iframe src=javascript:window.casusEscaped=1></iframe>",
            "--></style></script><b>x</b><!-- ]]>",
            "&lt;script&gt;&#x3c;b&#x3e;",
            "\"]; click n1 javascript:window.casusEscaped=1; n1[\"",
            "%%{init: {'securityLevel': 'loose'}}%% end",
            "\"]; n1 [URL=\"javascript:alert(1)\"]; \"",
            "\\N \\G \\\\ \\\"",
            "=cmd|'/c touch casus.escaped'!A1",
            "+1+1 -2+3 @SUM(A1:A9)",
            "\t=1+1",
            "${jndi:ldap://localhost/x} #{1+1} @{x} {{x}}",
            "%s %n %99999999s %x",
            "../../../../../../etc/passwd",
            "/etc/passwd",
            "file:///etc/passwd",
            "$(touch casus.escaped) `touch casus.escaped`; touch casus.escaped",
            "\\u0022); System.setProperty(\"casus.escaped\", \"x\"); //",
            "``` \n# heading\n| a | b |\n```",
            "[link](javascript:window.casusEscaped=1) ![x](http://localhost/x)");

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** A rule, a sentence and a table with room for words, by the place that the words take. */
    public static final Map<String, String> PLACES = new TreeMap<>(Map.of(
            "title", rule("Some rule X", "{A} and {B}", "ref", "A and B are of one camp", "other"),
            "because", rule("Some rule", "{A} X", "ref", "A and B are of one camp", "other"),
            "reference", rule("Some rule", "{A} and {B}", "ref X", "A and B are of one camp", "other"),
            "allowance", rule("Some rule", "{A} and {B}", "ref", "A and B are of one camp", "X"),
            "line", rule("Some rule", "{A}", "ref", "A and B are of one camp X", "other"),
            "name", rule("Some rule", "{A}", "ref", "A and X are of one camp", "other"),
            "word", rule("Some rule", "{A}", "ref", "A condemns Raid on the ground of X in Record", "other"),
            "comment", rule("Some rule", "{A}", "ref", "A and B are of one camp\n    # X", "other"),
            "gloss", defined("{a:actor} is near {b:actor} NUMBER", "X"),
            "sentence", defined("{a:actor} is near {b:actor} X", "gloss")));

    public static final Map<String, String> CELLS = new TreeMap<>(Map.of(
            "windows.csv", "name,hours,on\nX,72,true\n",
            "bars.csv", "name,hundredths\nsurprise,X\n",
            "frames.csv", "source,name,dimension,pole\ncharacterization,X,nature,attack\n",
            "poles.csv", "dimension,pole,opposite\nnature,attack,X\n",
            "elements.csv", "ground,element,where,from,until,reference\nselfDefence,necessity,anywhere,0,9999,X\n",
            "councils.csv", "name\nX\n"));

    private static String rule(String title, String because, String reference, String line, String reason) {
        return """
                rule "%s"
                    @id("mine.nNUMBER")
                    @because("%s")
                    @reference("%s")
                    @allow("lone-name: %s")
                when
                    Response is put down, if only by a charge, to A
                    %s
                then
                    A is on record about Response with protest
                end
                """.formatted(title, because, reference, reason, line);
    }

    private static String defined(String text, String gloss) {
        return """
                sentence "%s"
                    @gloss("%s")
                means
                    A and B are of one camp
                end
                rule "It is used NUMBER"
                    @id("mine.nNUMBER")
                    @because("{A} and {B}")
                when
                    Response is put down, if only by a charge, to A
                    A and B are of one camp
                    A is near B NUMBER
                then
                    A is on record about Response with protest
                end
                """.formatted(text, gloss);
    }

    private HostileTexts() {}

    /** {@return a case with every type of record, as the page on the format shows them} */
    public static ObjectNode whole() {
        try {
            Matcher example = EXAMPLE.matcher(Files.readString(Path.of("docs/case-format.md")));
            ObjectNode whole = null;
            Set<String> ids = new HashSet<>();
            while (example.find()) {
                JsonNode read = JSON.readTree(example.group(1));
                if (whole == null) {
                    whole = (ObjectNode) read;
                    whole.path("records")
                            .forEach(record -> ids.add(record.path("id").asString()));
                } else if (read instanceof ObjectNode record
                        && record.has("type")
                        && ids.add(record.path("id").asString())) {
                    whole.withArray("records").add(record);
                }
            }
            return java.util.Objects.requireNonNull(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return every place of a case that holds a text, the first of each kind: as a path of keys and positions} */
    public static List<String> slots(JsonNode whole) {
        List<String> slots = new ArrayList<>();
        gather(whole, "", "", new HashSet<>(), slots);
        return slots;
    }

    private static void gather(JsonNode node, String path, String kind, Set<String> seen, List<String> slots) {
        if (node instanceof ObjectNode fields) {
            String type = kind + "." + fields.path("type").asString("");
            fields.properties()
                    .forEach(field -> gather(
                            field.getValue(), path + "/" + field.getKey(), type + "." + field.getKey(), seen, slots));
        } else if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                gather(items.get(i), path + "/" + i, kind, seen, slots);
            }
        } else if (node.isString() && seen.add(kind)) {
            slots.add(path);
        }
    }

    /** Puts a text into a slot. */
    public static void put(ObjectNode whole, String slot, String text) {
        int last = slot.lastIndexOf('/');
        JsonNode parent = whole.at(slot.substring(0, last));
        String key = slot.substring(last + 1);
        if (parent instanceof ObjectNode fields) {
            fields.put(key, text);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(key), text);
        }
    }

    /**
     * {@return a sound case, each free text of which contains several payloads}
     *
     * @param round one of a number of rounds, over which every slot contains every payload
     */
    public static ObjectNode filled(int round, int rounds) {
        ObjectNode filled = whole();
        for (String slot : FREE) {
            StringBuilder text = new StringBuilder("x");
            for (int i = round; i < PAYLOADS.size(); i += rounds) {
                // of half a character no text can hold the quote
                text.append(' ').append(PAYLOADS.get(i).replaceAll("\\p{Cs}", "?"));
            }
            put(filled, slot, text.toString());
        }
        return filled;
    }

    /** Slots for any text: another does not keep the case from being sound. */
    private static final List<String> FREE = free();

    private static List<String> free() {
        ObjectNode whole = whole();
        try {
            Path folder = Files.createTempDirectory("casus-free");
            List<String> free = slots(whole).stream()
                    .filter(slot -> {
                        ObjectNode other = whole.deepCopy();
                        put(other, slot, "x <any> text; at = all");
                        return !slot.endsWith("/text")
                                && CaseReader.read(write(other, folder))
                                        .content()
                                        .isPresent();
                    })
                    .toList();
            Files.delete(folder.resolve("paper.txt"));
            Files.delete(folder.resolve("case.json"));
            Files.delete(folder);
            return free;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the case in a new folder, and beside it a text with all that it quotes} */
    public static Path write(ObjectNode whole, Path folder) {
        try {
            Files.createDirectories(folder);
            StringBuilder text = new StringBuilder();
            whole.findValuesAsString("quote")
                    .forEach(quote ->
                            text.append(quote.replaceAll("\\p{Cs}", "?")).append('\n'));
            for (JsonNode document : whole.withArray("documents")) {
                if (!document.has("text")) {
                    ((ObjectNode) document).put("text", "paper.txt");
                }
            }
            Files.writeString(folder.resolve("paper.txt"), text);
            Files.writeString(folder.resolve("case.json"), JSON.writeValueAsString(whole));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
