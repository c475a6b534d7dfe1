package casus.cli.screen;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The environment of a run.
 *
 * @param in what is typed or piped in, as UTF-8
 * @param out receives results, as UTF-8
 * @param err receives problems and warnings, as UTF-8
 * @param environment variables by name
 * @param terminal true if {@code out} is a terminal
 * @param drawing true if box-drawing characters can be shown
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        boolean drawing) {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;

    /** The environment of a run without input. */
    public Surroundings(
            PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal, boolean drawing) {
        this(InputStream.nullInputStream(), out, err, environment, terminal, drawing);
    }

    /** {@return the environment of the process} */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, isTerminal decides
    public static Surroundings ofProcess() {
        Console console = System.console();
        boolean terminal = console != null && isTerminal(console);
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                terminal,
                System.getenv("CASUS_PLAIN") == null && (console == null || !terminal || canDraw(console.charset())));
    }

    private static Outlet stream(FileDescriptor descriptor) {
        return new Outlet(new FileOutputStream(descriptor));
    }

    /** {@return the error that kept results from being written, in the system's words; empty if there was none} */
    public String trouble() {
        return out instanceof Outlet outlet ? outlet.trouble() : "";
    }

    /** Since Java 22 a console need not be a terminal, and a method returns whether it is. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private static boolean canDraw(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("├└│─");
    }

    /** {@return true if colours are wanted; see no-color.org} */
    public boolean colour() {
        return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals("dumb");
    }

    /**
     * {@return the width of the terminal that shows {@code err}, in columns; 0 if it is not a terminal} Java cannot
     * determine it, so the script that starts the program passes it.
     */
    public int waiting() {
        try {
            return variable("TERM").equals("dumb") ? 0 : Math.max(0, Integer.parseInt(variable("CASUS_WAITING")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** {@return the width for wrapping text, in columns} */
    public int width() {
        try {
            return Math.max(NARROWEST, Integer.parseInt(variable("COLUMNS").strip()));
        } catch (NumberFormatException e) {
            return WIDTH;
        }
    }

    /** {@return the same with another width in columns} */
    public Surroundings wide(int columns) {
        Map<String, String> others = new HashMap<>(environment);
        others.put("COLUMNS", Integer.toString(columns));
        return new Surroundings(in, out, err, Map.copyOf(others), terminal, drawing);
    }

    /** {@return the folder for data that is kept between runs; see the XDG base directories} */
    public Path state() {
        String named = variable("XDG_STATE_HOME");
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".local", "state");
        return (Path.of(named).isAbsolute() ? Path.of(named) : home).resolve("casus");
    }

    /** {@return true if stack traces of faults are shown} */
    public boolean debug() {
        return variable("CASUS_DEBUG").equals("1");
    }

    /** {@return the command that starts the program} */
    public String program() {
        String program = variable("CASUS_PROGRAM");
        return program.isEmpty() ? "casus" : quoted(program);
    }

    /** {@return a word, quoted for a shell if necessary} */
    public static String quoted(String word) {
        return word.matches("[\\w./:=@%+,~-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
