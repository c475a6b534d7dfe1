package casus.telling;

import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a principal says its own acts answer. In its telling nobody may have said whose act it was, so that the rules take its
 * word for that of a third party. Whose act the whole case says it was decides.
 */
final class OwnAnswers {

    private final Map<String, Conclusion> whole;
    private final Set<ActorId> parties = new TreeSet<>();

    /**
     * @param whole the conclusions of the whole case, by handle
     * @param steps the steps of the whole case
     */
    OwnAnswers(Map<String, Conclusion> whole, Collection<Step> steps, ActorId principal) {
        this.whole = whole;
        parties.add(principal);
        for (Step step : steps) {
            if (step instanceof CampStep.ActsFor it && it.actor().equals(principal)) {
                parties.add(it.party());
            }
        }
    }

    /** Makes the principal's answers, and the chains of them, its own word in its telling. */
    void in(Map<String, Conclusion> telling) {
        telling.replaceAll((handle, conclusion) -> conclusion instanceof Retaliation it ? answer(it) : conclusion);
        telling.replaceAll((handle, conclusion) -> conclusion instanceof Chain it ? chain(it, telling) : conclusion);
    }

    private Retaliation answer(Retaliation told) {
        if (told.status() != Retaliation.Status.STATED_BY_OTHER
                || !(whole.get(told.handle()) instanceof Retaliation known)
                || known.status() != Retaliation.Status.STATED) {
            return told;
        }
        List<ActorId> by = known.by().stream().filter(parties::contains).toList();
        return by.isEmpty()
                ? told
                : new Retaliation(
                        told.response(),
                        told.cause(),
                        Retaliation.Status.STATED,
                        by,
                        told.against(),
                        told.gapDays(),
                        told.conditionalOn(),
                        told.rivals(),
                        told.flags(),
                        told.basis(),
                        told.detail());
    }

    private static Chain chain(Chain told, Map<String, Conclusion> telling) {
        long stated = told.links().stream()
                .filter(link -> telling.get(link) instanceof Retaliation it && it.status() == Retaliation.Status.STATED)
                .count();
        boolean all = stated == told.links().size();
        if ((told.status() == Chain.Status.STATED_BY_OTHER && stated > 0)
                || (told.status() == Chain.Status.MIXED && all)) {
            Chain.Status status = all ? Chain.Status.STATED : Chain.Status.MIXED;
            return new Chain(told.events(), status, told.links(), told.flags(), told.basis(), told.detail());
        }
        return told;
    }
}
