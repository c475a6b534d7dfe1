package casus.rulebook.rule;

import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Replaces a defined sentence by the sentences it stands for. Its local names become names that occur nowhere else. */
final class Expansion {

    private final Rule.Line whole;
    private final SentenceReader reader;
    private final Set<String> seen;
    private final List<Rule.Line> lines = new ArrayList<>();

    private Expansion(Rule.Line whole, Set<String> above, SentenceReader reader) {
        this.whole = whole;
        this.reader = reader;
        this.seen = new HashSet<>(above);
    }

    /**
     * {@return the lines that one stands for, all at its place: the line itself, unless its sentence is defined by others}
     */
    static List<Rule.Line> of(Rule.Line line, Set<String> above, SentenceReader reader) {
        if (line.sentence().parts().isEmpty()) {
            return List.of(line);
        }
        Expansion expansion = new Expansion(line, above, reader);
        expansion.add(line.sentence(), line.fillers());
        return List.copyOf(expansion.lines);
    }

    private void add(Sentence sentence, Map<String, String> fillers) {
        if (sentence.parts().isEmpty()) {
            lines.add(line(sentence, fillers));
            return;
        }
        Map<String, String> names = new HashMap<>();
        fillers.forEach((slot, filler) -> names.put(Sentence.capital(slot), filler));
        for (Sentence.Part part : sentence.parts()) {
            Map<String, String> filled = new LinkedHashMap<>();
            part.fillers()
                    .forEach((slot, filler) -> filled.put(
                            slot,
                            Rule.isName(filler)
                                    ? names.computeIfAbsent(
                                            filler,
                                            own -> reader.local(
                                                    own, part.sentence().slot(slot)))
                                    : filler));
            add(part.sentence(), filled);
        }
    }

    private Rule.Line line(Sentence sentence, Map<String, String> fillers) {
        Set<String> introduced = new LinkedHashSet<>();
        for (Sentence.Use use : sentence.uses()) {
            String filler = fillers.getOrDefault(use.slot(), "");
            if (use.binds() && !filler.isEmpty() && Rule.isName(filler) && seen.add(filler)) {
                introduced.add(filler);
            }
        }
        String text =
                SentenceForm.SLOT.matcher(sentence.text()).replaceAll(slot -> fillers.getOrDefault(slot.group(1), ""));
        return new Rule.Line(
                text, whole.number(), whole.column(), sentence, fillers, introduced, whole, lines.size() + 1);
    }
}
