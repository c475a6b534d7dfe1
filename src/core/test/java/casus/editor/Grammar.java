package casus.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A TextMate grammar, as far as those of this project go: patterns of one line, with captures that contain patterns. Of the
 * patterns that match earliest in a line, the one listed first wins, as in an editor.
 */
final class Grammar {

    private final JsonNode root;

    private Grammar(JsonNode root) {
        this.root = root;
    }

    static Grammar of(Path file) throws IOException {
        return new Grammar(new JsonMapper().readTree(Files.readString(file)));
    }

    /** A piece of a line and what it is, the narrowest last; nothing for what no pattern takes. */
    record Token(String text, List<String> scopes) {}

    /** {@return the pieces of a line, which make up the whole of it} */
    List<Token> tokens(String line) {
        String[] scopes = new String[line.length()];
        java.util.Arrays.fill(scopes, "");
        apply(root.path("patterns"), line, 0, line.length(), scopes);
        List<Token> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() || !scopes[i].equals(scopes[from])) {
                tokens.add(new Token(
                        line.substring(from, i),
                        scopes[from].isBlank()
                                ? List.of()
                                : List.of(scopes[from].strip().split(" "))));
                from = i;
            }
        }
        return tokens;
    }

    private void apply(JsonNode patterns, String line, int from, int to, String[] scopes) {
        int at = from;
        while (at < to) {
            JsonNode first = null;
            Matcher found = null;
            for (JsonNode pattern : patterns) {
                JsonNode rule = pattern.has("include")
                        ? root.path("repository")
                                .path(pattern.path("include").asString().substring(1))
                        : pattern;
                Matcher matcher = Pattern.compile(rule.path("match").asString())
                        .matcher(line)
                        .useAnchoringBounds(false)
                        .useTransparentBounds(true)
                        .region(at, to);
                if (matcher.find()
                        && matcher.end() > matcher.start()
                        && (found == null || matcher.start() < found.start())) {
                    first = rule;
                    found = matcher;
                }
            }
            if (first == null || found == null) {
                return;
            }
            name(first, found.start(), found.end(), scopes);
            for (var capture : first.path("captures").properties()) {
                int group = Integer.parseInt(capture.getKey());
                if (found.start(group) >= 0) {
                    name(capture.getValue(), found.start(group), found.end(group), scopes);
                    apply(capture.getValue().path("patterns"), line, found.start(group), found.end(group), scopes);
                }
            }
            at = found.end();
        }
    }

    private static void name(JsonNode rule, int from, int to, String[] scopes) {
        String name = rule.path("name").asString("");
        for (int i = from; i < to && !name.isEmpty(); i++) {
            scopes[i] += " " + name;
        }
    }
}
