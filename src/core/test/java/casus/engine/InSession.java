package casus.engine;

import casus.inferences.Inferences;
import casus.model.Case;

/** What follows from a case in a session of the engine, also where the rules need none. */
final class InSession {

    private InSession() {}

    static Inferences reason(RuleBase rules, Case subject) {
        try (Session session = Session.open(rules, subject)) {
            return session.inferences();
        }
    }
}
