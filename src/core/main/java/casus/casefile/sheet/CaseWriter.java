package casus.casefile.sheet;

import casus.casefile.form.Constraints;
import casus.casefile.form.Forms;
import casus.casefile.sheet.ShortCase.Entry;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.Components;
import casus.model.Id;
import casus.model.Said;
import casus.model.Term;
import casus.model.When;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes a case in the short form, without the values that the short form adds by default. */
final class CaseWriter {

    private static final List<Object> AS_TOLD =
            List.of(Map.of("document", ShortForm.PAPER, "quote", ShortForm.AS_TOLD));

    private CaseWriter() {}

    static ShortCase write(Case subject) {
        List<Entry> entries = new ArrayList<>();
        Stream.of(subject.documents(), subject.actors(), subject.places(), subject.events(), subject.records())
                .flatMap(List::stream)
                .forEach(each -> {
                    Entry entry = entry((Record) each);
                    if (!entry.equals(new Entry("document", Map.of("id", ShortForm.PAPER)))) {
                        entries.add(entry);
                    }
                });
        return new ShortCase(List.copyOf(entries));
    }

    private static Entry entry(Record value) {
        String type = Forms.name(value.getClass());
        Map<String, Object> keys = keys(value);
        if (AS_TOLD.equals(keys.get("citations"))) {
            keys.remove("citations");
        }
        keys.remove("voice", ActorId.NARRATOR.value());
        // display names that equal the id are omitted
        Stream.of("name", "title").forEach(key -> keys.remove(key, keys.get("id")));
        if (type.equals("actor")) {
            keys.remove("kind", "state");
        }
        return new Entry(type, keys);
    }

    private static Map<String, Object> keys(Record value) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(value.getClass())) {
            Object part = Components.value(value, component);
            if (part instanceof Said said) {
                keys.putAll(keys(said));
            } else if (part != null
                    && !part.equals(Constraints.otherwise(
                            Forms.name(value.getClass()) + "." + component.getName(), component))) {
                keys.put(component.getName(), plain(part));
            }
        }
        return keys;
    }

    private static Object plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CaseWriter::plain).toList();
        }
        if (value instanceof Enum<?> constant) {
            return Term.of(constant);
        }
        if (value instanceof Id || value instanceof When) {
            return value.toString();
        }
        return value instanceof Record record ? keys(record) : value;
    }
}
