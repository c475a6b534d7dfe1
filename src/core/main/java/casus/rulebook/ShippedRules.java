package casus.rulebook;

import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The shipped rules, vocabulary and tables, as copied by the build. */
@API(status = Status.MAINTAINED)
public final class ShippedRules {

    /** The list of the shipped files written by the build, one path per line. */
    public static final String INDEX = "rules/index";

    private ShippedRules() {}

    /**
     * {@return the shipped files, in order of path}
     *
     * @throws IllegalStateException if the build did not copy them
     */
    public static List<RuleText> texts() {
        return read(INDEX)
                .lines()
                .map(path -> new RuleText(path, read(path), true))
                .toList();
    }

    /** {@return the version that the build gave them} */
    public static String version() {
        return read("rules/version").strip();
    }

    private static String read(String path) {
        try (InputStream file = ShippedRules.class.getResourceAsStream("/" + path)) {
            if (file == null) {
                throw new IllegalStateException(path + " is not packed; build with mvn process-classes");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
