package casus.casefile.text;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small words of the table {@code small-words.csv}, which may be directly beside a quote. */
enum SmallWords {
    /** An elided article or preposition, which does not change what follows. */
    ELISION,
    /** Korean grammar counts these as words. */
    PARTICLE,
    NEGATION_BEFORE,
    NEGATION_BEHIND,
    /** Contains the characters of a negation without being one. */
    LOOK_ALIKE;

    private static final Map<SmallWords, Set<String>> TABLE = table();

    /** {@return the words, in composed letters} */
    Set<String> words() {
        return TABLE.getOrDefault(this, Set.of());
    }

    private static Map<SmallWords, Set<String>> table() {
        Map<SmallWords, Set<String>> table = new EnumMap<>(SmallWords.class);
        try (InputStream file = SmallWords.class.getResourceAsStream("small-words.csv")) {
            if (file == null) {
                throw new IllegalStateException("small-words.csv is not packed; build again");
            }
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .forEach(row -> table.computeIfAbsent(kind(row.getField("kind")), none -> new HashSet<>())
                            .add(Normalizer.normalize(row.getField("word"), Normalizer.Form.NFC)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static SmallWords kind(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_"));
    }
}
