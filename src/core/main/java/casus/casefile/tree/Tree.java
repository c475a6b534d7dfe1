package casus.casefile.tree;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Mark;
import casus.model.Bound;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads text into nodes with places. Never throws: whatever cannot be read is reported. */
public abstract class Tree {

    /** The notation of a case file. */
    public enum Notation {
        JSON,
        YAML
    }

    static final int LONGEST_TEXT = 1_000_000;

    final Report report;
    private final String file;
    private int values;

    Tree(String file, Report report) {
        this.file = file;
        this.report = report;
    }

    /** {@return the value of a text, or null if it cannot be read, which is reported} */
    public static @Nullable Node read(String text, Notation notation, Report report) {
        return read(text, notation, "", report);
    }

    /** {@return the value of a file that is read in addition to the case file, or null likewise} */
    public static @Nullable Node read(String text, Notation notation, String file, Report report) {
        try {
            // separate classes, so that a JSON case does not have to load the YAML parser
            return notation == Notation.JSON
                    ? JsonTree.read(text, file, report)
                    : new YamlTree(text, file, report).whole();
        } catch (Unreadable e) {
            report.error(e.mark, e.what, e.help);
            return null;
        }
    }

    Mark mark(int line, int column) {
        return new Mark(file, Math.max(line, 0), Math.max(column, 0));
    }

    /** Counts a value at its beginning. */
    void begin(Mark mark, int depth) throws Unreadable {
        if (depth > Bound.DEPTH.most()) {
            throw new Unreadable(
                    mark, "this is nested more than " + Bound.DEPTH.number() + " deep", Bound.DEPTH.remedy());
        }
        if (++values > Bound.VALUES.most()) {
            throw new Unreadable(
                    mark, "the file has more than " + Bound.VALUES.number() + " values", Bound.VALUES.remedy());
        }
    }

    void put(Map<String, Field> byKey, String key, Field field) {
        Field first = byKey.putIfAbsent(key, field);
        if (first != null) {
            report.error(
                    field.mark(),
                    "the key " + Words.shown(key) + " stands here a second time",
                    "it stands first in line " + first.mark().line() + "; remove one");
        }
    }

    static Unreadable empty() {
        return new Unreadable(
                Mark.WHOLE_FILE, "the file is empty", "see docs/case-format.md for how a case is written");
    }

    static Unreadable followed(Mark mark) {
        return new Unreadable(mark, "something follows the end of the case", "a file holds one case; remove the rest");
    }

    /** Aborts the reading of a file when nothing sensible can follow. */
    static final class Unreadable extends Exception {
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
