package casus.why.rendering;

import casus.Casus;
import casus.WorkedCasesTest;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.why.Findings;
import casus.why.QuotePlaces;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Cases with what follows from them, and their conclusions with the reasons. */
record Worked(String name, Reading reading, Findings findings) {

    private static final Casus CASUS = Casus.shipped();

    /** {@return a case that lies in a folder} */
    static Worked in(Path folder) {
        Reading reading = CaseReader.read(folder);
        return new Worked(
                folder.getFileName().toString(),
                reading,
                CASUS.reason(reading.content().orElseThrow(() -> new AssertionError(reading.problems()))));
    }

    /** {@return all worked cases, in order of name} */
    static List<Worked> all() {
        return WorkedCasesTest.folders().stream().map(Worked::in).toList();
    }

    /** {@return the first conclusion of each family,in the order of families} */
    List<Conclusion> several() {
        Map<Conclusion.Family, Conclusion> first = new EnumMap<>(Conclusion.Family.class);
        findings.conclusions().forEach(conclusion -> first.putIfAbsent(conclusion.family(), conclusion));
        return List.copyOf(first.values());
    }

    Explanation why(String handle) {
        return why(findings.conclusion(handle).orElseThrow());
    }

    Explanation why(Conclusion conclusion) {
        return Explanation.of(findings, conclusion);
    }

    /** {@return the name, by which tests are told apart} */
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
        return HtmlPage.of(findings, why(handle), places, reading.texts());
    }
}
