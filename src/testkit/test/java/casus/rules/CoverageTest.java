package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Judgement.Dimension;
import casus.model.LegalPlea;
import casus.model.Narrative;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.why.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Which worked cases show which status, flag, dimension and rule. The report is {@code docs/coverage.md};
 * {@code -Dbless=true} writes it anew.
 */
class CoverageTest {

    /** Details beside a status that worked cases need not show; small cases test them. */
    private static final Set<String> BESIDE = Set.of("Retaliation, flags", "Sovereignty, flags");

    /** What no public case at hand shows, so that small cases alone keep it. */
    private static final Set<String> SMALL_ALONE = Set.of(
            "Attribution, flags: evidenceMissing",
            "Attribution, flags: impliedAdmission",
            "Legal, flags: atSea",
            "Legal, flags: noState",
            "Legal, flags: ownTerritory",
            "Narrative, dimensions: date",
            "Narrative, dimensions: partApproved",
            "Narrative, dimensions: partHarboured",
            "Narrative, dimensions: partInspired",
            "Standing: unverified");

    private static final Path REPORT = Path.of("docs/coverage.md");

    private final Map<String, Inferences> inferences = new LinkedHashMap<>();

    /** By heading, then by term: the cases that show it. */
    private final Map<String, Map<String, Set<String>>> shown = new LinkedHashMap<>();

    CoverageTest() {
        Map<String, Case> worked = Everything.worked();
        worked.forEach((name, subject) -> inferences.put(name, Shipped.inferences(subject)));
        for (Conclusion.Family family : Conclusion.Family.values()) {
            terms(heading(family), family.statuses());
            Stream.of(family.type().getDeclaredClasses())
                    .filter(inner -> inner.getSimpleName().equals("Flag"))
                    .forEach(flags -> terms(heading(family) + ", flags", constants(flags)));
        }
        terms("Narrative, dimensions", List.of(Dimension.values()));
        terms("Legal, elements", List.of(LegalPlea.Standing.values()));
        terms("Standing", List.of(Standing.Kind.values()));
        inferences.forEach(
                (name, reported) -> reported.conclusions().forEach(conclusion -> count(name, reported, conclusion)));
    }

    private static String heading(Conclusion.Family family) {
        String term = Term.of(family);
        return term.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + term.substring(1);
    }

    private static List<Enum<?>> constants(Class<?> flags) {
        return Stream.of(flags.getEnumConstants())
                .<Enum<?>>map(flag -> (Enum<?>) flag)
                .toList();
    }

    private void terms(String heading, List<? extends Enum<?>> constants) {
        Map<String, Set<String>> terms = new LinkedHashMap<>();
        constants.forEach(constant -> terms.put(Term.of(constant), new TreeSet<>()));
        shown.put(heading, terms);
    }

    private void count(String name, Inferences reported, Conclusion conclusion) {
        String heading = heading(conclusion.family());
        mark(heading, conclusion.term(), name);
        conclusion.flags().forEach(flag -> mark(heading + ", flags", flag, name));
        if (conclusion instanceof Narrative narrative) {
            mark("Narrative, dimensions", Term.of(narrative.dimension()), name);
        }
        if (conclusion instanceof LegalPlea test) {
            test.elements().forEach(element -> mark("Legal, elements", Term.of(element.standing()), name));
        }
        mark("Standing", Term.of(Standing.of(reported, conclusion).kind()), name);
    }

    private void mark(String heading, String term, String name) {
        Map<String, Set<String>> terms =
                Objects.requireNonNull(shown.get(heading), () -> "name the terms of `" + heading + "` above");
        Objects.requireNonNull(terms.get(term), () -> "`" + term + "` is no term of `" + heading + "`")
                .add(name);
    }

    @Test
    void every_status_is_shown_by_a_worked_case() {
        assertThat(shown.entrySet().stream()
                        .filter(table -> !BESIDE.contains(table.getKey()))
                        .flatMap(table -> table.getValue().entrySet().stream()
                                .filter(term -> term.getValue().isEmpty())
                                .map(term -> table.getKey() + ": " + term.getKey())))
                .containsExactlyInAnyOrderElementsOf(SMALL_ALONE);
    }

    @Test
    void the_report_reports_what_is_shown_where() throws IOException {
        String now = report();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(REPORT, now);
        }
        assertThat(now).isEqualTo(Files.readString(REPORT));
    }

    private String report() {
        StringBuilder text = new StringBuilder("""
                # What the worked cases show

                Made from the cases under [facts](../facts) by a test, which fails as soon as a status, a flag or a dimension is
                shown by none of them. The small cases beside the rules are not counted here; every rule has its own.

                """);
        text.append("| case | records | conclusions |\n|---|---:|---:|\n");
        inferences.forEach((name, reported) -> text.append("| [%s](../facts/%s) | %d | %d |%n"
                .formatted(
                        name,
                        name.replaceFirst(" as of .*", ""),
                        reported.subject().records().size(),
                        reported.conclusions().size())));
        shown.forEach((heading, terms) -> {
            text.append("%n## %s%n%n| | shown by |%n|---|---|%n".formatted(heading));
            terms.forEach((term, names) -> text.append("| `%s` | %s |%n".formatted(term, String.join(", ", names))));
        });
        text.append("%n## Rules%n%n".formatted());
        Map<String, Set<String>> firing = firing();
        List<Rule> rules = Shipped.rulebook().rules();
        List<Rule> still =
                rules.stream().filter(rule -> !firing.containsKey(rule.id())).toList();
        text.append("Of %d rules, %d come to something in a worked case. The others are shown by small cases alone:%n%n"
                .formatted(rules.size(), rules.size() - still.size()));
        still.forEach(rule -> text.append("- `%s`%n".formatted(rule.id())));
        return text.toString();
    }

    private Map<String, Set<String>> firing() {
        Map<String, Set<String>> firing = new LinkedHashMap<>();
        inferences.forEach((name, reported) -> reported.derivations().values().stream()
                .flatMap(List::stream)
                .map(Derivation::rule)
                .map(Derivation.Rule::id)
                .collect(Collectors.toSet())
                .forEach(
                        id -> firing.computeIfAbsent(id, any -> new TreeSet<>()).add(name)));
        return firing;
    }
}
