package casus.words;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who says what a conclusion comes to, whether or not its status rests on their word. */
final class Tellers {

    private Tellers() {}

    /** {@return true if more than one party names the same author, or the same cause of an answer} */
    static boolean others(Inferences inferences, Conclusion conclusion) {
        if (conclusion instanceof Attribution it) {
            return of(it).size() > 1;
        }
        return conclusion instanceof Retaliation it
                && Stream.concat(
                                        Stream.of(ActorId.NARRATOR),
                                        inferences.subject().actors().stream().map(Entity.Actor::id))
                                .filter(actor -> !inferences
                                        .derivations(new RetaliationStep.CalledAnswer(it.response(), it.cause(), actor))
                                        .isEmpty())
                                .limit(2)
                                .count()
                        > 1;
    }

    /** {@return who names an author that the status names, by word of its own or of another} */
    private static Set<ActorId> of(Attribution it) {
        List<ActorId> authors = switch (it.status()) {
            case ACKNOWLEDGED ->
                Stream.of(it.acknowledgedBy(), it.acknowledgedByImplication())
                        .flatMap(Collection::stream)
                        .toList();
            case CLAIMED -> it.claimedBy();
            case REPORTED -> it.reported();
            default -> List.of();
        };
        Set<ActorId> tellers = new TreeSet<>();
        Stream.of(it.acknowledgedBy(), it.acknowledgedByImplication(), it.claimedBy())
                .flatMap(Collection::stream)
                .filter(authors::contains)
                .forEach(tellers::add);
        if (it.reported().stream().anyMatch(authors::contains)) {
            tellers.add(ActorId.NARRATOR);
        }
        it.accused().stream()
                .filter(charge -> charge.role() == Role.PERPETRATOR && authors.contains(charge.who()))
                .forEach(charge -> tellers.add(charge.by()));
        return tellers;
    }
}
