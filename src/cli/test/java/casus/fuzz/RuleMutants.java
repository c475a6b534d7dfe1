package casus.fuzz;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.casefile.sheet.CaseSheet;
import casus.engine.FailingRules;
import casus.model.Case;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges mutants of rules, of the small cases beside them and of tables. */
final class RuleMutants {

    /** The number of different sound mutants of rules that are used for reasoning; compiling takes a second. */
    private static final int COMPILED = 10;

    private final Case subject = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();
    private final List<Path> files;
    private int sound;

    RuleMutants() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("rules"))) {
            files = all.filter(file -> file.toString().matches(".*\\.(rules|csv|cases\\.yaml)"))
                    .sorted()
                    .toList();
        }
    }

    /** Makes one mutant and judges it. */
    void judge(Mutator mutator, int number, Verdicts verdicts) throws IOException {
        Path file = files.get(number % files.size());
        String text = Files.readString(file);
        // bytes that are no text never come so far
        String mutant = number / files.size() % 3 == 2
                ? new String(mutator.bytes(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)
                : mutator.text(text);
        String name = file.getFileName().toString();
        byte[] bytes = mutant.getBytes(StandardCharsets.UTF_8);
        if (name.endsWith(".cases.yaml")) {
            verdicts.judged("file of cases", bytes, () -> cases(name, mutant, verdicts));
        } else if (name.endsWith(".csv")) {
            verdicts.judged("table", bytes, () -> table(name, mutant, verdicts));
        } else {
            verdicts.judged("file of rules", bytes, () -> rules(mutant, !mutant.equals(text), verdicts));
        }
    }

    private static boolean cases(String name, String text, Verdicts verdicts) {
        CaseSheet sheet = CaseSheet.of(name, text);
        verdicts.problems(sheet.problems());
        boolean sound = sheet.problems().stream().noneMatch(RuleMutants::error);
        long begun = text.lines().filter(line -> line.matches("- case:.*")).count();
        if (sound && sheet.cases().size() < begun) {
            verdicts.fault(
                    "lost", begun + " cases are begun, and " + sheet.cases().size() + " are read");
        }
        if (!sheet.equals(CaseSheet.of(name, text))) {
            verdicts.fault("order", "read a second time it is another");
        }
        return sound;
    }

    private static boolean error(casus.model.Problem problem) {
        return problem.severity() == casus.model.Problem.Severity.ERROR;
    }

    private boolean rules(String text, boolean changed, Verdicts verdicts) {
        Rulebook.Reading reading = Casus.rulebook(List.of(new RuleText("my.rules", text, false)), true);
        verdicts.problems(reading.problems());
        if (!reading.sound()) {
            return false;
        }
        List<String> kept = new ArrayList<>();
        for (Rule rule : reading.rulebook().rules()) {
            rule.written().forEach(line -> kept.add(line.text()));
            kept.add(rule.then().written().text());
        }
        boolean body = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.equals("when")) {
                body = true;
            } else if (line.equals("end")) {
                body = false;
            } else if (body && !line.isEmpty() && !line.startsWith("#") && !line.equals("then") && !kept.remove(line)) {
                verdicts.fault("lost", "`" + line + "` is in no rule");
            }
        }
        long begun = text.lines().filter(line -> line.matches("\\s*rule .*")).count();
        if (begun != reading.rulebook().rules().size() || !kept.isEmpty()) {
            verdicts.fault(
                    "lost",
                    begun + " rules are begun, " + reading.rulebook().rules().size()
                            + " are read; beside what is written: " + kept);
        }
        if (changed && sound++ % COMPILED == 0) {
            verdicts.compiled();
            Casus casus = Casus.of(reading.rulebook());
            try {
                if (!casus.reason(subject)
                        .conclusions()
                        .equals(casus.reason(subject).conclusions())) {
                    verdicts.fault("order", "reasoned by a second time it says something else");
                }
            } catch (FailingRules declared) {
                verdicts.fault("exception", "rules in sentences fail: " + declared.getMessage());
            }
        }
        return true;
    }

    private static boolean table(String name, String text, Verdicts verdicts) {
        RuleText own = new RuleText(name, text, false);
        Rulebook.Reading reading = Casus.rulebook(List.of(own), true);
        verdicts.problems(reading.problems());
        if (!reading.sound()) {
            return false;
        }
        List<Set<String>> rows =
                reading.rulebook().tables().stream().map(RuleMutants::cells).toList();
        List<String> lines = text.lines()
                .map(line -> line.replace("\ufeff", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> cells = Arrays.stream(line.replace("\"", "").split(",", -1))
                    .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            if (!line.contains("\"") && rows.stream().noneMatch(row -> row.containsAll(cells))) {
                verdicts.fault("lost", "the row `" + line + "` is in no table");
            }
        }
        return true;
    }

    private static Set<String> cells(TableRow row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .map(component -> cell(row, component))
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static String cell(TableRow row, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(row);
            return value instanceof Enum<?> constant ? Term.of(constant) : String.valueOf(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
