package casus;

import casus.casefile.CaseOutline;
import casus.casefile.CaseOutline.Entry;
import casus.casefile.CaseOutline.Word;
import casus.casefile.sheet.CaseSheet;
import casus.model.Conclusion.Family;
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

/** Holds the small cases beside rules against the rules: whether what they name is there, and whether every rule has a pair. */
final class CaseChecks {

    /** What says what should come of a case. */
    private static final List<String> EXPECTING = List.of("concludes", "not", "only", "fires", "silent");

    private static final Map<String, List<String>> STATUSES = Arrays.stream(Family.values())
            .collect(Collectors.toMap(
                    Term::of,
                    family -> family.statuses().stream().map(Term::of).toList(),
                    (one, other) -> one,
                    TreeMap::new));

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
     * @param texts the files of rules: what is written there and not understood is there all the same
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

    /** Adds what is wrong with a file of cases to the problems. */
    void of(RuleText file) {
        if (CaseSheet.isEmpty(file.text())) {
            unread = true;
            problems.add(Mistake.BAD_CASES.at(file.file(), 0, 0, CaseSheet.NOTHING, CaseSheet.REMEDY));
            return;
        }
        List<Problem> before = List.copyOf(problems);
        CaseOutline outline = CaseOutline.read(file.file(), file.text());
        outline.problems()
                .forEach(one -> problems.add(
                        Mistake.BAD_CASES.at(one.file(), one.line(), one.column(), one.what(), one.help())));
        unread |= !outline.problems().isEmpty();
        outlined(file.file(), outline);
        Set<Problem> told = new HashSet<>(problems);
        before.forEach(told::remove);
        // what is told of a place by its own kind is not told again
        CaseSheet.of(file.file(), file.text()).problems().stream()
                .filter(one ->
                        told.stream().noneMatch(other -> other.line() == one.line() && other.column() == one.column()))
                .forEach(one -> problems.add(
                        Mistake.CASE_CONTENT.at(one.file(), one.line(), one.column(), one.what(), one.help())));
    }

    private void outlined(String file, CaseOutline outline) {
        Set<String> sentences = new TreeSet<>();
        for (Entry entry : outline.cases()) {
            if (entry.keys().stream().anyMatch(key -> key.text().equals(CaseOutline.SURVIVOR_KEYS.get(0)))) {
                entry.keys()
                        .forEach(key -> known(
                                Mistake.CASE_KEY,
                                file,
                                key,
                                CaseOutline.SURVIVOR_KEYS,
                                "no key of an explained survivor"));
            } else {
                cases++;
                one(file, entry, sentences);
            }
        }
    }

    private void one(String file, Entry entry, Set<String> above) {
        String sentence = entry.sentence().text();
        entry.keys().forEach(key -> known(Mistake.CASE_KEY, file, key, CaseOutline.KEYS, "no key of a case"));
        if (sentence.isBlank()) {
            tell(
                    Mistake.CASE_WITHOUT_SENTENCE,
                    file,
                    entry.sentence(),
                    "this case has no sentence",
                    "begin it with case:");
        } else if (above.contains(sentence)) {
            tell(
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
            tell(
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
            Word word = new Word(family, handle.line(), handle.column());
            known(Mistake.CASE_FAMILY, file, word, STATUSES.keySet(), "the beginning of no handle");
        } else if (!status.text().isEmpty()) {
            known(Mistake.CASE_STATUS, file, status, statuses, "no status of " + family);
        }
    }

    private void known(Mistake kind, String file, Word word, Collection<String> known, String isNo) {
        if (!known.contains(word.text())) {
            String near = Nearest.maybe(word.text(), known)
                    .orElse(known.size() > 20 || known.isEmpty() ? "" : "there are " + String.join(", ", known));
            tell(
                    kind,
                    file,
                    word,
                    "`" + word.text() + "` is " + isNo + Signs.told(word.text()),
                    near.isEmpty() ? null : near);
        }
    }

    private void tell(Mistake kind, String file, Word at, String what, @Nullable String help) {
        problems.add(kind.at(file, at.line(), at.column(), what, help));
    }

    /** Tells of a rule that no case makes fire, or none keeps silent; of none where some cases could not be read. */
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
