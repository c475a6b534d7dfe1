package casus.findings;

import casus.model.Fact;
import casus.model.Id;
import casus.model.Judgement;
import casus.model.Said;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actors, events, places and records that a record or step names, except for its speaker and its sources. */
public final class Mentions {

    private Mentions() {}

    /** The components of a type, found by reflection once. */
    private static final ClassValue<List<Method>> SPOKEN_OF = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .filter(component -> component.getType() != Said.class
                            && !component.getName().equals("id")
                            && (Id.class.isAssignableFrom(component.getType())
                                    || Collection.class.isAssignableFrom(component.getType())))
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
    };

    /** {@return the names, in the order of the record} */
    public static Set<Id> of(Fact fact) {
        Set<Id> ids = new LinkedHashSet<>();
        for (Method accessor : SPOKEN_OF.get(fact.getClass())) {
            add(value(accessor, fact), ids);
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

    private static @Nullable Object value(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
