package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.findings.Derivation;
import casus.findings.Findings;
import casus.model.Attribution;
import casus.model.Case;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Judgement.Dimension;
import casus.model.LegalPlea;
import casus.model.Narrative;
import casus.model.Retaliation;
import casus.model.Sovereignty;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.why.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which worked cases show which status, flag, dimension and rule. The report is {@code docs/coverage.md};
 * {@code -Dbless=true} writes it anew.
 */
class CoverageTest {

    /** What stands beside a status and need not be shown by a worked case; small cases judge it. */
    private static final Set<String> BESIDE = Set.of("Retaliation, flags", "Sovereignty, flags");

    /** What no public case at hand shows, so that small cases alone keep it. */
    private static final Set<String> SMALL_ALONE = Set.of(
            "Attribution, flags: impliedAdmission",
            "Attribution, flags: unverified",
            "Attribution, flags: evidenceMissing",
            "Narrative, dimensions: partApproved",
            "Narrative, dimensions: partHarboured",
            "Narrative, dimensions: partInspired",
            "Narrative, dimensions: backing",
            "Standing: unverified");

    private static final Path REPORT = Path.of("docs/coverage.md");

    private final Map<String, Findings> findings = new LinkedHashMap<>();

    /** By heading, then by term: the cases that show it. */
    private final Map<String, Map<String, Set<String>>> shown = new LinkedHashMap<>();

    CoverageTest() {
        Map<String, Case> worked = Everything.worked();
        worked.forEach((name, subject) -> findings.put(name, Shipped.findings(subject)));
        terms("Attribution", Attribution.Status.values());
        terms("Attribution, flags", Attribution.Flag.values());
        terms("Retaliation", Retaliation.Status.values());
        terms("Retaliation, flags", Retaliation.Flag.values());
        terms("Chain", Chain.Status.values());
        terms("Sovereignty", Sovereignty.Status.values());
        terms("Sovereignty, flags", Sovereignty.Flag.values());
        terms("Narrative", Narrative.Status.values());
        terms("Narrative, dimensions", Dimension.values());
        terms("Legal", LegalPlea.Status.values());
        terms("Legal, elements", LegalPlea.Standing.values());
        terms("Standing", Standing.Kind.values());
        findings.forEach((name, told) -> told.conclusions().forEach(conclusion -> count(name, told, conclusion)));
    }

    private void terms(String heading, Enum<?>[] constants) {
        Map<String, Set<String>> terms = new LinkedHashMap<>();
        Arrays.stream(constants).forEach(constant -> terms.put(Term.of(constant), new TreeSet<>()));
        shown.put(heading, terms);
    }

    private void count(String name, Findings told, Conclusion conclusion) {
        String family = Term.of(conclusion.family());
        String heading = family.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + family.substring(1);
        mark(heading, conclusion.term(), name);
        conclusion.flags().forEach(flag -> mark(heading + ", flags", flag, name));
        if (conclusion instanceof Narrative narrative) {
            mark("Narrative, dimensions", Term.of(narrative.dimension()), name);
        }
        if (conclusion instanceof LegalPlea test) {
            test.elements().forEach(element -> mark("Legal, elements", Term.of(element.standing()), name));
        }
        mark("Standing", Term.of(Standing.of(told, conclusion).kind()), name);
    }

    private void mark(String heading, String term, String name) {
        shown.getOrDefault(heading, Map.of())
                .getOrDefault(term, new TreeSet<>())
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
    void the_report_tells_what_is_shown_where() throws IOException {
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
        findings.forEach((name, told) -> text.append("| [%s](../facts/%s) | %d | %d |%n"
                .formatted(
                        name,
                        name.replaceFirst(" as of .*", ""),
                        told.subject().records().size(),
                        told.conclusions().size())));
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
        findings.forEach((name, told) -> told.derivations().values().stream()
                .flatMap(List::stream)
                .map(Derivation::rule)
                .map(Derivation.Rule::id)
                .collect(Collectors.toSet())
                .forEach(
                        id -> firing.computeIfAbsent(id, any -> new TreeSet<>()).add(name)));
        return firing;
    }
}
