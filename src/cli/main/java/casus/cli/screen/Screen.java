package casus.cli.screen;

import casus.engine.Progress;
import casus.model.Problem;
import casus.model.Term;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints. Wraps and colours pages, and removes terminal control characters. */
public final class Screen {

    private final Surroundings surroundings;
    private final @Nullable Waiting waiting;

    /** The problems reported so far of something watched, or null if every problem is reported. */
    private final @Nullable Heard heard;

    public Screen(Surroundings surroundings) {
        this.surroundings = surroundings;
        heard = null;
        waiting = surroundings.waiting() == 0
                ? null
                : new Waiting(surroundings.err(), surroundings.waiting(), System::nanoTime).ticking();
    }

    private Screen(Screen same, Heard heard) {
        surroundings = same.surroundings;
        waiting = same.waiting;
        this.heard = heard;
    }

    /** {@return a screen for something that is read repeatedly, which reports none of its problems twice} */
    public Screen watching() {
        return new Screen(this, new Heard());
    }

    /** {@return the problems of a reading that were not reported yet} */
    public List<Problem> unreported(List<Problem> problems) {
        return heard == null ? problems : heard.of(problems).come();
    }

    /** Shows on the terminal what is being done from now on. */
    public void begin(String what) {
        if (waiting != null) {
            waiting.at(what);
        }
    }

    /** Shows the progress of reasoning on the terminal. */
    public void reached(Progress progress) {
        if (waiting != null) {
            waiting.at(progress);
        }
    }

    /** Removes progress messages from the terminal. */
    public void rest() {
        if (waiting != null) {
            waiting.end();
        }
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** Prints a page. */
    public void show(Page page) {
        show(page, surroundings.width());
    }

    /** Prints a page of rows, each on one line unless the output is a terminal. */
    public void rows(Page page) {
        show(page, surroundings.terminal() ? surroundings.width() : Integer.MAX_VALUE);
    }

    private void show(Page page, int width) {
        print(surroundings.out(), written(page, width));
    }

    /** {@return a page as it would be shown, without colours} */
    public String plainly(Page page) {
        Surroundings plain =
                new Surroundings(surroundings.out(), surroundings.err(), Map.of(), false, surroundings.drawing());
        return new Screen(plain).written(page, surroundings.width());
    }

    private String written(Page page, int width) {
        StringBuilder text = new StringBuilder();
        page.lines().forEach(line -> wrap(Bounded.line(line), width, text));
        return drawn(text.toString());
    }

    /** {@return text in which characters that the terminal cannot show are replaced} */
    private String drawn(String text) {
        if (surroundings.drawing()) {
            return text;
        }
        return text.replace('├', '|')
                .replace('└', '`')
                .replace('│', '|')
                .replace('─', '-')
                .replace('—', '-')
                .replace('·', '-')
                .replace('“', '"')
                .replace('”', '"')
                .replace('’', '\'');
    }

    /** Prints machine-readable text; it is safe except for characters that JSON allows unescaped. */
    public void data(String text) {
        print(surroundings.out(), Harmless.data(text));
    }

    /** Prints lines as they are, except for unsafe characters. */
    public void lines(String text) {
        StringBuilder lines = new StringBuilder();
        text.lines().forEach(line -> lines.append(Harmless.text(line)).append('\n'));
        print(surroundings.out(), lines.toString());
    }

    /** Prints a message beside the result. */
    public void say(String line) {
        print(surroundings.err(), Harmless.text(Bounded.text(line)) + "\n");
    }

    /** Prints a problem as part of the result. */
    public void result(Problem problem) {
        print(surroundings.out(), shown(problem, true));
    }

    /** Prints a problem beside the result, without colours, since that stream may not be a terminal. */
    public void report(Problem problem) {
        print(surroundings.err(), shown(problem, false));
    }

    /** Prints the reason why a command ended, or would have. */
    public void report(Failure failure) {
        failure.lines().forEach(line -> say(line.startsWith(" ") ? typed(line) : "casus: " + typed(line)));
    }

    /** {@return a message in which commands to type begin as the user began this one} */
    private String typed(String message) {
        return message.replace("`casus ", "`" + surroundings.program() + " ");
    }

    private String shown(Problem problem, boolean painted) {
        StringBuilder text = new StringBuilder(Harmless.text(problem.file()));
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
            if (problem.column() > 0) {
                text.append(':').append(problem.column());
            }
        }
        Tone tone = problem.severity() == Problem.Severity.ERROR ? Tone.FLAG : Tone.STATUS;
        String severity = Term.of(problem.severity()) + ":";
        text.append(": ")
                .append(painted ? paint(tone, severity) : severity)
                .append(' ')
                .append(Harmless.text(Bounded.text(typed(problem.what()))))
                .append(painted && !problem.kind().isEmpty() ? " [" + problem.kind() + "]" : "")
                .append('\n');
        if (problem.help() != null) {
            text.append("    help: ")
                    .append(Harmless.text(Bounded.text(typed(problem.help()))))
                    .append('\n');
        }
        return text.toString();
    }

    /** A reader that has closed the pipe, such as {@code head}, is no fault; the stream ignores it. */
    private void print(PrintStream stream, String text) {
        if (waiting != null) {
            waiting.clear();
        }
        stream.print(text);
        stream.flush();
    }

    private record Piece(Tone tone, String text) {}

    /** Pieces that must not be separated. */
    private record Word(List<Piece> pieces) {

        int length() {
            return pieces.stream()
                    .mapToInt(
                            piece -> piece.text().codePointCount(0, piece.text().length()))
                    .sum();
        }
    }

    private void wrap(Page.Line line, int width, StringBuilder text) {
        int column = begin(line.lead(), text);
        List<Piece> row = new ArrayList<>();
        for (Word word : words(line.spans())) {
            if (!row.isEmpty() && column + 1 + word.length() > width) {
                end(row, text);
                column = begin(line.hang(), text);
            } else if (!row.isEmpty()) {
                Tone before = row.get(row.size() - 1).tone();
                row.add(new Piece(word.pieces().get(0).tone() == before ? before : Tone.PLAIN, " "));
                column++;
            }
            row.addAll(word.pieces());
            column += word.length();
        }
        end(row, text);
    }

    /** Writes a row, each run of one tone coloured at once, and clears it. */
    private void end(List<Piece> row, StringBuilder text) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            run.append(row.get(i).text());
            if (i + 1 == row.size() || row.get(i + 1).tone() != row.get(i).tone()) {
                text.append(paint(row.get(i).tone(), run.toString()));
                run.setLength(0);
            }
        }
        text.append('\n');
        row.clear();
    }

    private int begin(String lead, StringBuilder text) {
        text.append(lead.isBlank() ? lead : paint(Tone.DIM, lead));
        return lead.length();
    }

    private static List<Word> words(List<Span> spans) {
        List<Word> words = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Span span : spans) {
            if (span.whole()) {
                current.add(new Piece(span.tone(), Harmless.text(span.text())));
                continue;
            }
            String rest = span.text();
            int from = 0;
            for (int i = 0; i <= rest.length(); i++) {
                boolean space = i < rest.length() && Character.isWhitespace(rest.charAt(i));
                if (space || i == rest.length()) {
                    if (i > from) {
                        current.add(new Piece(span.tone(), Harmless.text(rest.substring(from, i))));
                    }
                    if (space && !current.isEmpty()) {
                        words.add(new Word(List.copyOf(current)));
                        current.clear();
                    }
                    from = i + 1;
                }
            }
        }
        if (!current.isEmpty()) {
            words.add(new Word(List.copyOf(current)));
        }
        return words;
    }

    private String paint(Tone tone, String text) {
        if (!surroundings.colour()) {
            return text;
        }
        String code = switch (tone) {
            case PLAIN -> "";
            case HEADING -> "1";
            case STATUS -> "33";
            case FLAG -> "31";
            case HANDLE -> "36";
            case QUOTE -> "32";
            case DIM -> "2";
        };
        return code.isEmpty() ? text : "\033[" + code + "m" + text + "\033[0m";
    }
}
