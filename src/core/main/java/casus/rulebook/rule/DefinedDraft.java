package casus.rulebook.rule;

import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SlotType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The definition of a sentence while it is being read. */
final class DefinedDraft {
    final String text;
    final int line;
    final Map<String, SlotType> slots;
    final SentenceReader reader;
    final List<Sentence.Part> parts = new ArrayList<>();
    final int mistakesAbove;
    String gloss = "";
    boolean means;
    boolean said;
    boolean broken;

    DefinedDraft(String text, int line, Map<String, SlotType> slots, SentenceReader reader, int mistakesAbove) {
        this.text = text;
        this.line = line;
        this.slots = slots;
        this.reader = reader;
        this.mistakesAbove = mistakesAbove;
    }
}
