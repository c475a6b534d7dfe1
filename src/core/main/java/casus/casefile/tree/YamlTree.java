package casus.casefile.tree;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Figure;
import casus.casefile.tree.Node.Flag;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Nothing;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Node.Unread;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads YAML by the core schema of YAML 1.2: an unquoted scalar is null, true or false, or a number if it looks like one,
 * and otherwise a text. YAML features beyond plain values are refused.
 */
final class YamlTree extends Tree {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setVersionFunction(version -> version)
            .build();

    /** A comment sign that the author may have meant as part of the text before it. */
    private static final Pattern COMMENT = Pattern.compile("\\h+(#[\\p{L}\\p{N}]\\S*)");

    private final String text;
    private final Iterator<Event> events;
    private final Map<String, Mark> anchors = new LinkedHashMap<>();
    private final Set<String> aliases = new HashSet<>();
    private final List<Integer> lines = new ArrayList<>(List.of(0));

    YamlTree(String text, String file, Report report) {
        super(file, report);
        this.text = text;
        // the package made for this, api.lowlevel, is not exported by the module of snakeyaml-engine 3.0.1
        events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines.add(end + 1);
        }
    }

    /** {@return the value of the text, or null if it is not YAML, which is reported} */
    @Nullable
    Node whole() throws Unreadable {
        try {
            return document();
        } catch (YamlEngineException e) {
            Malformed.explain(e, text, report);
            return null;
        }
    }

    private Node document() throws Unreadable {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent start)) {
            throw empty();
        }
        start.getSpecVersion()
                .filter(version -> version.getMajor() != 1 || version.getMinor() != 2)
                .ifPresent(version -> report.error(
                        mark(start),
                        "the file asks to be read as YAML " + version.getMajor() + "." + version.getMinor(),
                        "remove the line that begins with %YAML; cases are read as YAML 1.2"));
        Node root = value(events.next(), 0);
        anchors.keySet().removeAll(aliases);
        anchors.forEach((name, mark) -> report.error(
                mark,
                Words.shown("&" + name) + " marks what follows, and is no part of it",
                "put the text in quotes if it begins with &; else remove the mark"));
        events.next();
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            throw followed(mark(next));
        }
        return root;
    }

    private Node value(Event event, int depth) throws Unreadable {
        Mark mark = mark(event);
        begin(mark, depth);
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
            node.getAnchor().ifPresent(anchor -> anchors.putIfAbsent(anchor.getValue(), mark));
        }
        if (event instanceof ScalarEvent scalar) {
            Node read = scalar(scalar, mark);
            cut(scalar);
            return read;
        }
        if (event instanceof CollectionStartEvent start) {
            boolean map = start instanceof MappingStartEvent;
            Node read = map ? fields(mark, depth) : items(mark, depth);
            String tag = start.getTag().orElse("!");
            return tag.equals("!") || tag.equals((map ? Tag.MAP : Tag.SEQ).getValue()) ? read : tagged(tag, mark);
        }
        if (event instanceof AliasEvent alias) {
            aliases.add(alias.getAlias().getValue());
            report.error(
                    mark,
                    "an alias stands here: "
                            + Words.shown("*" + alias.getAlias().getValue()),
                    "write the value out, since cases are read without aliases; put it in quotes if it is a text");
            return new Unread(mark);
        }
        throw new Unreadable(mark, "no value of a case is written like this", null);
    }

    private Items items(Mark mark, int depth) throws Unreadable {
        List<Node> each = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            each.add(value(next, depth + 1));
        }
        return new Items(mark, each);
    }

    private Fields fields(Mark mark, int depth) throws Unreadable {
        Map<String, Field> byKey = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            boolean merging = next instanceof ScalarEvent scalar
                    && scalar.isPlain()
                    && scalar.getValue().equals("<<");
            Node key = value(next, depth + 1);
            int before = report.count();
            Node value = value(events.next(), depth + 1);
            if (merging && report.count() == before) {
                report.error(key.mark(), "`<<` merges other keys into these", "write those keys out here");
            } else if (!merging && key instanceof Text name) {
                put(byKey, name.value(), new Field(name.mark(), value));
            } else if (!merging && !(key instanceof Unread)) {
                report.error(
                        key.mark(),
                        key.sort() + " stands here as a key",
                        key.quoted() == null ? "a key is a word" : "a key is a word: " + key.quoted());
            }
        }
        return new Fields(mark, byKey);
    }

    private Node scalar(ScalarEvent scalar, Mark mark) throws Unreadable {
        String value = scalar.getValue();
        if (value.length() > LONGEST_TEXT) {
            throw new Unreadable(mark, "a text is longer than " + LONGEST_TEXT + " characters", null);
        }
        String tag = scalar.getTag().orElse(null);
        if (tag == null) {
            return scalar.isPlain() ? plain(mark, value) : new Text(mark, unbroken(scalar));
        }
        if (tag.equals("!") || tag.equals(Tag.STR.getValue())) {
            return new Text(mark, unbroken(scalar));
        }
        boolean fits = List.of(Tag.NULL, Tag.BOOL, Tag.INT, Tag.FLOAT).contains(new Tag(tag))
                && new CoreScalarResolver(false).resolve(value, true).equals(new Tag(tag));
        return fits ? plain(mark, value) : tagged(tag, mark);
    }

    /** {@return the value of an unquoted scalar by the core schema} */
    private static Node plain(Mark mark, String word) {
        // the library's pattern does not include the empty scalar, which is null as well
        if (word.isEmpty() || CoreScalarResolver.NULL.matcher(word).matches()) {
            return new Nothing(mark, word);
        }
        if (CoreScalarResolver.BOOL.matcher(word).matches()) {
            return new Flag(mark, word.toLowerCase(Locale.ROOT).equals("true"), word);
        }
        return CoreScalarResolver.INT.matcher(word).matches()
                        || CoreScalarResolver.FLOAT.matcher(word).matches()
                ? new Figure(mark, word)
                : new Text(mark, word);
    }

    /** {@return the text} The line break at the end of a block scalar is removed, since no text of a case ends in one. */
    private static String unbroken(ScalarEvent scalar) {
        boolean block = scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        return block ? scalar.getValue().replaceFirst("\n+$", "") : scalar.getValue();
    }

    private Unread tagged(String tag, Mark mark) {
        String written = tag.startsWith(Tag.PREFIX) ? "!!" + tag.substring(Tag.PREFIX.length()) : tag;
        report.error(
                mark,
                "the tag " + Words.shown(written) + " says how this is to be read, and cases are read without it",
                "remove the tag; put the text in quotes if it begins with !");
        return new Unread(mark);
    }

    /** Warns of a text that is cut short by a comment. */
    private void cut(ScalarEvent scalar) {
        var end = scalar.getEndMark().orElseThrow();
        if (!scalar.isPlain() || scalar.getValue().isEmpty() || end.getLine() >= lines.size()) {
            return;
        }
        int start = lines.get(end.getLine());
        int stop = end.getLine() + 1 < lines.size() ? lines.get(end.getLine() + 1) : text.length();
        String line = text.substring(start, stop);
        if (line.codePointCount(0, line.length()) < end.getColumn()) {
            return;
        }
        int from = line.offsetByCodePoints(0, end.getColumn());
        var comment = COMMENT.matcher(line).region(from, line.length());
        if (comment.lookingAt()) {
            report.warning(
                    mark(end.getLine() + 1, line.codePointCount(0, comment.start(1)) + 1),
                    "the text ends before " + Words.shown(comment.group(1)) + ", which is a comment",
                    "put the text in quotes if this belongs to it; else write a space after the #");
        }
    }

    private Mark mark(Event event) {
        var start = event.getStartMark().orElseThrow();
        return mark(start.getLine() + 1, start.getColumn() + 1);
    }
}
