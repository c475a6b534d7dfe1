package casus.casefile.sheet;

import casus.casefile.BoundCase;
import casus.casefile.Names;
import casus.casefile.sheet.CaseSheet.Excuse;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Nothing;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.files.TextFile;
import casus.model.Case;
import casus.model.Nearest;
import casus.model.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one file of small cases, and reports every mistake in them. */
final class SheetReader {

    private final String file;
    private final String hash;
    private final Report report;
    private final List<SmallCase> cases = new ArrayList<>();
    private final List<Excuse> excuses = new ArrayList<>();

    /** The cases read so far, by sentence; null for one whose base is unknown. */
    private final Map<String, @Nullable ShortForm> forms = new LinkedHashMap<>();

    private final Map<String, String> roots = new HashMap<>();
    private final List<WrittenCase> entries = new ArrayList<>();
    private final Report unreadable;
    private final boolean expecting;

    /**
     * @param hash of the file's content
     * @param expecting true if every case must have expectations
     */
    SheetReader(String file, String hash, boolean expecting, Report report) {
        this.file = file;
        this.hash = hash;
        this.expecting = expecting;
        this.report = report;
        this.unreadable = new Report(file);
        report.problems().forEach(unreadable::take);
    }

    /** {@return the sound cases, in the order of the file} */
    List<SmallCase> cases() {
        return List.copyOf(cases);
    }

    List<Excuse> excuses() {
        return List.copyOf(excuses);
    }

    /** {@return all entries as they are written} */
    List<WrittenCase> entries() {
        return List.copyOf(entries);
    }

    /** {@return what keeps entries from being read, worded for those who check rules} */
    List<Problem> unreadable() {
        return unreadable.problems();
    }

    void read(Node root) {
        if (!(root instanceof Items items)) {
            misplaced(root, "a list of cases", "begin each with ");
            return;
        }
        for (Node node : items.each()) {
            if (!(node instanceof Fields entry)) {
                misplaced(node, "a case", "begin it with ");
                continue;
            }
            WrittenCase written = WrittenCase.of(entry);
            entries.add(written);
            if (written.isSurvivor()) {
                excuse(entry);
            } else {
                one(entry, written);
            }
        }
    }

    private void misplaced(Node node, String wanted, String begin) {
        report.error(node, "this is " + node.sort() + "; wanted is " + wanted, begin + "`- case:`");
        unreadable.error(node, node.sort() + " stands where " + wanted + " should", begin + "- case:");
    }

    private void excuse(Fields entry) {
        keys(entry, WrittenCase.SURVIVOR_KEYS, "an explained survivor");
        String of = text(entry, "survivor");
        String because = text(entry, "because");
        if (of == null) {
            return;
        }
        if (because == null || because.isBlank()) {
            report.error(
                    entry.mark(), "no reason is given for " + Words.shown(of), "add `because`: why no case can tell");
            return;
        }
        String line = text(entry, "line");
        String change = text(entry, "change");
        excuses.add(new Excuse(
                place(entry.markOf("survivor")), of, line == null ? "" : line, change == null ? "" : change, because));
    }

    private void one(Fields entry, WrittenCase written) {
        int before = report.count();
        keys(entry, WrittenCase.KEYS, "a small case");
        String sentence = text(entry, "case");
        if (sentence == null) {
            report.error(entry.mark(), "this case has no sentence", "begin it with `case:` and what it shows");
            return;
        }
        if (forms.containsKey(sentence)) {
            report.error(
                    entry.markOf("case"), "there are two cases " + Words.shown(sentence), "give one another sentence");
            return;
        }
        ShortForm form = new ShortForm(report);
        String root = sentence;
        String base = text(entry, "same as");
        if (base != null) {
            String meant = forms.containsKey(base) ? base : nearest(base);
            if (!base.equals(meant)) {
                report.error(
                        entry.markOf("same as"),
                        "no case " + Words.shown(base) + " stands above",
                        meant == null
                                ? "write the sentence of a case above it, word for word"
                                : "maybe " + Words.shown(meant));
            }
            ShortForm known = meant == null ? null : forms.get(meant);
            if (meant == null || known == null) {
                // without its base everything else in it would seem wrong, and in the cases that build on it
                forms.put(sentence, null);
                return;
            }
            form = known.copy();
            root = roots.getOrDefault(meant, meant);
        }
        ShortForm whole = form;
        ShortForm.SECTIONS.forEach(section -> {
            Node names = entry.at(section);
            if (names != null) {
                whole.name(section, names);
            }
        });
        each(entry, "records", whole::record);
        each(entry, "with", whole::record);
        each(entry, "without", whole::without);
        forms.put(sentence, whole);
        roots.put(sentence, root);
        SmallCase small = expected(entry, written, sentence, root, whole.whole(sentence, entry.mark()));
        if (small != null && report.count() == before) {
            cases.add(small);
        }
    }

    /** {@return the sentence of the case above that was probably meant; sentences are compared by their beginnings} */
    private @Nullable String nearest(String base) {
        Map<String, String> sentences = new HashMap<>();
        forms.keySet().forEach(sentence -> sentences.putIfAbsent(Words.shortened(sentence), sentence));
        return Nearest.to(Words.shortened(base), sentences.keySet())
                .map(sentences::get)
                .orElse(null);
    }

    private @Nullable SmallCase expected(
            Fields entry, WrittenCase written, String sentence, String root, Fields whole) {
        Report inBody = new Report(file);
        Case bound = BoundCase.of(whole, TextFile.hash(hash + sentence), inBody);
        // a made-up case need not be a likely one, so that only errors count
        inBody.errors().forEach(report::take);
        Expectations expectations = new Expectations(Names.of(whole, new Report(file)), report);
        int before = report.count();
        Node concludes = entry.at("concludes");
        List<SmallCase.Concluded> concluded = concludes == null ? List.of() : expectations.concluded(concludes);
        List<SmallCase.Absent> absent = new ArrayList<>();
        each(entry, "not", node -> absent.addAll(expectations.absent(node)));
        texts(entry, "only");
        expectations.families(written.only());
        boolean idle = entry.at("fires") == null && entry.at("silent") == null;
        boolean nothing =
                concluded.isEmpty() && absent.isEmpty() && written.only().isEmpty() && idle;
        if (expecting && nothing && report.count() == before) {
            report.error(
                    entry.markOf("case"),
                    "the case expects nothing",
                    "add `concludes`, `not`, `only`, `fires` or `silent`");
        }
        LocalDate asOf = asOf(entry);
        texts(entry, "fires");
        texts(entry, "silent");
        return bound == null
                ? null
                : new SmallCase(
                        file,
                        entry.markOf("case").line(),
                        sentence,
                        root,
                        asOf == null ? bound : bound.asOf(asOf),
                        concluded,
                        List.copyOf(absent),
                        written.only(),
                        written.fires(),
                        written.silent());
    }

    private @Nullable LocalDate asOf(Fields entry) {
        Node node = entry.at("as of");
        if (node == null) {
            return null;
        }
        try {
            return LocalDate.parse(node instanceof Text text ? text.value() : "");
        } catch (DateTimeException e) {
            report.error(node, "`as of` is " + node.sort() + ", which is no day", "write it as 2024-03-01");
            return null;
        }
    }

    private void keys(Fields entry, List<String> known, String what) {
        for (Map.Entry<String, Field> field : entry.byKey().entrySet()) {
            if (!known.contains(field.getKey())) {
                report.error(
                        field.getValue().mark(),
                        Words.shown(field.getKey()) + " is no key of " + what,
                        Words.meant(field.getKey(), known, "its keys are"));
            }
        }
    }

    private @Nullable String text(Fields entry, String key) {
        Node node = entry.at(key);
        if (node != null && !(node instanceof Text)) {
            report.error(node, "`" + key + "` is " + node.sort() + "; wanted is a text", node.quoted());
        }
        return entry.text(key);
    }

    private void each(Fields entry, String key, Consumer<Node> taken) {
        Node node = entry.at(key);
        if (node instanceof Items items) {
            items.each().forEach(taken);
        } else if (node instanceof Nothing) {
            report.error(
                    entry.markOf(key), "nothing stands under `" + key + "`", "name something, or leave the key out");
        } else if (node != null) {
            report.error(
                    node,
                    "`" + key + "` is " + node.sort() + "; wanted is a list",
                    "put it in square brackets, even if it is only one");
        }
    }

    private void texts(Fields entry, String key) {
        each(entry, key, node -> {
            if (!(node instanceof Text)) {
                report.error(node, "an entry of `" + key + "` is " + node.sort() + "; wanted is a text", node.quoted());
            }
        });
    }

    private static SmallCase.Place place(Mark mark) {
        return new SmallCase.Place(mark.line(), mark.column());
    }
}
