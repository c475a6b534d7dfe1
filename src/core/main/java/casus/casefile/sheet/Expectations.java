package casus.casefile.sheet;

import casus.casefile.Names;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Figure;
import casus.casefile.tree.Node.Flag;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Judgement.Dimension;
import casus.model.Nearest;
import casus.model.Reason.Ground;
import casus.model.RecordId;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the expectations of a small case. Since a misspelt handle would always be absent, its words must be words of the
 * case.
 */
final class Expectations {

    private static final List<String> FAMILIES =
            Arrays.stream(Conclusion.Family.values()).map(Term::of).toList();

    private final Set<String> words =
            new TreeSet<>(Set.of("for", "to", "by", "and", "in", "target", "of", "on", "between", "NARRATOR"));
    private final Report report;

    /**
     * @param names of the case that the expectations are about
     */
    Expectations(Names names, Report report) {
        this.report = report;
        words.addAll(FAMILIES);
        Arrays.stream(Dimension.values()).map(Term::of).forEach(words::add);
        Arrays.stream(Ground.values()).map(Term::of).forEach(words::add);
        List.of(ActorId.class, EventId.class, RecordId.class)
                .forEach(kind -> words.addAll(names.fitting(kind, Set.of())));
    }

    /** {@return the expected conclusions, by handle, in the order of the file} */
    List<SmallCase.Concluded> concluded(Node node) {
        List<SmallCase.Concluded> concluded = new ArrayList<>();
        if (!(node instanceof Fields handles)) {
            report.error(
                    node,
                    "`concludes` is " + node.sort() + "; wanted are handles and what they come to",
                    "write for example `attribution raid: claimed`");
            return concluded;
        }
        handles.byKey().forEach((handle, field) -> {
            handle(handle, field.mark());
            Map<String, Object> members = new LinkedHashMap<>();
            if (field.value() instanceof Text status) {
                status(handle, status);
                members.put("status", status.value());
            } else if (field.value() instanceof Fields keys) {
                Sayable.of(handle).ifPresent(sayable -> members(handle, keys, sayable));
                keys.byKey().forEach((key, member) -> members.put(key, plain(member.value())));
            } else {
                report.error(
                        field.value(),
                        Words.shown(handle) + " is " + field.value().sort() + "; wanted is a status",
                        "or keys in braces, such as `{status: claimed}`");
            }
            concluded.add(new SmallCase.Concluded(place(field.mark()), handle, members));
        });
        return concluded;
    }

    /** {@return the excluded conclusions: a handle, or handles with a status each} */
    List<SmallCase.Absent> absent(Node node) {
        List<SmallCase.Absent> absent = new ArrayList<>();
        if (node instanceof Text text) {
            handle(text.value(), node.mark());
            absent.add(new SmallCase.Absent(place(node.mark()), text.value(), ""));
        } else if (node instanceof Fields handles) {
            handles.byKey().forEach((handle, field) -> {
                handle(handle, field.mark());
                if (field.value() instanceof Text status) {
                    status(handle, status);
                    absent.add(new SmallCase.Absent(place(field.mark()), handle, status.value()));
                } else {
                    report.error(field.value(), field.value().sort() + " is no status", "write for example `claimed`");
                }
            });
        } else {
            report.error(node, "this is " + node.sort() + "; wanted is a handle", null);
        }
        return absent;
    }

    /** Reports words that are not families of conclusions. */
    void families(List<SmallCase.Word> only) {
        for (SmallCase.Word word : only) {
            if (!FAMILIES.contains(word.text())) {
                report.error(
                        new Mark(word.place().line(), word.place().column()),
                        Words.shown(word.text()) + " is no family of conclusions",
                        Words.meant(word.text(), FAMILIES, "there are"));
            }
        }
    }

    private void handle(String handle, Mark mark) {
        for (String word : handle.strip().split("\\s+", -1)) {
            if (!words.contains(word)) {
                report.error(
                        mark,
                        Words.shown(word) + " in " + Words.shown(handle) + " is no word of this case",
                        Nearest.maybe(Words.shortened(word), words)
                                .orElse("a handle is written as `casus reason` prints it"));
            }
        }
    }

    private void status(String handle, Text status) {
        Sayable.of(handle)
                .map(Sayable::statuses)
                .ifPresent(known ->
                        word(status, known, "status of " + handle.strip().split("\\s", 2)[0]));
    }

    /** Reports keys and words that no conclusion of the family ever has, so that the expectation could never hold. */
    private void members(String handle, Fields keys, Sayable sayable) {
        String family = handle.strip().split("\\s", 2)[0];
        keys.byKey().forEach((key, member) -> {
            if (!sayable.members().contains(key)) {
                report.error(
                        member.mark(),
                        Words.shown(key) + " is nothing that " + family + " says",
                        Words.meant(key, sayable.members(), "it says"));
                return;
            }
            words(member.value(), sayable.words(key), (key.equals("flags") ? "flag" : key) + " of " + family);
            each(member.value())
                    .filter(Fields.class::isInstance)
                    .forEach(each -> inner(key, (Fields) each, sayable.inner(key)));
        });
    }

    private void inner(String member, Fields keys, Map<String, List<String>> known) {
        keys.byKey().forEach((key, value) -> {
            List<String> words = known.get(key);
            if (words != null) {
                words(value.value(), words, key);
            } else if (!known.isEmpty()) {
                report.error(
                        value.mark(),
                        Words.shown(key) + " is no key of " + Words.shown(member),
                        Words.meant(key, known.keySet(), "there are"));
            }
        });
    }

    private void words(Node node, List<String> known, String what) {
        if (!known.isEmpty()) {
            each(node).filter(Text.class::isInstance).forEach(text -> word((Text) text, known, what));
        }
    }

    private static Stream<Node> each(Node node) {
        return node instanceof Items items ? items.each().stream() : Stream.of(node);
    }

    private void word(Text word, List<String> known, String what) {
        if (!known.contains(word.value()) && !word.value().isBlank()) {
            report.error(
                    word.mark(),
                    Words.shown(word.value()) + " is no " + what,
                    Words.meant(word.value(), known, "there are"));
        }
    }

    private static Object plain(Node node) {
        if (node instanceof Items items) {
            return items.each().stream().map(Expectations::plain).toList();
        }
        if (node instanceof Fields fields) {
            Map<String, Object> plain = new LinkedHashMap<>();
            fields.byKey().forEach((key, field) -> plain.put(key, plain(field.value())));
            return plain;
        }
        if (node instanceof Figure figure) {
            return figure.plain();
        }
        if (node instanceof Flag flag) {
            return String.valueOf(flag.set());
        }
        return node instanceof Text text ? text.value() : "";
    }

    private static SmallCase.Place place(Mark mark) {
        return new SmallCase.Place(mark.line(), mark.column());
    }
}
