package casus;

import casus.casefile.sheet.SmallCase.Word;
import casus.casefile.sheet.WrittenCase;
import casus.casefile.sheet.WrittenSheet;
import casus.model.Conclusion;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.Signs;
import casus.model.Term;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks the small cases beside rules against the rules: whether everything they name exists, and whether every rule has a
 * pair.
 */
final class CaseChecks {

    /** Keys that state the expected result of a case. */
    private static final List<String> EXPECTING = List.of("concludes", "not", "only", "fires", "silent");

    private static final Map<String, List<String>> STATUSES = new TreeMap<>(Arrays.stream(Conclusion.Family.values())
            .collect(Collectors.toMap(
                    Term::of, family -> family.statuses().stream().map(Term::of).toList())));

    private static final Pattern WRITTEN = Pattern.compile("@id\\(\\s*\"([^\"\\n]+)\"");

    private final Set<String> rules = new TreeSet<>();
    private final Set<String> machinery;
    private final List<Problem> problems;
    private final Set<String> firing = new HashSet<>();
    private final Set<String> silent = new HashSet<>();
    private int cases;
    private boolean unread;

    /**
     * Checks of cases.
     *
     * @param texts the files of rules: names declared there count as known even if the rule itself could not be read
     * @param machinery ids of rules that are not written in sentences; cases may name them too
     */
    CaseChecks(Rulebook rulebook, List<RuleText> texts, Set<String> machinery, List<Problem> problems) {
        this.machinery = machinery;
        this.problems = problems;
        rulebook.rules().forEach(rule -> rules.add(rule.id()));
        texts.stream()
                .filter(text -> text.file().endsWith(".rules"))
                .flatMap(text -> WRITTEN.matcher(text.text()).results())
                .forEach(id -> rules.add(id.group(1)));
    }

    /** {@return how many cases there were} */
    int cases() {
        return cases;
    }

    /** Adds the mistakes in a file of cases to the problems. */
    void of(RuleText file) {
        List<Problem> before = List.copyOf(problems);
        WrittenSheet written = WrittenSheet.of(file.file(), file.text());
        written.unreadable()
                .forEach(one -> problems.add(
                        Mistake.BAD_CASES.at(one.file(), one.line(), one.column(), one.what(), one.help())));
        unread |= !written.unreadable().isEmpty();
        entries(file.file(), written.entries());
        Set<Problem> fresh = new HashSet<>(problems);
        before.forEach(fresh::remove);
        // a place that already has a problem of the same kind does not get a second one
        written.sheet().problems().stream()
                .filter(one ->
                        fresh.stream().noneMatch(other -> other.line() == one.line() && other.column() == one.column()))
                .forEach(one -> problems.add(
                        Mistake.CASE_CONTENT.at(one.file(), one.line(), one.column(), one.what(), one.help())));
    }

    private void entries(String file, List<WrittenCase> entries) {
        Set<String> sentences = new TreeSet<>();
        for (WrittenCase entry : entries) {
            if (entry.isSurvivor()) {
                entry.keys()
                        .forEach(key -> known(
                                Mistake.CASE_KEY,
                                file,
                                key,
                                WrittenCase.SURVIVOR_KEYS,
                                "no key of an explained survivor"));
            } else {
                cases++;
                one(file, entry, sentences);
            }
        }
    }

    private void one(String file, WrittenCase entry, Set<String> above) {
        String sentence = entry.sentence().text();
        entry.keys().forEach(key -> known(Mistake.CASE_KEY, file, key, WrittenCase.KEYS, "no key of a case"));
        if (sentence.isBlank()) {
            report(
                    Mistake.CASE_WITHOUT_SENTENCE,
                    file,
                    entry.sentence(),
                    "this case has no sentence",
                    "begin it with case:");
        } else if (above.contains(sentence)) {
            report(
                    Mistake.CASE_TWICE,
                    file,
                    entry.sentence(),
                    "there is a case `" + sentence + "` above",
                    "say what this one shows");
        }
        if (!entry.base().text().isEmpty()) {
            known(Mistake.CASE_BASE, file, entry.base(), above, "no case above");
        }
        above.add(sentence);
        Set<String> ids = new TreeSet<>(rules);
        ids.addAll(machinery);
        Stream.concat(entry.fires().stream(), entry.silent().stream())
                .forEach(id -> known(Mistake.CASE_RULE, file, id, ids, "no rule"));
        entry.fires().forEach(id -> firing.add(id.text()));
        entry.silent().forEach(id -> silent.add(id.text()));
        entry.only().forEach(family -> known(Mistake.CASE_FAMILY, file, family, STATUSES.keySet(), "no family"));
        entry.handles().forEach((handle, status) -> handle(file, handle, status));
        if (entry.keys().stream().noneMatch(key -> EXPECTING.contains(key.text()))) {
            report(
                    Mistake.IDLE_CASE,
                    file,
                    entry.sentence(),
                    "this case expects nothing",
                    "add `concludes`, `not`, `only`, `fires` or `silent`");
        }
    }

    private void handle(String file, Word handle, Word status) {
        String family = handle.text().strip().split("\\s", 2)[0];
        List<String> statuses = STATUSES.get(family);
        if (statuses == null) {
            Word word = new Word(handle.place(), family);
            known(Mistake.CASE_FAMILY, file, word, STATUSES.keySet(), "the beginning of no handle");
        } else if (!status.text().isEmpty()) {
            known(Mistake.CASE_STATUS, file, status, statuses, "no status of " + family);
        }
    }

    private void known(Mistake kind, String file, Word word, Collection<String> known, String isNo) {
        if (!known.contains(word.text())) {
            String near = Nearest.maybe(word.text(), known)
                    .orElse(known.size() > 20 || known.isEmpty() ? "" : "there are " + String.join(", ", known));
            report(
                    kind,
                    file,
                    word,
                    "`" + word.text() + "` is " + isNo + Signs.hint(word.text()),
                    near.isEmpty() ? null : near);
        }
    }

    private void report(Mistake kind, String file, Word at, String what, @Nullable String help) {
        problems.add(kind.at(file, at.place().line(), at.place().column(), what, help));
    }

    /**
     * Reports a rule that no case makes fire, or that no case keeps from firing. Reports nothing if some cases could not be
     * read.
     */
    void pair(Rule rule) {
        if (unread) {
            return;
        }
        if (!firing.contains(rule.id())) {
            problems.add(Mistake.NO_FIRING_CASE.at(
                    rule.file(),
                    rule.line(),
                    1,
                    "no case names `" + rule.id() + "` in `fires`",
                    "write one in " + sheet(rule) + "; rules/cases.md says how"));
        }
        if (!silent.contains(rule.id())) {
            problems.add(Mistake.NO_SILENT_CASE.at(
                    rule.file(),
                    rule.line(),
                    1,
                    "no case names `" + rule.id() + "` in `silent`",
                    "write one in " + sheet(rule) + ", of the same records by `same as`"));
        }
    }

    private static String sheet(Rule rule) {
        String name = rule.file().substring(rule.file().lastIndexOf('/') + 1);
        return name.replaceFirst("\\.rules$", ".cases.yaml");
    }
}
