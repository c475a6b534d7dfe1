package casus.casefile;

import casus.casefile.Binder.Cited;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Report;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds a case from a tree, as its form allows. */
public final class BoundCase {

    private BoundCase() {}

    /** {@return the case, or null if any part does not fit, which is reported} Documents are not opened. */
    public static @Nullable Case of(Node root, String hash, Report report) {
        return of(root, hash, report, cited -> {});
    }

    static @Nullable Case of(Node root, String hash, Report report, Consumer<Cited> cited) {
        Names names = root instanceof Fields fields ? Names.of(fields, report) : new Names();
        Object bound = new Binder(names, report, cited).whole(root);
        if (root instanceof Fields fields) {
            Sense.ofCase(fields, report);
        }
        return bound instanceof Map<?, ?> parts ? assemble(parts, hash) : null;
    }

    private static Case assemble(Map<?, ?> parts, String hash) {
        return new Case(
                String.valueOf(parts.get("case")),
                String.valueOf(parts.get("title")),
                hash,
                section(parts, "documents", Entity.Document.class),
                section(parts, "actors", Entity.Actor.class),
                section(parts, "places", Entity.Place.class),
                section(parts, "events", Entity.Event.class),
                section(parts, "records", CaseRecord.class));
    }

    private static <T> List<T> section(Map<?, ?> parts, String key, Class<T> type) {
        return parts.get(key) instanceof List<?> entries
                ? entries.stream().<T>map(type::cast).toList()
                : List.of();
    }
}
