package casus.casefile;

import casus.casefile.Node.Field;
import casus.casefile.Node.Fields;
import casus.casefile.Node.Flag;
import casus.casefile.Node.Items;
import casus.casefile.Node.Mark;
import casus.casefile.Node.Nothing;
import casus.casefile.Node.Text;
import casus.model.Bound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads JSON or YAML text into nodes that know their place. Never throws: what cannot be read is reported. */
final class Tree {

    /** How a case file is written. */
    enum Notation {
        JSON,
        YAML
    }

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Bound.DEPTH.most() * 2)
            .maxStringLength(1_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .build();

    private final JsonParser parser;
    private final Notation notation;
    private final Report report;
    private final String file;
    private int values;

    private Tree(JsonParser parser, Notation notation, String file, Report report) {
        this.parser = parser;
        this.file = file;
        this.notation = notation;
        this.report = report;
    }

    /** {@return the value that the text writes, or null if it cannot be read, which is then reported} */
    static @Nullable Node read(String text, Notation notation, Report report) {
        return read(text, notation, "", report);
    }

    /** {@return the same of a file that is read in addition to the case file} */
    static @Nullable Node read(String text, Notation notation, String file, Report report) {
        try (JsonParser parser = factory(notation).createParser(ObjectReadContext.empty(), text)) {
            return new Tree(parser, notation, file, report).whole();
        } catch (Unreadable e) {
            report.error(e.mark, e.what, e.help);
        } catch (JacksonException e) {
            Malformed.explain(e, text, notation, report);
        }
        return null;
    }

    /** Made when asked for, since a JSON case should not wait for a YAML parser to load. */
    private static TokenStreamFactory factory(Notation notation) {
        return switch (notation) {
            case JSON -> JsonFactory.builder().streamReadConstraints(LIMITS).build();
            case YAML ->
                YAMLFactory.builder()
                        .streamReadConstraints(LIMITS)
                        .loadSettings(LoadSettings.builder()
                                .setCodePointLimit(Integer.MAX_VALUE)
                                .setAllowDuplicateKeys(true)
                                .build())
                        .build();
        };
    }

    private Node whole() throws Unreadable {
        if (parser.nextToken() == null) {
            throw new Unreadable(
                    Mark.WHOLE_FILE, "the file is empty", "see docs/case-format.md for how a case is written");
        }
        Node root = value(0);
        if (parser.nextToken() != null) {
            throw new Unreadable(
                    here(), "something follows the end of the case", "a file holds one case; remove the rest");
        }
        return root;
    }

    private Node value(int depth) throws Unreadable {
        Mark mark = here();
        if (depth > Bound.DEPTH.most()) {
            throw new Unreadable(
                    mark, "this is nested more than " + Bound.DEPTH.number() + " deep", Bound.DEPTH.remedy());
        }
        if (++values > Bound.VALUES.most()) {
            throw new Unreadable(
                    mark, "the file has more than " + Bound.VALUES.number() + " values", Bound.VALUES.remedy());
        }
        if (notation == Notation.YAML && parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Unreadable(mark, "an alias stands here", "write the value out; cases are read without aliases");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> fields(mark, depth);
            case START_ARRAY -> items(mark, depth);
            case VALUE_STRING -> new Text(mark, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(mark, parser.getString());
            case VALUE_TRUE -> new Flag(mark, true);
            case VALUE_FALSE -> new Flag(mark, false);
            case VALUE_NULL -> new Nothing(mark);
            default -> throw new Unreadable(mark, "no value of a case is written like this", null);
        };
    }

    private Items items(Mark mark, int depth) throws Unreadable {
        List<Node> each = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            each.add(value(depth + 1));
        }
        return new Items(mark, each);
    }

    private Fields fields(Mark mark, int depth) throws Unreadable {
        Map<String, Field> byKey = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Mark at = here();
            parser.nextToken();
            Field first = byKey.putIfAbsent(key, new Field(at, value(depth + 1)));
            if (first != null) {
                report.error(
                        at,
                        "the key " + Words.shown(key) + " stands here a second time",
                        "it stands first in line " + first.mark().line() + "; remove one");
            }
        }
        return new Fields(mark, byKey);
    }

    private Mark here() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new Mark(file, Math.max(place.getLineNr(), 0), Math.max(place.getColumnNr(), 0));
    }

    /** Ends the reading of a file of which nothing sensible can follow. */
    private static final class Unreadable extends Exception {
        private final Mark mark;
        private final String what;
        private final @Nullable String help;

        Unreadable(Mark mark, String what, @Nullable String help) {
            super(what);
            this.mark = mark;
            this.what = what;
            this.help = help;
        }
    }
}
