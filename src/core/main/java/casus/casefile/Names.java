package casus.casefile;

import casus.casefile.form.Kinds;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.model.ActorId;
import casus.model.Id;
import casus.model.RecordId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids of the entries of a case. */
public final class Names {

    /**
     * An entry with an id.
     *
     * @param term the kind of an actor or the type of a record as written, or null
     */
    record Entry(Mark mark, @Nullable String term) {}

    private final Map<Class<? extends Id>, Map<String, Entry>> byKind = new HashMap<>();

    /** {@return the ids in a case} Duplicates within a section are reported. */
    public static Names of(Fields root, Report report) {
        Names names = new Names();
        for (Class<? extends Id> kind : Kinds.ALL) {
            names.collect(kind, root.items(Kinds.section(kind)), report);
        }
        return names;
    }

    private void collect(Class<? extends Id> kind, List<Node> section, Report report) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        byKind.put(kind, entries);
        for (Node node : section) {
            if (!(node instanceof Fields fields)) {
                continue;
            }
            String id = fields.text("id");
            if (id == null) {
                continue;
            }
            Mark mark = fields.markOf("id");
            if (kind == ActorId.class && id.equals(ActorId.NARRATOR.value())) {
                report.error(
                        mark,
                        "`NARRATOR` is an actor of every case",
                        "remove the entry; `NARRATOR` is the document's own voice");
                continue;
            }
            String term =
                    kind == RecordId.class ? fields.text("type") : kind == ActorId.class ? fields.text("kind") : null;
            Entry first = entries.putIfAbsent(id, new Entry(mark, term));
            if (first != null) {
                report.error(
                        mark,
                        "there is a second " + Kinds.noun(kind) + " " + Words.shown(id),
                        "the first stands in " + (first.mark().file().equals(mark.file()) ? "" : "the case, ") + "line "
                                + first.mark().line() + "; give one of them another name");
            }
        }
    }

    /** {@return the entry with an id, or null} */
    @Nullable
    Entry find(Class<? extends Id> kind, String name) {
        return byKind.getOrDefault(kind, Map.of()).get(name);
    }

    /** {@return the kind of entry that does have an id} */
    Optional<Class<? extends Id>> otherKind(String name) {
        return Kinds.ALL.stream().filter(kind -> find(kind, name) != null).findFirst();
    }

    /** {@return all ids of a kind that are allowed where only some kinds of actor or types of record are} */
    public Collection<String> fitting(Class<? extends Id> kind, Set<String> only) {
        return byKind.getOrDefault(kind, Map.of()).entrySet().stream()
                .filter(entry -> only.isEmpty()
                        || only.contains(String.valueOf(entry.getValue().term())))
                .map(Map.Entry::getKey)
                .toList();
    }
}
