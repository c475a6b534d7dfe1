package casus.inferences;

import casus.model.Conclusion;
import casus.model.Step;
import java.util.List;

/**
 * What is particular to one family of conclusions; one class for each. A family decides nothing: every status, flag and
 * member is a step that some rule derived.
 *
 * @param <C> its conclusions
 */
interface Family<C extends Conclusion> {

    /**
     * {@return the conclusions of this family, assembled from the steps}
     *
     * @param gathered the conclusions of the families before this one
     */
    List<C> gather(Steps steps, List<Conclusion> gathered);

    /** {@return the steps each of which, if it follows, shows that somebody disputes the conclusion} */
    List<Step> doubts(C it);

    /** {@return true if the status itself shows that somebody disputes the conclusion} */
    boolean disputed(C it);

    /** {@return true if a conclusion of other inferences is this one, though it may have come to be called otherwise} */
    default boolean same(C it, Conclusion other) {
        return it.handle().equals(other.handle());
    }

    /** {@return true if a conclusion of any family may come or go with this one, since both are parts of one picture} */
    boolean related(C it, Conclusion other);
}
