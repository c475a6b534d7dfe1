package casus.rulebook.rule;

import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Modality;
import casus.model.RetaliationStep.Strikes;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SlotType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates rules into the engine's language, line by line: line n of the translation corresponds to line n of the rule
 * file. A name becomes a variable where it is first used and a comparison afterwards. Free text of a rule is never passed
 * on. Records whose modality is not actual and records that were taken back are excluded here, unless the sentence itself is
 * about modality or retraction.
 */
public final class Translation {

    /** The package of the engine that contains all rules. */
    static final String PACKAGE = "casus.rules";

    private static final Pattern LOCAL = Pattern.compile("\\$([a-z]\\w*)");

    private final Set<Class<?>> imports = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    private final Set<String> bound = new HashSet<>();

    private Translation() {}

    /** {@return the translation of one file's rules} */
    public static String of(List<Rule> rules) {
        Translation translation = new Translation();
        Map<Integer, String> lines = new LinkedHashMap<>();
        int last = 0;
        for (Rule rule : rules) {
            translation.bound.clear();
            lines.put(rule.line(), "rule \"" + rule.id() + "\" when");
            Optional<Lookup> lookup = Lookup.in(rule);
            for (int i = 0; i < rule.when().size(); i++) {
                Rule.Line condition = rule.when().get(i);
                int at = i;
                if (lookup.filter(found -> found.dates() == at || found.ahead() == at)
                        .isPresent()) {
                    continue;
                }
                String text = lookup.filter(found -> found.blow() == at)
                                .map(found -> translation.lookedUp(rule, found))
                                .orElse("")
                        + translation.condition(condition);
                lines.merge(condition.number(), "  " + text, (above, part) -> above + " and" + part.substring(1));
            }
            lines.put(rule.then().number(), "then " + translation.conclusion(rule.then()) + " end");
            last = rule.then().number();
        }
        StringBuilder text = new StringBuilder(header(translation.imports));
        for (int i = 1; i <= last; i++) {
            text.append(lines.getOrDefault(i, "")).append('\n');
        }
        return text.toString();
    }

    private static String header(Set<Class<?>> imports) {
        StringBuilder header = new StringBuilder("package " + PACKAGE + "; ");
        imports.forEach(
                type -> header.append("import ").append(type.getCanonicalName()).append("; "));
        return header.toString();
    }

    private String condition(Rule.Line line) {
        return String.join(" and ", patterns(line, 0, line.sentence().patterns().size()));
    }

    private List<String> patterns(Rule.Line line, int from, int to) {
        List<String> patterns = new ArrayList<>();
        for (int i = from; i < to; i++) {
            patterns.add(pattern(line, line.sentence().patterns().get(i), i));
        }
        return patterns;
    }

    /** {@return the condition about dates, with the event drawn from an index before it is compared} */
    private String lookedUp(Rule rule, Lookup lookup) {
        Rule.Line line = rule.when().get(lookup.dates());
        imports.add(Strikes.class);
        imports.add(EventId.class);
        String index = "$l" + line.tag() + "_strikes";
        List<String> parts = new ArrayList<>();
        if (lookup.ahead() >= 0) {
            parts.add(condition(rule.when().get(lookup.ahead())));
        }
        parts.add(index + " : Strikes( by == $" + lookup.by() + ", "
                + (bound.add(lookup.at()) ? "$" + lookup.at() + " : at" : "at == $" + lookup.at()) + " )");
        parts.addAll(patterns(line, 0, lookup.pattern()));
        parts.add("$" + lookup.event() + " : EventId() from " + index + ".events." + test(line, lookup.question()));
        bound.add(lookup.event());
        parts.addAll(patterns(line, lookup.pattern(), line.sentence().patterns().size()));
        return String.join(" and ", parts) + " and ";
    }

    private String pattern(Rule.Line line, FactPattern pattern, int nth) {
        imports.add(pattern.type());
        List<String> constraints = new ArrayList<>();
        List<String> elements = new ArrayList<>();
        Set<String> drawn = new HashSet<>();
        if (pattern.mustBeActual()) {
            constraints.add("modality == " + Modality.class.getCanonicalName() + ".ACTUAL");
        }
        for (FactPattern.Constraint constraint : byRarity(pattern)) {
            if (constraint instanceof FactPattern.Constraint.Equal equal) {
                constraints.addAll(equal(line, pattern, equal));
            } else if (constraint instanceof FactPattern.Constraint.Has has) {
                has(line, pattern, has, nth, constraints, elements, drawn);
            } else if (constraint instanceof FactPattern.Constraint.Constant constant) {
                constraints.add(constant.field() + " " + constant.operator() + " " + constant(pattern, constant));
            } else if (constraint instanceof FactPattern.Constraint.Local local) {
                constraints.add(local(line, local.variable()) + " : " + local.field());
            } else if (constraint instanceof FactPattern.Constraint.Test test) {
                constraints.add(test(line, test.text()));
            }
        }
        boolean gated = pattern.isWord() && !line.sentence().weighsWords();
        if (gated) {
            imports.add(CampStep.PutDownTo.class);
        }
        if (pattern.negated()) {
            String standing = "";
            if (gated) {
                String utterance = line.variable(nth) + "_id";
                constraints.add(0, utterance + " : id");
                standing = " and PutDownTo( utterance == " + utterance + " )";
            }
            return IndexedAbsence.of(line, pattern)
                    .map(absence -> indexed(line, pattern, absence, constraints, nth))
                    .orElse("not( " + body(pattern, constraints) + standing + " )");
        }
        elements.add(0, line.variable(nth) + " : " + body(pattern, constraints));
        if (gated) {
            elements.add("exists( PutDownTo( utterance == " + line.variable(nth) + ".id ) )");
        }
        return String.join(" and ", elements);
    }

    /**
     * {@return the constraints, those of equality in such an order that ids come first and words of short lists last} The engine
     * indexes facts by the first three comparisons alone, and by these few facts are equal.
     */
    private static List<FactPattern.Constraint> byRarity(FactPattern pattern) {
        Iterator<FactPattern.Constraint.Equal> equal = pattern.constraints().stream()
                .filter(FactPattern.Constraint.Equal.class::isInstance)
                .map(FactPattern.Constraint.Equal.class::cast)
                .sorted(Comparator.comparingInt(each -> commonness(pattern, each)))
                .iterator();
        return pattern.constraints().stream()
                .map(each -> each instanceof FactPattern.Constraint.Equal ? equal.next() : each)
                .toList();
    }

    private static int commonness(FactPattern pattern, FactPattern.Constraint.Equal equal) {
        Class<?> type = pattern.field(equal.field()).orElseThrow().type();
        return Id.class.isAssignableFrom(type) ? 0 : type == String.class ? 1 : 2;
    }

    private String indexed(
            Rule.Line line, FactPattern pattern, IndexedAbsence absence, List<String> constraints, int nth) {
        imports.add(absence.index());
        String index = line.variable(nth) + "_index";
        List<String> keys = constraints.subList(0, absence.keys());
        String asked = test(line, absence.question());
        return "not( " + index + " : " + absence.index().getSimpleName() + "( " + String.join(", ", keys) + " ) and "
                + body(pattern, constraints.subList(absence.keys(), constraints.size())) + " from " + index + ".blows."
                + asked + " )";
    }

    private static String body(FactPattern pattern, List<String> constraints) {
        return pattern.type().getSimpleName() + "( " + String.join(", ", constraints) + " )";
    }

    private List<String> equal(Rule.Line line, FactPattern pattern, FactPattern.Constraint.Equal equal) {
        String filler = filler(line, equal.slot());
        if (!Rule.isName(filler)) {
            return List.of(equal.field() + " == " + slotType(line, equal.slot()).constant(filler));
        }
        if (!bound.add(filler)) {
            return List.of(equal.field() + " == $" + filler);
        }
        List<String> constraints = new ArrayList<>();
        if (pattern.field(equal.field()).map(FactPattern.Field::nullable).orElse(false)) {
            constraints.add(equal.field() + " != null");
        }
        constraints.add("$" + filler + " : " + equal.field());
        return constraints;
    }

    private void has(
            Rule.Line line,
            FactPattern pattern,
            FactPattern.Constraint.Has has,
            int nth,
            List<String> constraints,
            List<String> elements,
            Set<String> drawn) {
        String filler = filler(line, has.slot());
        if (!Rule.isName(filler)) {
            constraints.add(
                    has.field() + " contains " + slotType(line, has.slot()).constant(filler));
            return;
        }
        boolean known = !bound.add(filler);
        if (known && !drawn.contains(filler)) {
            constraints.add(has.field() + " contains $" + filler);
            return;
        }
        String list = line.variable(nth) + "_" + has.field();
        constraints.add(list + " : " + has.field());
        Class<?> element =
                pattern.field(has.field()).flatMap(FactPattern.Field::element).orElseThrow();
        imports.add(element);
        // a name drawn from one list of a fact is bound only after the fact itself
        elements.add(
                known
                        ? element.getSimpleName() + "( this == $" + filler + " ) from " + list
                        : "$" + filler + " : " + element.getSimpleName() + "() from " + list);
        drawn.add(filler);
    }

    private static String constant(FactPattern pattern, FactPattern.Constraint.Constant constant) {
        return constant(pattern.field(constant.field()).orElseThrow().type(), constant.constant());
    }

    private static String constant(Class<?> type, String name) {
        if (type.isEnum() && !name.equals("null")) {
            return type.getCanonicalName() + "." + name;
        }
        return name.equals("NARRATOR") || name.equals("NO_STATE")
                ? ActorId.class.getCanonicalName() + "." + name
                : name;
    }

    private String test(Rule.Line line, String text) {
        String filled = Sentence.TESTED.matcher(text).replaceAll(slot -> {
            String filler = filler(line, slot.group(1));
            return Matcher.quoteReplacement(
                    Rule.isName(filler)
                            ? "$" + filler
                            : slotType(line, slot.group(1)).constant(filler));
        });
        return LOCAL.matcher(filled).replaceAll(local -> Matcher.quoteReplacement(local(line, local.group(1))));
    }

    private static String local(Rule.Line line, String name) {
        return "$" + name + "_" + line.tag();
    }

    private String conclusion(Rule.Line line) {
        FactPattern pattern = line.sentence().patterns().get(0);
        imports.add(pattern.type());
        List<String> fields = line.sentence().conclusion().orElseThrow();
        List<RecordComponent> components = pattern.components();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Matcher slot = Sentence.TESTED.matcher(fields.get(i));
            if (slot.matches()) {
                String filler = filler(line, slot.group(1));
                values.add(
                        Rule.isName(filler)
                                ? "$" + filler
                                : slotType(line, slot.group(1)).constant(filler));
            } else {
                values.add(constant(components.get(i).getType(), fields.get(i)));
            }
        }
        return "insertLogical( new " + pattern.type().getSimpleName() + "( " + String.join(", ", values) + " ) );";
    }

    private static String filler(Rule.Line line, String slot) {
        return Objects.requireNonNull(line.fillers().get(slot), slot);
    }

    private static SlotType slotType(Rule.Line line, String slot) {
        return line.sentence().slot(slot);
    }
}
