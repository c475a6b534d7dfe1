package casus.engine;

import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Case;
import casus.model.Entity;
import casus.why.Findings;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;

/** Runs rules on a case. */
public final class Reasoning {

    /** The document's own voice, an actor of every case. */
    private static final Entity.Actor NARRATOR = new Entity.Actor(
            ActorId.NARRATOR, "the document", ActorKind.MEDIA, List.of(), List.of(), List.of(), List.of());

    private Reasoning() {}

    /** {@return what follows from a case by a rulebook; the same for any order of the case's parts} */
    public static Findings run(RuleBase rules, Case subject) {
        KieSession session = rules.base().newKieSession();
        try {
            facts(rules, subject).forEach(session::insert);
            session.fireAllRules();
            return Findings.of(
                    subject,
                    new Findings.RulebookStamp(
                            rules.rulebook().hash(), rules.rulebook().version()),
                    new Justifications(rules.rulebook()).of(session));
        } finally {
            session.dispose();
        }
    }

    private static Stream<Object> facts(RuleBase rules, Case subject) {
        return Stream.of(
                        List.of(NARRATOR),
                        rules.rulebook().tables(),
                        subject.documents(),
                        subject.actors(),
                        subject.places(),
                        subject.events(),
                        subject.records())
                .flatMap(List::stream);
    }
}
