package casus.inferences;

import casus.model.Components;
import casus.model.Fact;
import casus.model.Id;
import casus.model.Judgement;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** The actors, events, places and records that a record or step names, except for its speaker and its sources. */
@API(status = Status.INTERNAL)
public final class Mentions {

    private Mentions() {}

    /** {@return the names, in the order of the record} */
    public static Set<Id> of(Fact fact) {
        Set<Id> ids = new LinkedHashSet<>();
        for (RecordComponent component : Components.of(fact.getClass())) {
            if (isSpokenOf(component)) {
                add(Components.value(fact, component), ids);
            }
        }
        if (fact instanceof Judgement.Characterization it) {
            ids.add(it.subject());
        }
        return ids;
    }

    private static void add(@Nullable Object value, Set<Id> ids) {
        if (value instanceof Id id) {
            ids.add(id);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> add(each, ids));
        }
    }

    private static boolean isSpokenOf(RecordComponent component) {
        return !component.getName().equals("id")
                && (Id.class.isAssignableFrom(component.getType())
                        || Collection.class.isAssignableFrom(component.getType()));
    }
}
