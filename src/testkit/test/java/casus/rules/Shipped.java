package casus.rules;

import casus.engine.RuleBase;
import casus.engine.Session;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.RecordId;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import java.nio.file.Path;

/** The shipped rules, compiled once for all tests. */
final class Shipped {

    static final Path FOLDER = Path.of("rules");

    private Shipped() {}

    private static final class Loaded {
        static final RuleBase RULES = load();
    }

    /** {@return the rulebook, without a mistake} */
    static Rulebook rulebook() {
        return Loaded.RULES.rulebook();
    }

    /** {@return what follows from a case} */
    static Inferences inferences(Case subject) {
        return Session.reason(Loaded.RULES, subject);
    }

    /** {@return what follows from a case in a session of the engine} */
    static Inferences inferencesOfEngine(Case subject) {
        try (Session session = Session.open(Loaded.RULES, subject)) {
            return session.inferences();
        }
    }

    /** {@return what follows from a case once a record has been reasoned over and taken out again} */
    static Inferences inferencesAfterTakingOut(Case subject, RecordId id) {
        try (Session session = Session.open(Loaded.RULES, subject)) {
            session.inferences();
            session.withdraw(id);
            return session.inferences();
        }
    }

    private static RuleBase load() {
        Rulebook.Reading reading = Rulebook.read(ShippedRules.texts(), "test");
        if (!reading.problems().isEmpty()) {
            throw new AssertionError(reading.problems().toString());
        }
        return RuleBase.of(reading.rulebook());
    }
}
