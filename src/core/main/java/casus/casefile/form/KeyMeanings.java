package casus.casefile.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The meanings of the parts of a case file, one sentence each. */
public final class KeyMeanings {

    static final String FILE = "meanings.properties";

    private static final Properties ALL = load();

    private KeyMeanings() {}

    /** {@return the meaning of a record type or another group of keys} */
    public static Optional<String> of(String group) {
        return Optional.ofNullable(ALL.getProperty(group));
    }

    /** {@return the meaning of a key of a group, including keys that all records share} */
    public static Optional<String> of(String group, String key) {
        return of(group + "." + key).or(() -> of("said." + key));
    }

    private static Properties load() {
        Properties all = new Properties();
        try (InputStream in = KeyMeanings.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the build");
            }
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
