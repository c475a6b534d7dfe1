package casus.why;

import casus.model.Fact;
import casus.model.Id;
import casus.model.Said;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a record or a step speaks of: every actor, event, place and record named in it, leaving aside who says it and where. */
final class Mentions {

    private Mentions() {}

    static Set<Id> of(Fact fact) {
        Set<Id> ids = new LinkedHashSet<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            Object value = value(component, fact);
            if (!(value instanceof Said) && !component.getName().equals("id")) {
                add(value, ids);
            }
        }
        return ids;
    }

    private static void add(Object value, Set<Id> ids) {
        if (value instanceof Id id) {
            ids.add(id);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(each, ids));
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            Object value = component.getAccessor().invoke(record);
            return value == null ? "" : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
