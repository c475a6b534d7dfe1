package casus.rulebook;

import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** The rules, vocabulary and tables that come with Casus, as packed by the build. */
@API(status = Status.MAINTAINED)
public final class ShippedRules {

    /** Where the build lists the packed files, one path a line. */
    public static final String INDEX = "rules/index";

    private ShippedRules() {}

    /**
     * {@return the shipped files, in order of path}
     *
     * @throws IllegalStateException if the build did not pack them
     */
    public static List<RuleText> texts() {
        return read(INDEX)
                .lines()
                .map(path -> new RuleText(path, read(path), true))
                .toList();
    }

    /** {@return the version that the build stamped on them} */
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
