package casus.cli.command.rules;

import casus.Casus;
import casus.model.Problem;
import casus.model.Term;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.MistakeTexts;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subset of SARIF 2.1.0 needed to report mistakes in rules. */
final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** The characters that need no escaping in a reference; a colon would end a scheme. */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private Sarif() {}

    record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    record Run(Tool tool, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, String informationUri, List<Kind> rules) {}

    record Kind(String id, Message shortDescription, Message help, Configuration defaultConfiguration) {}

    record Configuration(String level) {}

    record Message(String text) {}

    record Result(
            String ruleId,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer ruleIndex,

            String level,
            Message message,
            List<Location> locations) {}

    record Location(Place physicalLocation) {}

    record Place(
            Artifact artifactLocation,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Region region) {}

    record Artifact(String uri) {}

    record Region(
            int startLine,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int startColumn) {}

    /** {@return a log whose rules are all kinds of mistakes, in their order} */
    static Log of(List<Problem> problems) {
        List<Kind> kinds = MistakeTexts.all().entrySet().stream()
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
        List<String> names = kinds.stream().map(Kind::id).toList();
        // without a website to refer to, the package name is used as the identifier
        Driver driver =
                new Driver("casus", Casus.version(), "pkg:maven/org.example.casus/casus-cli@" + Casus.version(), kinds);
        List<Result> results =
                problems.stream().map(problem -> result(problem, names)).toList();
        return new Log(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), "utf16CodeUnits", results)));
    }

    private static Kind kind(Mistake mistake, MistakeTexts.Entry text) {
        return new Kind(
                mistake.kind(),
                new Message(text.meaning()),
                new Message(text.advice()),
                new Configuration(Term.of(mistake.severity())));
    }

    private static Result result(Problem problem, List<String> kinds) {
        int index = kinds.indexOf(problem.kind());
        return new Result(
                problem.kind(),
                index < 0 ? null : index,
                Term.of(problem.severity()),
                new Message(problem.help() == null ? problem.what() : problem.what() + "; " + problem.help()),
                List.of(new Location(new Place(
                        new Artifact(uri(problem.file())),
                        problem.line() > 0 ? new Region(problem.line(), problem.column()) : null))));
    }

    /** {@return an absolute path as a URI, and any other as a reference relative to the working directory} */
    static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        StringBuilder reference = new StringBuilder();
        for (byte each : file.replace(File.separatorChar, '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            reference.append(PLAIN.indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return reference.toString();
    }
}
