package casus.casefile.sheet;

import casus.model.Components;
import casus.model.Conclusion.Family;
import casus.model.Id;
import casus.model.Term;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The possible content of conclusions of a family: their members and the words for them. */
final class Sayable {

    /** The keys of every conclusion besides its members. */
    private static final Set<String> STANDING = Set.of("standing", "independentVoices", "criticalVoices", "grades");

    private static final Set<String> INNER = Set.of("basis", "detail");
    private static final String FLAGS = "flags";

    private final Family family;
    private final Class<?> type;

    private Sayable(Family family) {
        this.family = family;
        this.type = family.type();
    }

    /** {@return the possible content of conclusions whose handle begins with a text; empty if none does} */
    static Optional<Sayable> of(String handle) {
        String word = handle.strip().split("\\s", 2)[0];
        return Arrays.stream(Family.values())
                .filter(family -> Term.of(family).equals(word))
                .findFirst()
                .map(Sayable::new);
    }

    /** {@return the statuses} */
    List<String> statuses() {
        return family.statuses().stream().map(Term::of).toList();
    }

    /** {@return the keys that may be expected} */
    Set<String> members() {
        Set<String> members = new TreeSet<>(STANDING);
        members.addAll(Components.names(type));
        members.removeAll(INNER);
        return members;
    }

    /** {@return the words of the domain that a key can have; empty if its values are names or numbers} */
    List<String> words(String key) {
        if (key.equals(FLAGS)) {
            return Stream.of(type.getDeclaredClasses())
                    .filter(inner -> inner.isEnum() && inner.getSimpleName().equals("Flag"))
                    .findFirst()
                    .map(Sayable::terms)
                    .orElse(List.of());
        }
        return component(type, key).map(Sayable::terms).orElse(List.of());
    }

    /** {@return the keys of the elements of a list under a key; empty if these are not objects} */
    Map<String, List<String>> inner(String key) {
        Map<String, List<String>> inner = new TreeMap<>();
        component(type, key)
                .filter(of -> of.isRecord() && !Id.class.isAssignableFrom(of))
                .ifPresent(of -> Components.of(of).forEach(each -> inner.put(each.getName(), terms(each.getType()))));
        return inner;
    }

    /** {@return the type of a component, or of the elements of a list} */
    private static Optional<Class<?>> component(Class<?> type, String key) {
        return Components.named(type, key).flatMap(component -> {
            Type element = component.getGenericType() instanceof ParameterizedType list
                    ? list.getActualTypeArguments()[0]
                    : component.getType();
            return element instanceof Class<?> plain ? Optional.of(plain) : Optional.empty();
        });
    }

    private static List<String> terms(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> Term.of((Enum<?>) constant))
                        .toList()
                : List.of();
    }
}
