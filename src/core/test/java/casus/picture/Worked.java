package casus.picture;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.why.QuotePlaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Cases with what follows from them, and their conclusions with the reasons. */
record Worked(String name, Reading reading, Inferences inferences) {

    private static final Casus CASUS = Casus.shipped();

    /** Explained once for all tests that draw it. */
    private static final Map<Inferences, Map<String, Explanation>> WHY =
            Collections.synchronizedMap(new IdentityHashMap<>());

    /** {@return a case that lies in a folder} */
    static Worked in(Path folder) {
        Reading reading = CaseReader.read(folder);
        return new Worked(
                folder.getFileName().toString(),
                reading,
                CASUS.reason(reading.content().orElseThrow(() -> new AssertionError(reading.problems())))
                        .inferences());
    }

    /** Reasoned once for all that is drawn of them. */
    private static final class Found {
        static final List<Worked> ALL = find();

        private static List<Worked> find() {
            try (Stream<Path> folders = Files.list(Path.of("facts"))) {
                return folders.filter(Files::isDirectory)
                        .sorted()
                        .map(Worked::in)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** {@return all worked cases, in order of name} */
    static List<Worked> all() {
        return Found.ALL;
    }

    /** {@return the first conclusion of each family,in the order of families} */
    List<Conclusion> several() {
        Map<Conclusion.Family, Conclusion> first = new EnumMap<>(Conclusion.Family.class);
        inferences.conclusions().forEach(conclusion -> first.putIfAbsent(conclusion.family(), conclusion));
        return List.copyOf(first.values());
    }

    Explanation why(String handle) {
        return why(inferences.conclusion(handle).orElseThrow());
    }

    Explanation why(Conclusion conclusion) {
        return WHY.computeIfAbsent(inferences, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(conclusion.handle(), any -> Explanation.of(inferences, conclusion));
    }

    /** {@return the name, which distinguishes the tests} */
    @Override
    public String toString() {
        return name;
    }

    String page(String handle) {
        QuotePlaces places = citation -> reading.placeOf(citation)
                .map(place -> new QuotePlaces.Place(
                        place.line(),
                        place.column(),
                        place.offset(),
                        place.end(),
                        place.open() ? place.occurrences() : 1));
        return HtmlPage.of(inferences, why(handle), places, reading.texts());
    }
}
