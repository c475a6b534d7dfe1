package casus.rulebook;

import casus.model.Problem;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rule files as somebody writes them, read beside the shipped vocabulary and tables. */
public final class Written {

    /** A sound rule; its first condition is on line 6 and its conclusion on line 9. */
    public static final String STATED = """
            rule "Whoever strikes and says in answer to what retaliates for it"
                @id("mine.stated")
                @because("{Striker} says that {Response} answers {Cause}")
                @reference("UN Charter, Art. 51 practice")
            when
                Response is put down, if only by a charge, to Striker
                Striker says that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    public static final List<RuleText> SHIPPED = shipped();

    private Written() {}

    /** {@return the sound rule with one part replaced} */
    public static String stated(String part, String instead) {
        if (!STATED.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return STATED.replace(part, instead);
    }

    /** {@return the reading of a text as {@code my.rules}} */
    public static Rulebook.Reading read(String rules) {
        return read(new RuleText("my.rules", rules, false));
    }

    /** {@return the reading of own files, beside the shipped vocabulary, tables and machinery but not its rules} */
    public static Rulebook.Reading read(RuleText... own) {
        List<RuleText> texts = new ArrayList<>(
                SHIPPED.stream().filter(text -> !text.file().endsWith(".rules")).toList());
        texts.addAll(List.of(own));
        return Rulebook.read(texts, "test");
    }

    /** {@return problems as the user sees them} */
    public static List<String> shown(Rulebook.Reading reading) {
        return reading.problems().stream().map(Problem::toString).toList();
    }

    /** {@return problems without their help} */
    public static List<String> reported(Rulebook.Reading reading) {
        return shown(reading).stream()
                .map(text -> text.lines().findFirst().orElse(""))
                .toList();
    }

    /** {@return the lines of the translation of {@code my.rules}, none if no rule in it is sound} */
    public static List<String> translation(Rulebook.Reading reading) {
        return reading.rulebook().sources().stream()
                .filter(source -> source.file().equals("my.rules"))
                .flatMap(source -> source.text().lines())
                .toList();
    }

    private static List<RuleText> shipped() {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            List<RuleText> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(new RuleText(file.toString(), Files.readString(file), true));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
