package casus.smallcase;

import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.files.WholeFile;
import casus.inferences.Inferences;
import casus.json.Contract.LeftOutIfTrue;
import casus.json.Provenance;
import casus.json.ReasonAnswer;
import casus.model.Case;
import casus.model.Problem;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A case in a folder, as of one day, and the file with its expected conclusions: {@code expected.json}, or
 * {@code expected-as-of-<day>.json} for an earlier day.
 *
 * @param file with the expectations, which need not exist
 */
public record WorkedCase(Path file, Case subject) {

    public WorkedCase {
        Objects.requireNonNull(file, "there is no file; give the path of what is expected");
        Objects.requireNonNull(subject, "there is no case; give one");
    }

    private static final String EXPECTED = "expected.json";
    private static final Pattern AS_OF = Pattern.compile("expected-as-of-(.*)\\.json");
    private static final List<String> NAMES = List.of("case.json", "case.yaml", "case.yml");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The content of the file, with the names in JSON order. */
    private record Conclusions(
            @Nullable String asOf,
            @JsonProperty("case") String subject,
            @LeftOutIfTrue boolean chainsComplete,
            List<ReasonAnswer.Concluded> conclusions,
            Provenance.@Nullable LeftOut leftOut) {}

    /**
     * {@return the worked cases of a folder, which is one or contains some, in order of path}
     *
     * @param problems to which every error in a case is added; such a case is left out
     */
    public static List<WorkedCase> in(Path folder, List<Problem> problems) {
        Objects.requireNonNull(folder, "there is no folder; give its path");
        Objects.requireNonNull(problems, "there is no list to add problems to; give one that can be changed");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<WorkedCase> worked = new ArrayList<>();
        List<Path> folders = new ArrayList<>(List.of(folder));
        for (Path entry : entries(folder, problems)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.add(entry);
            } else if (Files.isDirectory(entry)) {
                problems.add(
                        problem(entry, "this is a link, and links are not followed", "put the folder itself there"));
            }
        }
        for (Path each : folders) {
            if (NAMES.stream().anyMatch(name -> Files.exists(each.resolve(name), LinkOption.NOFOLLOW_LINKS))) {
                worked.addAll(one(each, problems));
            }
        }
        return worked;
    }

    private static List<WorkedCase> one(Path folder, List<Problem> problems) {
        Reading reading = CaseReader.read(folder);
        problems.addAll(reading.problems());
        if (reading.content().isEmpty()) {
            return List.of();
        }
        Case subject = reading.content().get();
        Map<String, WorkedCase> days = new TreeMap<>();
        days.put(EXPECTED, new WorkedCase(folder.resolve(EXPECTED), subject));
        for (Path file : entries(folder, problems)) {
            String name = String.valueOf(file.getFileName());
            Matcher asOf = AS_OF.matcher(name);
            if (asOf.matches()) {
                try {
                    days.put(name, new WorkedCase(file, subject.asOf(LocalDate.parse(asOf.group(1)))));
                } catch (DateTimeException e) {
                    problems.add(problem(
                            file,
                            "`" + asOf.group(1) + "` in the name of this file is no day",
                            "write it as expected-as-of-2024-03-01.json"));
                }
            }
        }
        return List.copyOf(days.values());
    }

    private static List<Path> entries(Path folder, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(problem(folder, "this folder cannot be read", "are you allowed to read it?"));
            return List.of();
        }
    }

    private static Problem problem(Path file, String what, String help) {
        return Problem.error(file.toString(), 0, 0, what, help);
    }

    /**
     * {@return what follows, in the form of the file: conclusions without the imprint of the rules and of the case's bytes}
     */
    public static String written(Inferences inferences) {
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        ReasonAnswer answer = ReasonAnswer.of(inferences);
        // the imprint changes more often than the conclusions
        return JSON.writeValueAsString(new Conclusions(
                        answer.provenance().asOf(),
                        answer.provenance().subject().id(),
                        answer.chainsComplete(),
                        answer.conclusions(),
                        answer.provenance().leftOut()))
                + "\n";
    }

    /** {@return true if the file equals what follows, byte for byte} */
    public boolean expects(Inferences inferences) {
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        return written(inferences).equals(ExpectedFile.text(file).text());
    }

    /**
     * {@return the differences between what follows and the file, in order of handle; empty if there is a problem}
     *
     * @param problems to which every mistake in the file is added; a missing file is not a mistake
     */
    public List<Change> changes(Inferences inferences, List<Problem> problems) {
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        Objects.requireNonNull(problems, "there is no list to add problems to; give one that can be changed");
        int before = problems.size();
        Map<String, Map<?, ?>> expected = ExpectedFile.conclusions(file, problems);
        return problems.size() > before
                ? List.of()
                : Change.between(expected, ExpectedFile.conclusions(file, written(inferences), problems));
    }

    /**
     * Writes what follows to the file, replacing its content atomically.
     *
     * @throws IOException if it cannot be written, or is not an ordinary file
     */
    public void bless(Inferences inferences) throws IOException {
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("it is no ordinary file");
        }
        WholeFile.write(file, written(inferences).getBytes(StandardCharsets.UTF_8));
    }
}
