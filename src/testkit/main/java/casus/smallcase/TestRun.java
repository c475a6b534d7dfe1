package casus.smallcase;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.Signs;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The results of small cases.
 *
 * @param verdicts in the order of files, then of lines
 */
public record TestRun(List<Verdict> verdicts) {

    public TestRun {
        KnownWords.present(verdicts, "verdicts");
    }

    /** {@return a run of cases} */
    public static TestRun of(Casus casus, List<SmallCase> cases) {
        Objects.requireNonNull(casus, "there is no Casus; give one, such as `Casus.shipped()`");
        KnownWords.present(cases, "cases");
        return new TestRun(cases.stream()
                .map(small -> Verdict.of(small, casus.reason(small.subject()).inferences()))
                .toList());
    }

    /**
     * {@return the cases of sheets whose sentence contains some words}
     *
     * @param words in order, ignoring case; empty for every case
     */
    public static List<SmallCase> chosen(List<CaseSheet> sheets, String words) {
        KnownWords.present(sheets, "sheets");
        Objects.requireNonNull(words, "there are no words; give an empty text for every case");
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return sheets.stream()
                .flatMap(sheet -> sheet.cases().stream())
                .filter(small -> small.sentence().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** {@return all problems of sheets, including unknown rules that they name, in order of place} */
    public static List<Problem> problems(List<CaseSheet> sheets, Rulebook rulebook) {
        KnownWords.present(sheets, "sheets");
        Objects.requireNonNull(rulebook, "there is no rulebook; give one");
        List<String> ids = rulebook.rules().stream().map(Rule::id).toList();
        List<Problem> problems = new ArrayList<>();
        for (CaseSheet sheet : sheets) {
            problems.addAll(sheet.problems());
            sheet.cases().stream()
                    .flatMap(small -> Stream.concat(small.fires().stream(), small.silent().stream()))
                    .filter(word -> !ids.contains(word.text()))
                    .forEach(word -> problems.add(Problem.error(
                            sheet.file(),
                            word.place().line(),
                            word.place().column(),
                            "there is no rule `" + word.text() + "`" + Signs.hint(word.text()),
                            Nearest.maybe(word.text(), ids).orElse("`casus rules` shows all"))));
        }
        return problems.stream().sorted().distinct().toList();
    }

    /** {@return the verdicts on cases that fail} */
    public List<Verdict> failures() {
        return verdicts.stream().filter(verdict -> !verdict.passes()).toList();
    }
}
