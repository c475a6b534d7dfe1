package casus.rules;

import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.engine.RuleBase;
import casus.engine.Session;
import casus.model.Case;
import casus.model.RecordId;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.why.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

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
    static Findings findings(Case subject) {
        return Session.reason(Loaded.RULES, subject);
    }

    /** {@return what follows from a case once a record has been reasoned over and taken out again} */
    static Findings findingsAfterTakingOut(Case subject, RecordId id) {
        try (Session session = Session.open(Loaded.RULES, subject)) {
            session.findings();
            session.withdraw(id);
            return session.findings();
        }
    }

    /** {@return the case that this writes} */
    static Case read(JsonNode written, Path temporary) {
        try {
            Path folder = Files.createDirectories(temporary.resolve("small-case"));
            Files.writeString(folder.resolve("case.json"), written.toPrettyString());
            Reading reading = CaseReader.read(folder);
            return reading.content()
                    .orElseThrow(() -> new AssertionError("no case can be made of this:\n" + reading.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
