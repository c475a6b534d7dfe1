package casus.words;

import casus.model.Conclusion;
import casus.model.Step;
import java.util.stream.Stream;

/**
 * The words for one family of conclusions; one class for each.
 *
 * @param <C> its conclusions
 */
interface FamilyWords<C extends Conclusion> {

    /** {@return the words for a family} */
    static FamilyWords<?> of(Conclusion.Family family) {
        return switch (family) {
            case ATTRIBUTION -> new AttributionWords();
            case RETALIATION -> new RetaliationWords();
            case CHAIN -> new ChainWords();
            case SOVEREIGNTY -> new SovereigntyWords();
            case NARRATIVE -> new NarrativeWords();
            case LEGAL -> new LegalWords();
        };
    }

    /** {@return the words for the family of a conclusion} */
    @SuppressWarnings("unchecked") // all conclusions of a family have one type
    static FamilyWords<Conclusion> of(Conclusion conclusion) {
        return (FamilyWords<Conclusion>) of(conclusion.family());
    }

    /** {@return the contribution of a step to a conclusion of any family, in words; empty if none} */
    static String partOfAny(Step step, Naming naming) {
        return Stream.of(Conclusion.Family.values())
                .map(family -> of(family).part(step, naming))
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return a number with its noun: {@code no chain}, {@code 1 chain}, {@code 2 chains}} */
    static String count(int number, String one, String many) {
        return (number == 0 ? "no" : number) + " " + (number > 1 ? many : one);
    }

    /** {@return the heading over the family} */
    String heading();

    /** {@return a number of its conclusions, in words} */
    String count(int number);

    /** {@return the subject of a conclusion, in words} */
    String subject(C it, Naming naming);

    /** {@return everything except subject, status and flags, in words; may be empty} */
    String details(C it, Naming naming);

    /** {@return the contribution of a step to a conclusion of the family, in words; empty if none} */
    String part(Step step, Naming naming);
}
