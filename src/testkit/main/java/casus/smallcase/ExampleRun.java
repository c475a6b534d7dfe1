package casus.smallcase;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.picture.catalogue.Examples;
import casus.rulebook.rule.Rule;
import casus.words.Naming;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Extracts examples of rules from small cases, by reasoning over them. */
public final class ExampleRun {

    private final Casus casus;
    private final List<SmallCase> cases;
    private final Map<SmallCase, Inferences> followed = new HashMap<>();

    private ExampleRun(Casus casus, List<SmallCase> cases) {
        this.casus = casus;
        this.cases = cases;
    }

    /** {@return the examples in the sound cases of some sheets, of the rules that they name} */
    public static Examples of(Casus casus, List<CaseSheet> sheets) {
        Objects.requireNonNull(casus, "there is no Casus; give one, such as `Casus.shipped()`");
        KnownWords.present(sheets, "sheets");
        List<SmallCase> cases =
                sheets.stream().flatMap(sheet -> sheet.cases().stream()).toList();
        return new ExampleRun(casus, cases).examples();
    }

    private Examples examples() {
        Map<String, Examples.Judged> judged = new TreeMap<>();
        for (Rule rule : casus.rulebook().rules()) {
            List<SmallCase> fires = cases.stream()
                    .filter(small -> small.fires(rule.id()))
                    .sorted(Comparator.comparing(small -> !beside(rule, small)))
                    .toList();
            List<String> silent = cases.stream()
                    .filter(small -> small.silent(rule.id()))
                    .map(SmallCase::sentence)
                    .toList();
            if (!fires.isEmpty() || !silent.isEmpty()) {
                List<String> sentences = fires.stream().map(SmallCase::sentence).toList();
                Optional<Examples.Example> example = fires.stream()
                        .flatMap(small -> example(rule, small).stream())
                        .findFirst();
                judged.put(rule.id(), new Examples.Judged(sentences, silent, example));
            }
        }
        return new Examples("", judged);
    }

    /** {@return true if the case is in the sheet of the rule's own file} */
    private static boolean beside(Rule rule, SmallCase small) {
        String sheet = rule.file().replaceAll("\\.rules$", CaseSheet.ENDING);
        return small.file().replace('\\', '/').endsWith(sheet);
    }

    private Optional<Examples.Example> example(Rule rule, SmallCase small) {
        Inferences inferences = followed.computeIfAbsent(
                small, asked -> casus.reason(asked.subject()).inferences());
        List<Derivation> firings = new ArrayList<>(inferences.derivations().values().stream()
                .flatMap(Collection::stream)
                .filter(derivation -> derivation.rule().id().equals(rule.id()))
                .toList());
        Naming naming = new Naming(inferences.subject());
        return firings.stream()
                .sorted()
                .findFirst()
                .map(derivation -> Examples.Example.of(small.sentence(), rule, derivation, naming));
    }
}
