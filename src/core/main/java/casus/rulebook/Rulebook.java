package casus.rulebook;

import casus.files.TextFile;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import casus.rulebook.rule.Translation;
import casus.rulebook.text.RuleText;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * The vocabulary, rules and tables used for reasoning.
 *
 * @param rules those of the shipped files first; in the order of files by name, then of lines
 * @param tables in the same order, with rows of own tables in the place of the shipped ones they replace
 * @param sources what the engine compiles, one for each file that contains a rule, in the same order
 * @param hash SHA-256 over the text and meaning of the rules and over the tables, 64 hexadecimal digits
 * @param version of the shipped rulebook
 */
@API(status = Status.MAINTAINED)
public record Rulebook(
        Vocabulary vocabulary,
        List<Rule> rules,
        List<TableRow> tables,
        List<Source> sources,
        String hash,
        String version) {

    /**
     * What the engine compiles for one file.
     *
     * @param file path of the rule file
     * @param text in the engine's language, line for line like the file
     */
    public record Source(String file, String text) {

        /** {@return SHA-256 of the text, 64 hexadecimal digits} */
        public String hash() {
            return TextFile.hash(text);
        }
    }

    /**
     * The result of reading a rulebook.
     *
     * @param rulebook made of everything that is sound; do not use it if there is an error
     * @param problems in order of place
     */
    public record Reading(Rulebook rulebook, List<Problem> problems) {

        /** {@return true if there is no error} */
        public boolean sound() {
            return problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }

        /**
         * {@return this, with some rules left out; unknown ids become problems, under {@code without ID}}
         *
         * @param ids of rules written in sentences, shipped or own, in any order
         */
        public Reading without(Collection<String> ids) {
            LeftOut leftOut = LeftOut.of(
                    rulebook, ids.stream().sorted().distinct().map(Omission::of).toList());
            List<Problem> all = new ArrayList<>(NegationLoops.left(problems, leftOut.rulebook()));
            all.addAll(leftOut.problems());
            return new Reading(leftOut.rulebook(), List.copyOf(all));
        }
    }

    /**
     * {@return the rulebook read from some files, with all mistakes in them}
     *
     * @param texts in any order; a row of an untrusted table replaces the trusted one with the same key
     */
    public static Reading read(List<RuleText> texts, String version) {
        return new RulebookReader(version).read(texts);
    }

    /** {@return the same vocabulary and rules with other tables, and therefore another hash} */
    @API(status = Status.INTERNAL)
    public Rulebook withTables(List<TableRow> others) {
        return new Rulebook(vocabulary, rules, others, sources, RulebookReader.hash(rules, others, sources), version);
    }

    /** {@return this, with one rule replaced by another, and therefore another hash} */
    @API(status = Status.INTERNAL)
    public Rulebook with(Rule rule, Rule instead) {
        return withRules(
                rules.stream()
                        .map(other -> other.id().equals(rule.id()) ? instead : other)
                        .toList(),
                Set.of(rule.file()));
    }

    /**
     * {@return this, with other rules, and therefore another hash}
     *
     * @param changed the files whose rules differ
     */
    Rulebook withRules(List<Rule> others, Set<String> changed) {
        List<Source> translated = new ArrayList<>();
        for (Source source : sources) {
            List<Rule> own = others.stream()
                    .filter(other -> other.file().equals(source.file()))
                    .toList();
            if (!changed.contains(source.file())) {
                translated.add(source);
            } else if (!own.isEmpty()) {
                translated.add(new Source(source.file(), Translation.of(own)));
            }
        }
        List<Source> sources = List.copyOf(translated);
        return new Rulebook(vocabulary, others, tables, sources, RulebookReader.hash(others, tables, sources), version);
    }

    /** {@return the rule with an id} */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
