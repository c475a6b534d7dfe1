package casus;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.check.Allowances;
import casus.rulebook.check.Checks;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Checks rules, their tables and their cases without reasoning. */
@API(status = Status.INTERNAL)
public final class RuleChecks {

    private RuleChecks() {}

    /**
     * The result of checking.
     *
     * @param problems in order of place, without those that an author allowed
     * @param rules how many were checked
     * @param cases how many were checked
     */
    public record Result(List<Problem> problems, int rules, int cases) {}

    /** {@return the mistakes in the shipped rules and tables; their cases are not part of the artifact} */
    public static Result shipped() {
        List<RuleText> texts = ShippedRules.texts();
        return of(texts, Rulebook.read(texts, Casus.version()), file -> true, List.of(), List.of(), false);
    }

    /**
     * {@return the mistakes in own files} Files that contain the whole shipped vocabulary are a complete rulebook, such as
     * the folder {@code rules} of a checkout. They are then read instead of the shipped ones, and files identical to a
     * shipped one are trusted.
     *
     * @param own rules and tables
     * @param cases files of cases
     * @param unread problems met in reading these files
     * @param instead true if the shipped rules are left out
     */
    public static Result of(List<RuleText> own, List<RuleText> cases, List<Problem> unread, boolean instead) {
        return of(own, cases, unread, instead, List.of());
    }

    /**
     * {@return the mistakes in own files, with some rules left out}
     *
     * @param without ids of these rules
     */
    public static Result of(
            List<RuleText> own, List<RuleText> cases, List<Problem> unread, boolean instead, List<String> without) {
        List<RuleText> texts = whole(own);
        boolean alone = !texts.isEmpty();
        if (!alone) {
            texts = new ArrayList<>(ShippedRules.texts());
            texts.removeIf(text -> instead && text.file().endsWith(".rules"));
            texts.addAll(own);
        }
        Set<String> files = own.stream().map(RuleText::file).collect(Collectors.toSet());
        Result result = of(
                texts, Rulebook.read(texts, Casus.version()).without(without), files::contains, cases, without, true);
        List<Problem> problems = new ArrayList<>(unread);
        problems.addAll(result.problems());
        return new Result(problems.stream().sorted().distinct().toList(), result.rules(), result.cases());
    }

    /** {@return the files of a complete rulebook, known ones trusted; empty if the files are not a complete rulebook} */
    private static List<RuleText> whole(List<RuleText> own) {
        Set<String> known = ShippedRules.texts().stream()
                .filter(text -> !isSentences(text.file()))
                .map(RuleText::text)
                .collect(Collectors.toSet());
        boolean whole =
                own.stream().anyMatch(text -> text.file().endsWith("/vocabulary") && known.contains(text.text()));
        return !whole
                ? List.of()
                : own.stream()
                        .map(text -> new RuleText(
                                text.file(),
                                text.text(),
                                text.trusted() || isSentences(text.file()) || known.contains(text.text())))
                        .toList();
    }

    private static boolean isSentences(String file) {
        return file.endsWith(".rules") || file.endsWith(".csv");
    }

    private static Result of(
            List<RuleText> texts,
            Rulebook.Reading reading,
            Predicate<String> files,
            List<RuleText> sheets,
            List<String> without,
            boolean paired) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        Allowances allowances = new Allowances();
        Checks checks = new Checks(reading.rulebook(), texts, without);
        problems.addAll(checks.of(files, allowances));
        CaseChecks cases = new CaseChecks(reading.rulebook(), texts, new HashSet<>(checks.machinery()), problems);
        sheets.forEach(cases::of);
        List<Rule> rules = reading.rulebook().rules().stream()
                .filter(rule -> files.test(rule.file()))
                .toList();
        if (paired) {
            rules.forEach(cases::pair);
        }
        return new Result(allowances.over(problems), rules.size(), cases.cases());
    }
}
