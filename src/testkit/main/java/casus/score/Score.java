package casus.score;

import casus.Casus;
import casus.model.Conclusion.Family;
import casus.model.Problem;
import casus.model.Term;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How conclusions compare with the answer keys of several cases.
 *
 * @param figures of all cases: one for each family, in the order of families, then one for all together
 * @param cases in order of path
 */
public record Score(List<Figures> figures, List<Scored> cases) {

    private static final String OTHER_NAME = "gold.yml";

    /**
     * {@return the score of every case in a folder that has a file {@code gold.yaml} beside it; the folder is such a case or
     * holds some}
     *
     * @param problems to which every problem of a case or a key is added; a case with an error is left out
     */
    public static Score of(Casus casus, Path folder, List<Problem> problems) {
        List<Scored> cases = new ArrayList<>();
        for (Path each : folders(folder, problems)) {
            Path key = each.resolve(KeyFile.NAME);
            if (Files.exists(key, LinkOption.NOFOLLOW_LINKS)) {
                Scored.of(casus, each, key, problems).ifPresent(cases::add);
            } else if (Files.exists(each.resolve(OTHER_NAME), LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.error(
                        each.resolve(OTHER_NAME).toString(),
                        0,
                        0,
                        "an answer key is called `" + KeyFile.NAME + "`",
                        "rename it"));
            }
        }
        List<Figures> figures = new ArrayList<>();
        Figures total = Figures.none(Figures.TOTAL);
        Family[] families = Family.values();
        for (int i = 0; i < families.length; i++) {
            Figures sum = Figures.none(Term.of(families[i]));
            for (Scored scored : cases) {
                sum = sum.plus(scored.figures().get(i));
            }
            figures.add(sum);
            total = total.plus(sum);
        }
        figures.add(total);
        return new Score(List.copyOf(figures), List.copyOf(cases));
    }

    /** {@return the figures of all families together} */
    public Figures total() {
        return figures.get(figures.size() - 1);
    }

    private static List<Path> folders(Path folder, List<Problem> problems) {
        List<Path> folders = new ArrayList<>(List.of(folder));
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(folders::add);
        } catch (IOException | UncheckedIOException e) {
            problems.add(Problem.error(
                    folder.toString(), 0, 0, "this folder cannot be read", "are you allowed to read it?"));
        }
        return folders;
    }
}
