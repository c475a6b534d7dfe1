package casus.model;

import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two sides tell one thing differently. Parties that say the same stand together on one side.
 *
 * @param about id of the event, actor or record; for a target, of the event
 * @param a the side whose voice comes first by name
 */
public record Narrative(
        Subject aboutKind,
        String about,
        Dimension dimension,
        Side a,
        Side b,
        Status status,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return handle(a.voice(), b.voice());
    }

    private String handle(ActorId one, ActorId other) {
        return handle(about, one, other);
    }

    private String handle(String subject, ActorId one, ActorId other) {
        return "narrative " + (aboutKind == Subject.TARGET ? "target of " : "") + subject + " on " + Term.of(dimension)
                + " between " + one + " and " + other;
    }

    /** {@return what it may be said to be about: of an order, either event} */
    private List<String> subjects() {
        return dimension != Judgement.Dimension.ORDER
                ? List.of(about)
                : Stream.concat(
                                Stream.of(about),
                                Stream.of(a, b)
                                        .flatMap(side -> side.poles().stream()
                                                .map(pole -> pole.replaceFirst("^(before|after)-", ""))))
                        .distinct()
                        .toList();
    }

    /** {@return the contest called by any party of each side, in either order; one of an order by either event} */
    @Override
    public List<String> handles() {
        List<String> handles = new ArrayList<>(List.of(handle()));
        for (String subject : subjects()) {
            for (ActorId one : a.parties()) {
                for (ActorId other : b.parties()) {
                    handles.add(handle(subject, one, other));
                    handles.add(handle(subject, other, one));
                }
            }
        }
        return handles;
    }

    /** {@return true if each stands on a side, and not both on the same} */
    public boolean isBetween(ActorId one, ActorId other) {
        return (a.parties().contains(one) && b.parties().contains(other))
                || (a.parties().contains(other) && b.parties().contains(one));
    }

    /** {@return true if the other is about the same, and either side shares a party with one of the other's} */
    public boolean isSameMatter(Narrative other) {
        return aboutKind == other.aboutKind
                && about.equals(other.about)
                && dimension == other.dimension
                && ((a.meets(other.a) && b.meets(other.b)) || (a.meets(other.b) && b.meets(other.a)));
    }

    /** {@return true if any two parties of the two sides still contest it} */
    @Override
    public boolean isCarriedBy(Collection<Step> derived) {
        return basis.stream().anyMatch(derived::contains);
    }

    @Override
    public Family family() {
        return Family.NARRATIVE;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public Narrative withoutSteps() {
        return new Narrative(aboutKind, about, dimension, a, b, status, flags, List.of(), List.of());
    }

    /** How the two sides relate. */
    public enum Status {
        /** They cannot both be true or fair. */
        OPPOSED,
        /** They stress different things. */
        DIVERGING
    }

    /**
     * One side.
     *
     * @param voice the first of its parties, by which the contest is called
     * @param parties all whose side it is, in order of name
     * @param poles the poles they take against the other side, in order
     * @param label their frames, joined by commas
     * @param records the records in their own words
     * @param words who of them says what, in order of name
     */
    public record Side(
            ActorId voice,
            List<ActorId> parties,
            List<String> poles,
            String label,
            List<RecordId> records,
            List<Word> words) {

        private boolean meets(Side other) {
            return parties.stream().anyMatch(other.parties::contains);
        }
    }

    /**
     * What one party of a side says.
     *
     * @param poles the poles it takes against the other side, in order
     * @param label its frames, joined by commas
     * @param records the records in its own words
     */
    public record Word(ActorId by, List<String> poles, String label, List<RecordId> records) {}
}
