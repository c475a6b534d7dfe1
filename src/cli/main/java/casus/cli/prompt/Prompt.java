package casus.cli.prompt;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Harmless;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;

/** A conversation at a terminal: editing, completion and history. */
public final class Prompt {

    static final String ASKS = "casus> ";

    /** Kept in a field, since an unreferenced logger loses its level. */
    private static final Logger LIBRARY = Logger.getLogger("org.jline");

    private final Terminal terminal;
    private final Conversation conversation;
    private final Surroundings surroundings;

    Prompt(Terminal terminal, Conversation conversation, Surroundings surroundings) {
        this.terminal = terminal;
        this.conversation = conversation;
        this.surroundings = surroundings;
    }

    /** {@return the exit code of a conversation at the terminal of the process} */
    public static int hold(Conversation conversation, Surroundings surroundings) {
        LIBRARY.setLevel(Level.OFF); // its messages are for programmers
        // of jline's terminal providers, only `exec` needs no native code, about which newer JVMs warn
        try (Terminal terminal = TerminalBuilder.builder()
                .name("casus")
                .system(true)
                .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                .dumb(true)
                .build()) {
            return new Prompt(terminal, conversation, surroundings).hold();
        } catch (IOException e) {
            throw new Failure(ExitCode.FAULT, "the terminal cannot be used: " + e.getMessage());
        }
    }

    /** {@return the exit code, once the conversation has ended} */
    public int hold() {
        LineReader reader = reader();
        new Screen(now()).show(conversation.greeting());
        while (!conversation.over()) {
            try {
                conversation.answer(reader.readLine(ASKS), now());
            } catch (UserInterruptException e) {
                // Ctrl-C only discards the line
            } catch (EndOfFileException e) {
                break;
            }
        }
        return ExitCode.OK.number();
    }

    /** {@return the current surroundings: the window may have been resized since the last line} */
    private Surroundings now() {
        int columns = terminal.getSize().getColumns();
        return columns > 0 ? surroundings.wide(columns) : surroundings;
    }

    private LineReader reader() {
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .appName("casus")
                .terminal(terminal)
                .completer((reader, line, candidates) -> complete(line, candidates))
                .option(Option.DISABLE_EVENT_EXPANSION, true);
        Path history = history(surroundings.state());
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        if (!surroundings.colour()) {
            for (String part : List.of("STARTING", "DESCRIPTION", "GROUP", "SELECTION", "BACKGROUND")) {
                String style = part.equals("SELECTION") ? "inverse" : "fg:default";
                builder.variable("COMPLETION_STYLE_" + part, style).variable("COMPLETION_STYLE_LIST_" + part, style);
            }
        }
        return builder.build();
    }

    private void complete(ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        String begun =
                line.word().substring(0, Math.min(line.wordCursor(), line.word().length()));
        for (Completion.Choice choice : conversation.completion().next(before, begun)) {
            String word = Harmless.text(choice.word());
            String about = choice.about().isEmpty() ? null : Harmless.text(choice.about());
            candidates.add(new Candidate(word, word, null, about, null, null, choice.whole()));
        }
    }

    /** {@return the history file, which only the user can read; null if it cannot be written} */
    private static @Nullable Path history(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path file = folder.resolve("history");
            boolean writable =
                    Files.exists(file) ? Files.isRegularFile(file) && Files.isWritable(file) : Files.isWritable(folder);
            return writable ? file : null;
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return null; // then the history contains only this conversation
        }
    }
}
