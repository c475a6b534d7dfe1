package casus.cli;

import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Commands of a page with what they print, as a reader sees it on a terminal: results and messages together.
 *
 * <p>A line that begins with {@code $ ./casus } is a command and the lines below it are its whole output. A line of three dots
 * stands for one or more lines that the page leaves out, and nothing else does. A command ends with 0 unless
 * {@code $ echo $?} and the code stand below it.
 */
final class ConsoleBlock {

    private static final String PROMPT = "$ ";
    private static final String PROGRAM = "./casus ";
    private static final String CODE = "echo $?";
    private static final String GAP = "...";
    private static final Pattern SHELL = Pattern.compile("[|&;<>()$`\\\\\"'*?]");

    private record Step(String command, List<String> shown, int code) {}

    private record Run(int code, String printed) {}

    private final Set<String> written;
    private final Path folder;

    /**
     * Commands that find what the page had its reader write.
     *
     * @param written the first names of the paths that the page had written
     * @param folder where they were written
     */
    ConsoleBlock(Set<String> written, Path folder) {
        this.written = Set.copyOf(written);
        this.folder = folder;
    }

    /** {@return what the page says that is not so, one entry for each command; empty if all of it is} */
    List<String> mistakes(String block) {
        List<String> mistakes = new ArrayList<>();
        for (Step step : steps(block, mistakes)) {
            String arguments = step.command().substring(PROGRAM.length());
            Run run = run(arguments.split(" "));
            String mistake = mismatch(step.shown(), run.printed().lines().toList());
            if (run.code() != step.code()) {
                mistake = "ends with " + run.code() + " where the page says " + step.code() + "; " + mistake;
            }
            if (!mistake.isEmpty()) {
                mistakes.add("`" + step.command() + "`: " + mistake + "\nIt prints\n" + run.printed());
            }
        }
        return mistakes;
    }

    private static List<Step> steps(String block, List<String> mistakes) {
        List<Step> steps = new ArrayList<>();
        List<String> lines = block.lines().toList();
        for (int at = 0; at < lines.size(); ) {
            String line = lines.get(at);
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(PROMPT)) {
                end++;
            }
            List<String> shown = lines.subList(at + 1, end);
            String command = line.startsWith(PROMPT) ? line.substring(PROMPT.length()) : "";
            if (command.equals(CODE)
                    && !steps.isEmpty()
                    && shown.size() == 1
                    && shown.get(0).matches("\\d+")) {
                Step last = steps.remove(steps.size() - 1);
                steps.add(new Step(last.command(), last.shown(), Integer.parseInt(shown.get(0))));
            } else if (command.startsWith(PROGRAM) && !SHELL.matcher(command).find()) {
                steps.add(new Step(command, shown, 0));
            } else {
                mistakes.add(
                        "`" + line + "`: a block of commands holds `$ ./casus ...` in plain words, and `$ echo $?`");
            }
            at = end;
        }
        return steps;
    }

    private Run run(String... words) {
        String[] arguments = Arrays.stream(words)
                .map(word -> written.contains(word.replaceFirst("/.*", ""))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        PrintStream screen = new PrintStream(both, false, StandardCharsets.UTF_8);
        int code =
                Main.run(new Surroundings(screen, screen, Map.of("CASUS_PROGRAM", "./casus"), false, true), arguments);
        screen.flush();
        return new Run(code, both.toString(StandardCharsets.UTF_8).replace(folder + "/", ""));
    }

    /** {@return what is wrong with the lines shown; empty if they were printed, except for the gaps} */
    static String mismatch(List<String> shown, List<String> printed) {
        int reported = 0;
        boolean gap = false;
        for (int at = 0; at < shown.size(); ) {
            if (shown.get(at).equals(GAP)) {
                gap = true;
                at++;
                continue;
            }
            int gapAfter = shown.subList(at, shown.size()).indexOf(GAP);
            int end = gapAfter < 0 ? shown.size() : at + gapAfter;
            List<String> run = shown.subList(at, end);
            int from = gap ? reported + 1 : reported;
            int to = gap ? printed.size() - run.size() : reported;
            if (gapAfter < 0) {
                from = Math.max(from, printed.size() - run.size());
            }
            int found = find(run, printed, from, to);
            if (found < 0) {
                return gapAfter < 0 && find(run, printed, gap ? reported + 1 : reported, to) >= 0
                        ? "it goes on after the last line shown, without a line `" + GAP + "`"
                        : "it does not print, there, the lines from `" + run.get(0) + "`";
            }
            reported = found + run.size();
            gap = false;
            at = end;
        }
        if (gap && reported == printed.size()) {
            return "the last line `" + GAP + "` leaves nothing out";
        }
        return gap || reported == printed.size() ? "" : "it prints what the page does not show";
    }

    private static int find(List<String> run, List<String> printed, int from, int to) {
        for (int at = from; at <= to && at + run.size() <= printed.size(); at++) {
            if (printed.subList(at, at + run.size()).equals(run)) {
                return at;
            }
        }
        return -1;
    }
}
