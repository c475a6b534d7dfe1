package casus.rulebook.text;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/** The meaning of each kind of mistake in one sentence, with advice, for lists of them. */
public final class MistakeTexts {

    private MistakeTexts() {}

    /**
     * The description of a kind.
     *
     * @param meaning what is wrong, in one sentence without a full stop
     * @param advice how to fix it, in the same style
     */
    public record Entry(String meaning, String advice) {}

    /** {@return the description of every kind, in the order of the kinds} */
    public static Map<Mistake, Entry> all() {
        Map<Mistake, Entry> all = new EnumMap<>(Mistake.class);
        try (InputStream file = MistakeTexts.class.getResourceAsStream("mistakes.csv")) {
            if (file == null) {
                throw new IllegalStateException("mistakes.csv is not packed; build again");
            }
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .stream()
                    .forEach(row -> all.put(mistake(row), new Entry(row.getField("meaning"), row.getField("advice"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Mistake mistake(NamedCsvRecord row) {
        String kind = row.getField("kind");
        return Mistake.of(kind).orElseThrow(() -> new IllegalStateException("`" + kind + "` is no kind of mistake"));
    }
}
