package casus.mutation;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.CaseSheet.Excuse;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import casus.rulebook.variant.RowVariants;
import casus.rulebook.variant.RuleVariants;
import casus.rulebook.variant.Variant;
import casus.smallcase.KnownWords;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The result of changing one part of rules and tables at a time. A change that makes no case fail survives: no case shows
 * why the part is as it is.
 *
 * @param changes how many were tried
 * @param run how many of them needed a run of the engine, since the engine's own rules count what they change
 * @param survivors those that make no case fail and that nobody explains, in the order of rules and tables
 * @param explained how many survive and are explained
 * @param problems explanations of changes that do not survive
 */
public record Mutation(int changes, int run, List<Variant> survivors, int explained, List<Problem> problems) {

    public Mutation {
        KnownWords.present(survivors, "changes");
        KnownWords.present(problems, "problems");
    }

    /**
     * {@return the result of every change to the rules of some files and to some rows of tables}
     *
     * @param tested all cases, each of which passes
     * @param files of the rules to change
     * @param rows of tables to change
     */
    public static Mutation of(
            Casus casus, TestRun tested, List<CaseSheet> sheets, Set<String> files, Set<TableRow> rows) {
        Objects.requireNonNull(casus, "there is no Casus; give one, such as `Casus.shipped()`");
        Objects.requireNonNull(tested, "there is no run; give one that `TestRun.of` returns");
        KnownWords.present(sheets, "sheets");
        KnownWords.present(files, "files");
        KnownWords.present(rows, "rows");
        Trial trial = new Trial(casus.rulebook(), tested);
        List<Excuse> excuses =
                sheets.stream().flatMap(sheet -> sheet.excuses().stream()).toList();
        List<Excuse> idle = new ArrayList<>(excuses);
        idle.removeIf(excuse -> untried(casus.rulebook(), excuse, files, rows));
        List<Variant> survivors = new ArrayList<>();
        int explained = 0;
        int changes = 0;
        for (Variant variant : variants(casus.rulebook(), files, rows)) {
            changes++;
            if (!trial.survives(variant)) {
                continue;
            }
            List<Excuse> why =
                    excuses.stream().filter(excuse -> explains(excuse, variant)).toList();
            idle.removeAll(why);
            explained += why.isEmpty() ? 0 : 1;
            if (why.isEmpty()) {
                survivors.add(variant);
            }
        }
        return new Mutation(changes, trial.run, List.copyOf(survivors), explained, idle(sheets, idle));
    }

    private static List<Variant> variants(Rulebook rulebook, Set<String> files, Set<TableRow> rows) {
        List<Variant> variants = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            if (files.contains(rule.file())) {
                variants.addAll(RuleVariants.of(rulebook, rule));
            }
        }
        for (TableRow row : rulebook.tables()) {
            if (rows.contains(row)) {
                variants.addAll(RowVariants.of(rulebook, row));
            }
        }
        return variants;
    }

    /** {@return true if an explanation is about rules or rows that are not changed in this run} */
    private static boolean untried(Rulebook rulebook, Excuse excuse, Set<String> files, Set<TableRow> rows) {
        String table = excuse.of().replaceAll("\\..*", "");
        return rulebook.rule(excuse.of())
                .map(rule -> !files.contains(rule.file()))
                .orElse(Rows.byTable(rulebook.tables()).containsKey(table)
                        && rows.stream().noneMatch(row -> Rows.table(row).equals(table)));
    }

    private static boolean explains(Excuse excuse, Variant variant) {
        return (excuse.of().equals(variant.of())
                        || (variant.ofRow()
                                && excuse.of().endsWith("*")
                                && variant.of()
                                        .startsWith(excuse.of()
                                                .substring(0, excuse.of().length() - 1))))
                && (excuse.line().isEmpty() || excuse.line().equals(variant.line()))
                && (excuse.change().isEmpty() || excuse.change().equals(variant.change()));
    }

    private static List<Problem> idle(List<CaseSheet> sheets, List<Excuse> idle) {
        return sheets.stream()
                .flatMap(sheet -> sheet.excuses().stream()
                        .filter(idle::contains)
                        .map(excuse -> Problem.warning(
                                sheet.file(),
                                excuse.place().line(),
                                excuse.place().column(),
                                "no change of `" + excuse.of() + "` survives that this explains",
                                "remove the explanation, or look at its line and change")))
                .toList();
    }

    /** Tries changes against all cases. */
    private static final class Trial {

        private final List<Reasoned> cases;
        private final Otherwise otherwise;
        private int run;

        Trial(Rulebook rulebook, TestRun tested) {
            otherwise = new Otherwise(new StepOrder(rulebook));
            cases = Reasoned.all(tested);
        }

        boolean survives(Variant variant) {
            List<Reasoned> open = new ArrayList<>();
            for (Reasoned reasoned : Reasoned.nearest(cases, variant.of(), variant.file())) {
                switch (otherwise.of(reasoned, variant)) {
                    case FAILS -> {
                        return false;
                    }
                    case OPEN -> open.add(reasoned);
                    case UNNOTICED -> {}
                }
            }
            return open.isEmpty() || allPass(variant, open);
        }

        private boolean allPass(Variant variant, List<Reasoned> open) {
            run++;
            try {
                Casus changed = Casus.of(variant.rulebook());
                return open.stream()
                        .map(Reasoned::small)
                        .allMatch(small -> Verdict.of(
                                        small, changed.reason(small.subject()).inferences())
                                .passes());
            } catch (RuntimeException restless) {
                return false; // rules that do not come to rest because of a change count as a failure
            }
        }
    }
}
