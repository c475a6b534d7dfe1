package casus.score;

import casus.json.Contract.Least;
import casus.model.Conclusion.Family;
import casus.model.Term;
import casus.score.AnswerKey.Entry;
import casus.score.AnswerKey.Weight;

/**
 * How what follows compares with answer keys, for one family or for all.
 *
 * @param family as in handles, or {@code all}
 * @param must how many of the conclusions that must follow do
 * @param all how many of the conclusions that must or should follow do
 * @param status how many of those that follow and whose status the key names have it
 * @param why how many of the records that the explanations of those that follow have to reach are reached
 * @param unexpected conclusions that no entry of the key is about
 * @param duplicates contests beyond the first about the same
 * @param forbidden conclusions that the key forbids
 */
public record Figures(
        String family,
        Share must,
        Share all,
        Share status,
        Share why,
        @Least(0) int unexpected,
        @Least(0) int duplicates,
        @Least(0) int forbidden) {

    /** The name of the figures of all families together. */
    static final String TOTAL = "all";

    /** So many of so many. */
    public record Share(@Least(0) int found, @Least(0) int of) {

        static final Share NONE = new Share(0, 0);

        static Share of(boolean found) {
            return new Share(found ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(found + other.found, of + other.of);
        }
    }

    static Figures none(String family) {
        return new Figures(family, Share.NONE, Share.NONE, Share.NONE, Share.NONE, 0, 0, 0);
    }

    static Figures none(Family family) {
        return none(Term.of(family));
    }

    static Figures wanted(Family family, Entry entry, boolean found, boolean status, int reached, int duplicates) {
        return new Figures(
                Term.of(family),
                entry.weight() == Weight.MUST ? Share.of(found) : Share.NONE,
                Share.of(found),
                found && !entry.statuses().isEmpty() ? Share.of(status) : Share.NONE,
                found ? new Share(reached, entry.why().size()) : Share.NONE,
                0,
                duplicates,
                0);
    }

    static Figures beside(Family family, int unexpected, int forbidden) {
        return new Figures(Term.of(family), Share.NONE, Share.NONE, Share.NONE, Share.NONE, unexpected, 0, forbidden);
    }

    Figures plus(Figures other) {
        return new Figures(
                family,
                must.plus(other.must),
                all.plus(other.all),
                status.plus(other.status),
                why.plus(other.why),
                unexpected + other.unexpected,
                duplicates + other.duplicates,
                forbidden + other.forbidden);
    }
}
