package casus.why;

import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.Step;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * For a condition that states an absence, reports what was looked for and among which records. Similar facts are of the same
 * type and about the same subject and differ in one respect: another speaker, another person concerned, a modality other
 * than actual, or a retraction.
 */
final class Absences {

    private final Inferences inferences;
    private final Map<Id, Set<RecordId>> speaking = new HashMap<>();
    private final Map<Class<?>, List<Fact>> facts = new HashMap<>();
    private final Map<Class<?>, Map<Id, List<Fact>>> factsAbout = new HashMap<>();
    private final Map<Looked, List<Fact>> kinds = new HashMap<>();
    private final Map<List<Id>, List<RecordId>> records = new HashMap<>();
    private final Map<Why.Absent, Why.Absent> known = new HashMap<>();

    Absences(Inferences inferences) {
        this.inferences = inferences;
        for (CaseRecord record : inferences.subject().records()) {
            Set<Id> about = new LinkedHashSet<>(Mentions.of(record));
            about.add(record.id());
            about.forEach(
                    id -> speaking.computeIfAbsent(id, any -> new TreeSet<>()).add(record.id()));
        }
    }

    /** What is looked for about a subject. */
    private record Looked(FactPattern pattern, List<Id> about) {}

    /** {@return one absence for each negated pattern of a line, in order} */
    List<Why> of(Rule.Line line, Map<String, Object> names) {
        List<Why> absences = new ArrayList<>();
        for (FactPattern pattern : line.sentence().patterns()) {
            if (pattern.negated()) {
                List<Id> about = about(pattern, line, names);
                List<Fact> kind = kinds.computeIfAbsent(new Looked(pattern, about), this::kind);
                Why.Absent absent = new Why.Absent(
                        pattern.type().getSimpleName(),
                        about,
                        records.computeIfAbsent(about, this::among),
                        about.isEmpty() ? List.of() : alike(kind, pattern, line, names),
                        kind.isEmpty());
                Why.Absent same = known.putIfAbsent(absent, absent);
                absences.add(same == null ? absent : same);
            }
        }
        return absences;
    }

    private static List<Id> about(FactPattern pattern, Rule.Line line, Map<String, Object> names) {
        List<Id> asked = pattern.constraints().stream()
                .map(constraint -> asked(constraint, line, names))
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .distinct()
                .toList();
        List<Id> things = asked.stream().filter(id -> !(id instanceof ActorId)).toList();
        return things.isEmpty() ? asked : things;
    }

    /** {@return the value that a constraint requires, if it names one; otherwise null} */
    private static @Nullable Object asked(Constraint constraint, Rule.Line line, Map<String, Object> names) {
        String slot = constraint instanceof Constraint.Equal equal
                ? equal.slot()
                : constraint instanceof Constraint.Has has ? has.slot() : "";
        String filler = line.fillers().get(slot);
        return filler == null ? null : names.getOrDefault(filler, filler);
    }

    private List<RecordId> among(List<Id> about) {
        if (about.isEmpty()) {
            return List.of();
        }
        Set<RecordId> among = new TreeSet<>(speaking.getOrDefault(about.get(0), Set.of()));
        about.forEach(id -> among.retainAll(speaking.getOrDefault(id, Set.of())));
        return List.copyOf(among);
    }

    /** {@return the facts of the sort that is looked for about the same subject} */
    private List<Fact> kind(Looked looked) {
        Class<?> type = looked.pattern().type();
        List<Fact> candidates = looked.about().isEmpty()
                ? facts.computeIfAbsent(type, this::ofType)
                : factsAbout
                        .computeIfAbsent(type, this::bySubject)
                        .getOrDefault(looked.about().get(0), List.of());
        return candidates.stream()
                .filter(fact -> about(fact).containsAll(looked.about()))
                .filter(fact -> sameSort(looked.pattern(), fact))
                .toList();
    }

    private Map<Id, List<Fact>> bySubject(Class<?> type) {
        Map<Id, List<Fact>> all = new HashMap<>();
        facts.computeIfAbsent(type, this::ofType)
                .forEach(fact -> about(fact)
                        .forEach(id -> all.computeIfAbsent(id, any -> new ArrayList<>())
                                .add(fact)));
        return all;
    }

    private static List<Fact> alike(List<Fact> kind, FactPattern pattern, Rule.Line line, Map<String, Object> names) {
        return kind.stream()
                .filter(fact -> pattern.constraints().stream()
                                .filter(constraint -> differs(constraint, line, names, fact))
                                .count()
                        <= 1)
                .sorted(Comparator.comparing(
                        fact -> fact instanceof CaseRecord record ? record.id().value() : fact.toString()))
                .toList();
    }

    private List<Fact> ofType(Class<?> type) {
        Collection<? extends Fact> all = Step.class.isAssignableFrom(type)
                ? inferences.derivations().keySet()
                : inferences.subject().records();
        return all.stream().filter(type::isInstance).map(Fact.class::cast).toList();
    }

    private static Set<Id> about(Fact fact) {
        Set<Id> about = new LinkedHashSet<>(Mentions.of(fact));
        if (fact instanceof CaseRecord record) {
            about.add(record.id());
        }
        return about;
    }

    /** A stance, status or side is part of what is looked for; the role somebody had need not be. */
    private static boolean sameSort(FactPattern pattern, Fact fact) {
        return pattern.constraints().stream().allMatch(constraint -> {
            if (!(constraint instanceof Constraint.Constant it)
                    || !it.operator().equals("==")) {
                return true;
            }
            Object value = value(fact, it.field());
            return !(value instanceof Enum<?> term)
                    || term instanceof Role
                    || term.name().equals(it.constant());
        });
    }

    private static boolean differs(Constraint constraint, Rule.Line line, Map<String, Object> names, Fact fact) {
        if (constraint instanceof Constraint.Constant it) {
            Object value = value(fact, it.field());
            String text = value instanceof Enum<?> term ? term.name() : String.valueOf(value);
            return text.equals(it.constant()) != it.operator().equals("==");
        }
        Object asked = asked(constraint, line, names);
        if (constraint instanceof Constraint.Equal it) {
            return !same(value(fact, it.field()), asked);
        }
        return constraint instanceof Constraint.Has it
                && value(fact, it.field()) instanceof Collection<?> list
                && list.stream().noneMatch(each -> same(each, asked));
    }

    private static boolean same(@Nullable Object value, @Nullable Object asked) {
        return asked != null && (asked.equals(value) || (value instanceof Enum<?> term && asked.equals(Term.of(term))));
    }

    private static @Nullable Object value(Fact fact, String field) {
        try {
            return fact.getClass().getMethod(field).invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
