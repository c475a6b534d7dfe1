package casus.smallcase;

import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Components;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Id;
import casus.model.PlaceId;
import casus.model.RecordId;
import casus.model.Term;
import casus.why.Standing;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the expected values of a key, so that a misspelt one does not make an expectation that can never hold. */
public final class MemberValues {

    private static final Map<Type, String> SORTS = Map.of(
            ActorId.class, "actor",
            EventId.class, "event",
            PlaceId.class, "place",
            DocumentId.class, "document",
            RecordId.class, "record");

    private final Conclusion conclusion;
    private final Case subject;

    private MemberValues(Conclusion conclusion, Case subject) {
        this.conclusion = conclusion;
        this.subject = subject;
    }

    /**
     * Looks up the expected values of a member.
     *
     * @param wanted a text, or a list or a map of such
     * @throws IllegalArgumentException if one is impossible; the message suggests the nearest
     */
    public static void check(Conclusion conclusion, String key, Object wanted, Case subject) {
        MemberValues values = new MemberValues(conclusion, subject);
        if (key.equals("flags")) {
            values.each(
                    wanted, flag -> KnownWords.word(flag, "flag of " + Term.of(conclusion.family()), values.flags()));
        } else if (key.equals("standing")) {
            values.each(wanted, kind -> KnownWords.word(kind, "standing", terms(Standing.Kind.class)));
        } else if (key.equals("criticalVoices")) {
            values.check(ActorId.class, key, wanted);
        } else {
            Components.named(conclusion.getClass(), key)
                    .ifPresent(it -> values.check(it.getGenericType(), key, wanted));
        }
    }

    private interface Check {
        void of(String value);
    }

    private void each(Object wanted, Check check) {
        if (wanted instanceof Collection<?> all) {
            all.forEach(each -> each(each, check));
        } else if (!wanted.equals("")) {
            check.of(String.valueOf(wanted));
        }
    }

    /** {@return the flags that conclusions of its family can have} */
    private List<String> flags() {
        return Stream.of(conclusion.getClass().getDeclaredClasses())
                .filter(type -> type.isEnum() && type.getSimpleName().equals("Flag"))
                .flatMap(type -> terms(type).stream())
                .toList();
    }

    private static List<String> terms(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Term.of((Enum<?>) constant))
                .toList();
    }

    private void check(Type type, String key, Object wanted) {
        Type one = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        if (wanted instanceof Collection<?> all) {
            all.forEach(each -> check(one, key, each));
        } else if (one instanceof Class<?> each && each.isRecord() && !Id.class.isAssignableFrom(each)) {
            group(each, key, wanted);
        } else {
            each(wanted, value -> scalar(one, key, value));
        }
    }

    private void group(Class<?> type, String key, Object wanted) {
        List<String> names = Components.names(type);
        if (wanted instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                KnownWords.word(String.valueOf(name), "member of `" + key + "`", names);
                Components.named(type, String.valueOf(name))
                        .ifPresent(it -> check(it.getGenericType(), it.getName(), value == null ? "" : value));
            });
        } else if (!wanted.equals("")) {
            throw new IllegalArgumentException("`" + wanted + "` is a text, and `" + key + "` holds groups of "
                    + String.join(", ", names) + "; give maps, such as `Map.of(\"" + names.get(0) + "\", ...)`");
        }
    }

    private void scalar(Type type, String key, String value) {
        String sort = SORTS.get(type);
        if (sort != null) {
            KnownWords.word(value, sort, ids(type));
        } else if (type instanceof Class<?> choice && choice.isEnum()) {
            KnownWords.word(value, "`" + key + "`", terms(choice));
        } else if (type == boolean.class || type == Boolean.class) {
            KnownWords.word(value, "truth value", List.of("true", "false"));
        }
    }

    private Collection<String> ids(@Nullable Type type) {
        Stream<Id> all = type == RecordId.class
                ? subject.records().stream().map(CaseRecord::id)
                : Stream.of(subject.documents(), subject.actors(), subject.places(), subject.events())
                        .flatMap(List::stream)
                        .map(Entity::id);
        return Stream.concat(all, Stream.of(ActorId.NARRATOR))
                .filter(id -> id.getClass() == type)
                .map(Id::value)
                .toList();
    }
}
