package casus.score;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.files.TextFile;
import casus.model.ActorId;
import casus.model.Bound;
import casus.model.Case;
import casus.model.Conclusion.Family;
import casus.model.Judgement;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.Reason;
import casus.model.Term;
import casus.score.AnswerKey.Entry;
import casus.score.AnswerKey.Weight;
import casus.whynot.UnknownWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads the answer key of one case, and reports every mistake in it. */
final class KeyFile {

    static final String NAME = "gold.yaml";

    private static final Set<String> KEYS = Set.of("conclusion", "status", "or", "why", "sides", "because");

    private final Report report;
    private final Case subject;
    private final Set<String> records = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();

    private KeyFile(Report report, Case subject) {
        this.report = report;
        this.subject = subject;
        subject.records().forEach(record -> records.add(record.id().value()));
        words.addAll(
                List.of("for", "to", "of", "by", "in", "on", "between", "and", "target", ActorId.NARRATOR.value()));
        words.addAll(records);
        subject.actors().forEach(actor -> words.add(actor.id().value()));
        subject.events().forEach(event -> words.add(event.id().value()));
        Stream.of(Family.values(), Judgement.Dimension.values(), Reason.Ground.values())
                .flatMap(Stream::of)
                .forEach(term -> words.add(Term.of(term)));
    }

    /**
     * {@return the key in a file; empty if it has mistakes}
     *
     * @param subject the case that it is about
     * @param problems to which every mistake is added
     */
    static Optional<AnswerKey> read(Path file, Case subject, List<Problem> problems) {
        Report report = new Report(file.toString());
        TextFile read = TextFile.found(file, Bound.CASES_BYTES.most());
        String text = read.text();
        KeyFile key = new KeyFile(report, subject);
        if (text == null) {
            report.unread(file, read);
        } else {
            Node root = Tree.read(text, Tree.Notation.YAML, report);
            if (root != null) {
                key.whole(root);
            }
        }
        problems.addAll(report.problems());
        return report.count() > 0 ? Optional.empty() : Optional.of(new AnswerKey(List.copyOf(key.entries)));
    }

    private void whole(Node root) {
        if (!(root instanceof Fields lists)) {
            report.error(
                    root,
                    "this is " + root.sort() + "; wanted are the keys " + Words.list(weights()),
                    "begin with `must:` and a list of conclusions");
            return;
        }
        unknown(lists, Set.copyOf(weights()), "an answer key");
        for (Weight weight : Weight.values()) {
            Node list = lists.at(Term.of(weight));
            if (list instanceof Items items) {
                items.each().forEach(each -> entry(weight, each));
            } else if (list != null && !(list instanceof Node.Nothing)) {
                report.error(list, "this is " + list.sort() + "; wanted is a list", "begin each with `- conclusion:`");
            }
        }
    }

    private void entry(Weight weight, Node node) {
        if (!(node instanceof Fields entry)) {
            report.error(node, "this is " + node.sort() + "; wanted is a conclusion", "begin it with `- conclusion:`");
            return;
        }
        unknown(entry, KEYS, "a conclusion of an answer key");
        String handle = entry.text("conclusion");
        if (handle == null) {
            report.error(
                    entry.mark(),
                    "this names no conclusion",
                    "write `conclusion:` and a handle, such as `attribution raid`");
            return;
        }
        Optional<ExpectedConclusion> expected = ExpectedConclusion.of(handle, sides(entry));
        if (expected.isEmpty()) {
            String word = handle.strip().split("\\s+", 2)[0];
            List<String> families = Stream.of(Family.values()).map(Term::of).toList();
            report.error(
                    entry.markOf("conclusion"),
                    Words.shown(word) + " is no family of conclusions",
                    Nearest.maybe(word, families).orElse("the families are " + Words.list(families)));
            return;
        }
        Mark mark = entry.markOf("conclusion");
        if (!endsInStatus(expected.get(), mark)) {
            unknown(handle, mark);
        }
        Entry read = new Entry(
                weight,
                expected.get(),
                entry.mark().line(),
                statuses(entry, expected.get().family()),
                why(entry));
        entries.stream()
                .filter(read::contradicts)
                .findFirst()
                .ifPresent(other -> report.error(
                        mark,
                        "this conclusion is under `" + Term.of(other.weight()) + "` in line " + other.line() + " too",
                        "keep one of the two, or name different statuses"));
        entries.add(read);
    }

    private boolean endsInStatus(ExpectedConclusion expected, Mark mark) {
        String handle = expected.handle();
        String last = handle.substring(handle.lastIndexOf(' ') + 1);
        boolean status = handle.contains(" ")
                && expected.family().statuses().stream().map(Term::of).anyMatch(last::equals)
                && !words.contains(last);
        if (status) {
            report.error(
                    mark,
                    "a handle does not end in a status, as this one does in `" + last + "`",
                    "write `status: " + last + "` beside it");
        }
        return status;
    }

    private void unknown(String handle, Mark mark) {
        if (!handle.contains("*")) {
            for (UnknownWords.Word word : UnknownWords.in(subject, handle)) {
                report.error(
                        mark,
                        word.what(),
                        word.help() == null ? "write a handle as `casus reason` prints it" : word.help());
            }
            return;
        }
        Stream.of(handle.strip().split("\\s+"))
                .filter(word -> !word.contains("*") && !words.contains(word))
                .forEach(word -> report.error(
                        mark,
                        Words.shown(word) + " is no word of a handle of the case `" + subject.id() + "`",
                        Nearest.maybe(word, words).orElse("write a handle as `casus reason` prints it")));
    }

    private List<String> statuses(Fields entry, Family family) {
        List<String> known = family.statuses().stream().map(Term::of).toList();
        List<String> statuses = new ArrayList<>();
        for (Text status : texts(entry, "status", "or")) {
            if (known.contains(status.value())) {
                statuses.add(status.value());
            } else {
                report.error(
                        status.mark(),
                        Words.shown(status.value()) + " is no status of " + Words.shown(Term.of(family)),
                        Nearest.maybe(status.value(), known).orElse("the statuses are " + Words.list(known)));
            }
        }
        return statuses;
    }

    private List<String> why(Fields entry) {
        List<String> why = new ArrayList<>();
        for (Text id : texts(entry, "why")) {
            if (records.contains(id.value())) {
                why.add(id.value());
            } else {
                report.error(
                        id.mark(),
                        Words.shown(id.value()) + " is no record of the case `" + subject.id() + "`",
                        Nearest.maybe(id.value(), records).orElse("write the id of a record"));
            }
        }
        return why;
    }

    private List<Set<String>> sides(Fields entry) {
        Node node = entry.at("sides");
        if (node == null) {
            return List.of();
        }
        List<Set<String>> sides = new ArrayList<>();
        for (Node side : entry.items("sides")) {
            Set<String> parties = new TreeSet<>();
            if (side instanceof Items items) {
                for (Node each : items.each()) {
                    if (each instanceof Text text) {
                        party(text);
                        parties.add(text.value());
                    }
                }
            }
            sides.add(parties);
        }
        if (sides.size() != 2 || sides.stream().anyMatch(Set::isEmpty)) {
            report.error(node, "`sides` are two lists of parties", "write them as `[[arland, corland], [borland]]`");
            return List.of();
        }
        return sides;
    }

    private void party(Text party) {
        Set<String> actors = new TreeSet<>(Set.of(ActorId.NARRATOR.value()));
        subject.actors().forEach(actor -> actors.add(actor.id().value()));
        if (!actors.contains(party.value())) {
            report.error(
                    party.mark(),
                    Words.shown(party.value()) + " is no actor of the case `" + subject.id() + "`",
                    Nearest.maybe(party.value(), actors).orElse("write the id of an actor"));
        }
    }

    /** {@return the texts under these keys, each of which may hold one or a list} */
    private List<Text> texts(Fields entry, String... keys) {
        List<Text> texts = new ArrayList<>();
        for (String key : keys) {
            Node node = entry.at(key);
            List<Node> all = node instanceof Items items ? items.each() : node == null ? List.of() : List.of(node);
            for (Node each : all) {
                if (each instanceof Text text) {
                    texts.add(text);
                } else {
                    report.error(each, "this is " + each.sort() + "; wanted is a word", null);
                }
            }
        }
        return texts;
    }

    private void unknown(Fields fields, Set<String> known, String what) {
        for (Map.Entry<String, Node.Field> field : fields.byKey().entrySet()) {
            if (!known.contains(field.getKey())) {
                report.error(
                        field.getValue().mark(),
                        Words.shown(field.getKey()) + " is no key of " + what,
                        Nearest.maybe(field.getKey(), known)
                                .orElse("the keys are " + Words.list(List.copyOf(new TreeSet<>(known)))));
            }
        }
    }

    private static List<String> weights() {
        return Stream.of(Weight.values()).map(Term::of).toList();
    }
}
