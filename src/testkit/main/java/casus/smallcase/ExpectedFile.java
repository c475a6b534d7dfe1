package casus.smallcase;

import casus.files.TextFile;
import casus.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/** Reads the conclusions that a file expects. Never throws because of its content. */
final class ExpectedFile {

    private static final int LARGEST = 64 << 20;
    private static final String ANEW = "write it anew with --bless";
    private static final String WANTED = "; wanted is what `casus test --bless` writes";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Path file;
    private final List<Problem> problems;
    private final Map<String, Map<?, ?>> conclusions = new TreeMap<>();

    private ExpectedFile(Path file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** {@return the file as it was read; a link is not followed} */
    static TextFile text(Path file) {
        return TextFile.found(file, LARGEST);
    }

    /**
     * {@return the conclusions that a file expects, by handle; empty if the file does not exist or is empty}
     *
     * @param problems to which every mistake in the file is added
     */
    static Map<String, Map<?, ?>> conclusions(Path file, List<Problem> problems) {
        TextFile read = text(file);
        String text = read.text();
        if (text != null && !text.isEmpty()) {
            return conclusions(file, text, problems);
        }
        if (text == null && read.trouble() != TextFile.Trouble.MISSING) {
            problems.add(Problem.error(file.toString(), read.line(), read.column(), "this " + read.why(), read.help()));
        }
        return Map.of();
    }

    /** {@return the conclusions that a text expects, by handle} */
    static Map<String, Map<?, ?>> conclusions(Path file, String text, List<Problem> problems) {
        ExpectedFile expected = new ExpectedFile(file, problems);
        expected.read(text);
        return expected.conclusions;
    }

    private void read(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problem(parser, "this file holds " + sort(parser.currentToken()) + WANTED);
                return;
            }
            boolean found = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = "conclusions".equals(parser.currentName());
                found |= wanted;
                if (parser.nextToken() == JsonToken.START_ARRAY && wanted) {
                    list(parser);
                } else if (wanted) {
                    problem(parser, "`conclusions` is " + sort(parser.currentToken()) + WANTED);
                }
                parser.skipChildren();
            }
            if (!found) {
                problem(parser, "there are no `conclusions` here" + WANTED);
            }
            if (parser.nextToken() != null) {
                problem(parser, "something follows the end of what is expected");
            }
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            boolean twice = e.getOriginalMessage().startsWith("Duplicate");
            problem(place, twice ? "a key stands here a second time" : "from here on this is not JSON");
        }
    }

    private void list(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            TokenStreamLocation place = parser.currentTokenLocation();
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problem(place, "a conclusion is " + sort(parser.currentToken()) + WANTED);
                parser.skipChildren();
                continue;
            }
            Map<?, ?> conclusion = parser.readValueAs(Map.class);
            if (!(conclusion.get("handle") instanceof String handle) || !(conclusion.get("status") instanceof String)) {
                problem(place, "a conclusion has no text as its `handle` or its `status`");
            } else if (conclusions.putIfAbsent(handle, conclusion) != null) {
                problem(place, "a conclusion stands here a second time");
            }
        }
    }

    private void problem(JsonParser parser, String what) {
        problem(parser.currentTokenLocation(), what);
    }

    private void problem(@Nullable TokenStreamLocation place, String what) {
        int line = place == null ? 0 : Math.max(place.getLineNr(), 0);
        int column = place == null ? 0 : Math.max(place.getColumnNr(), 0);
        problems.add(Problem.error(file.toString(), line, column, what, ANEW));
    }

    private static String sort(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "a group of keys";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            default -> "`" + token.asString() + "`";
        };
    }
}
