package casus.cli.command.rules;

import casus.Casus;
import casus.model.Problem;
import casus.model.Term;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.MistakeTexts;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems as trees for other programs. */
final class ProblemTree {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** What stands for itself in a reference; a colon would end a scheme. */
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

    private ProblemTree() {}

    /** {@return a list of problems: kind, severity, file, line, column, what and help; what is not known is left out} */
    static Map<String, Object> json(List<Problem> problems) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("kind", problem.kind());
            one.put("severity", Term.of(problem.severity()));
            one.put("file", problem.file());
            if (problem.line() > 0) {
                one.put("line", problem.line());
            }
            if (problem.column() > 0) {
                one.put("column", problem.column());
            }
            one.put("what", problem.what());
            if (problem.help() != null) {
                one.put("help", problem.help());
            }
            all.add(one);
        }
        return Map.of("problems", all);
    }

    /** {@return a log in the form of SARIF 2.1.0 whose rules are the kinds of mistakes, all of them, in their order} */
    static Map<String, Object> sarif(List<Problem> problems) {
        List<Object> kinds = new ArrayList<>();
        MistakeTexts.all().forEach((mistake, text) -> kinds.add(kind(mistake, text)));
        List<String> names =
                MistakeTexts.all().keySet().stream().map(Mistake::kind).toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "casus");
        driver.put("version", Casus.version());
        // there is no site to point to: the name under which packages are known elsewhere
        driver.put("informationUri", "pkg:maven/org.example.casus/casus-cli@" + Casus.version());
        driver.put("rules", kinds);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", problems.stream().map(one -> result(one, names)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> kind(Mistake mistake, MistakeTexts.Entry text) {
        Map<String, Object> kind = new LinkedHashMap<>();
        kind.put("id", mistake.kind());
        kind.put("shortDescription", Map.of("text", text.meaning()));
        kind.put("help", Map.of("text", text.advice()));
        kind.put("defaultConfiguration", Map.of("level", Term.of(mistake.severity())));
        return kind;
    }

    private static Map<String, Object> result(Problem problem, List<String> kinds) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", problem.kind());
        int index = kinds.indexOf(problem.kind());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        result.put("level", Term.of(problem.severity()));
        result.put(
                "message",
                Map.of("text", problem.help() == null ? problem.what() : problem.what() + "; " + problem.help()));
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(problem.file())));
        if (problem.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", problem.line());
            if (problem.column() > 0) {
                region.put("startColumn", problem.column());
            }
            place.put("region", region);
        }
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    /** {@return an absolute path as a URI, and any other as a reference relative to the folder the command was given in} */
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
