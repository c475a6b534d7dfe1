package casus.rulebook.vocabulary;

import casus.model.ActorKind;
import casus.model.Nearest;
import casus.model.Term;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Reads the slots of a sentence that a user defines. */
public final class SlotsWritten {

    /** Words for kinds of actors; there is one type for all. */
    private static final List<String> PARTIES =
            Arrays.stream(ActorKind.values()).map(Term::of).toList();

    private final List<Sentence> known;
    private final Mistakes mistakes;

    /**
     * @param known the sentences that it must not be confused with
     */
    public SlotsWritten(List<Sentence> known, Mistakes mistakes) {
        this.known = known;
        this.mistakes = mistakes;
    }

    /** {@return the slots of a text by name, in order; every mistake in them and in the text is reported} */
    public Map<String, SlotType> of(String text, int number, int column) {
        Map<String, SlotType> slots = new LinkedHashMap<>();
        Matcher slot = SentenceForm.SLOT.matcher(text);
        int before = mistakes.count();
        while (slot.find()) {
            SlotType type = SlotType.of(slot.group(2)).orElse(null);
            int at = column + slot.start();
            if (type == null) {
                mistakes.add(
                        Mistake.SLOT_TYPE,
                        number,
                        at + slot.group(1).length() + 2,
                        Characters.shown(slot.group(2)) + " is no type of slot",
                        (PARTIES.contains(slot.group(2))
                                                ? Optional.of("actor")
                                                : Nearest.to(slot.group(2), SlotType.names()))
                                        .map(near -> "maybe `" + near + "`; ")
                                        .orElse("")
                                + "there are " + String.join(", ", SlotType.names()));
            } else if (!slot.group(1).matches("[a-z][A-Za-z0-9]*")) {
                mistakes.add(
                        Mistake.BAD_SENTENCE,
                        number,
                        at,
                        Characters.shown(slot.group(1)) + " is no name of a slot",
                        "begin it with a small letter and go on with letters and digits");
            } else if (slots.put(slot.group(1), type) != null) {
                mistakes.add(
                        Mistake.SLOT_TWICE,
                        number,
                        at,
                        "the slot `" + slot.group(1) + "` appears twice",
                        "give each a name of its own");
            }
        }
        if (mistakes.count() == before) {
            try {
                SentenceCheck.text(text);
                overlaps(text, SentenceForm.of(text, slots), number, column);
            } catch (IllegalArgumentException e) {
                mistakes.add(Mistake.BAD_SENTENCE, number, column, String.valueOf(e.getMessage()), null);
            }
        }
        return slots;
    }

    private void overlaps(String text, SentenceForm form, int number, int column) {
        known.stream()
                .filter(other -> form.overlaps(other.form()))
                .findFirst()
                .ifPresent(other -> mistakes.add(
                        Mistake.SENTENCE_OVERLAP,
                        number,
                        column,
                        "a line could be read as " + Characters.shown(text) + " or as "
                                + Characters.shown(other.text()),
                        "change a word; the other stands at " + other.file() + ":" + other.line()));
    }
}
