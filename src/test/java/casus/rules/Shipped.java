package casus.rules;

import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.engine.Reasoning;
import casus.engine.RuleBase;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.why.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The shipped rules as they stand in the folder, compiled once for all tests. */
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

    /** {@return what follows from a case as a case file writes it, read as any other case file} */
    static Findings findings(JsonNode written, Path temporary) {
        return Reasoning.run(Loaded.RULES, read(written, temporary));
    }

    /** {@return what follows from a case} */
    static Findings findings(Case subject) {
        return Reasoning.run(Loaded.RULES, subject);
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
        if (System.getProperty("casus.cache") == null) {
            System.setProperty(
                    "casus.cache", Path.of("target", "compiled-rules").toString());
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Rulebook.Text> texts = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".yaml")
                            && !file.toString().endsWith(".md"))
                    .sorted()
                    .map(Shipped::text)
                    .toList();
            Rulebook.Reading reading = Rulebook.read(texts, "test");
            if (!reading.problems().isEmpty()) {
                throw new AssertionError(reading.problems().toString());
            }
            return RuleBase.of(reading.rulebook());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rulebook.Text text(Path file) {
        try {
            return new Rulebook.Text(file.toString(), Files.readString(file), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
