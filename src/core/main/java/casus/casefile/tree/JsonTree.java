package casus.casefile.tree;

import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Flag;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Nothing;
import casus.casefile.tree.Node.Text;
import casus.model.Bound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON. */
final class JsonTree extends Tree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Bound.DEPTH.most() * 2)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonTree(JsonParser parser, String file, Report report) {
        super(file, report);
        this.parser = parser;
    }

    /** {@return the value of a text, or null if it is not JSON, which is reported} */
    static @Nullable Node read(String text, String file, Report report) throws Unreadable {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new JsonTree(parser, file, report).whole();
        } catch (JacksonException e) {
            Malformed.explain(e, text, report);
            return null;
        }
    }

    private Node whole() throws Unreadable {
        if (parser.nextToken() == null) {
            throw empty();
        }
        Node root = value(0);
        if (parser.nextToken() != null) {
            throw followed(here());
        }
        return root;
    }

    private Node value(int depth) throws Unreadable {
        Mark mark = here();
        begin(mark, depth);
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(mark, depth);
            case START_ARRAY -> items(mark, depth);
            case VALUE_STRING -> new Text(mark, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(mark, parser.getString());
            case VALUE_TRUE -> new Flag(mark, true, "true");
            case VALUE_FALSE -> new Flag(mark, false, "false");
            case VALUE_NULL -> new Nothing(mark, "null");
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
            put(byKey, key, new Field(at, value(depth + 1)));
        }
        return new Fields(mark, byKey);
    }

    private Mark here() {
        TokenStreamLocation place = parser.currentTokenLocation();
        return mark(place.getLineNr(), place.getColumnNr());
    }
}
