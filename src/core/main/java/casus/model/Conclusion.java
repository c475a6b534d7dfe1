package casus.model;

import java.util.Collection;
import java.util.List;

/** A conclusion of one family. Lists are in order of name unless stated otherwise. */
public sealed interface Conclusion permits Attribution, Retaliation, Chain, Sovereignty, Narrative, LegalPlea {

    /** {@return a stable, readable name: the family and the subject, as words separated by spaces} */
    String handle();

    /** {@return the handles by which it may be called, its own first} */
    default List<String> handles() {
        return List.of(handle());
    }

    /** {@return true if these words are a handle by which it may be called} */
    default boolean isNamed(String words) {
        return words.startsWith(Term.of(family()) + " ") && handles().contains(words);
    }

    /** {@return true if its status follows from what is derived, of which the basis is a part} */
    default boolean isCarriedBy(Collection<Step> derived) {
        return derived.containsAll(basis());
    }

    /** {@return the family} */
    Family family();

    /** {@return the status, spelled as in JSON} */
    String term();

    /** {@return further properties, spelled as in JSON, in order} */
    List<String> flags();

    /** {@return the steps whose derivations are the reasons for the status, never empty; of a contest, any one is enough} */
    List<Step> basis();

    /** {@return the steps behind the members listed beside the status} */
    List<Step> detail();

    /** {@return the same conclusion without basis and detail} */
    Conclusion withoutSteps();

    /** The families, in the order they are shown. */
    enum Family {
        ATTRIBUTION(Attribution.class, Attribution.Status.class),
        RETALIATION(Retaliation.class, Retaliation.Status.class),
        CHAIN(Chain.class, Chain.Status.class),
        SOVEREIGNTY(Sovereignty.class, Sovereignty.Status.class),
        NARRATIVE(Narrative.class, Narrative.Status.class),
        LEGAL(LegalPlea.class, LegalPlea.Status.class);

        private final Class<? extends Conclusion> type;
        private final Class<? extends Enum<?>> status;

        Family(Class<? extends Conclusion> type, Class<? extends Enum<?>> status) {
            this.type = type;
            this.status = status;
        }

        /** {@return the type of its conclusions} */
        public Class<? extends Conclusion> type() {
            return type;
        }

        /** {@return the statuses that conclusions of this family can have, in the order they are declared} */
        public List<Enum<?>> statuses() {
            return List.of(status.getEnumConstants());
        }
    }
}
