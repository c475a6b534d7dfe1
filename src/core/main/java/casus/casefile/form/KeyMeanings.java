package casus.casefile.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What the parts of a case file mean, one sentence each. */
public final class KeyMeanings {

    static final String FILE = "meanings.properties";

    private static final Properties ALL = load();

    private KeyMeanings() {}

    /** {@return what a record type or other group of keys is} */
    public static Optional<String> of(String group) {
        return Optional.ofNullable(ALL.getProperty(group));
    }

    /** {@return what a key of a group says, those that all records share included} */
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
