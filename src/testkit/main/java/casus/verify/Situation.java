package casus.verify;

import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.ShortCase;
import casus.casefile.sheet.SmallCase;
import casus.model.Case;
import casus.model.Problem;
import casus.smallcase.KnownWords;
import casus.verify.given.Given;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * A given case and its origin.
 *
 * @param called where to find it, empty for one that the test itself contains
 * @param slips undeclared names, with the names they may be misspellings of
 */
record Situation(Case subject, String called, SortedMap<String, String> slips) {

    Situation(Case subject, String called) {
        this(subject, called, Collections.emptySortedMap());
    }

    private static final String MADE_UP = "given";
    private static final int LONG = 80;
    private static final int AROUND = 2;

    /** {@return a case made of what a test gives} */
    static Situation of(Given... given) {
        ShortCase written = new ShortCase(entries(given));
        return new Situation(read(written), "", written.slips());
    }

    /** {@return this case, with further entries} */
    Situation and(Given... given) {
        ShortCase written = ShortCase.of(subject).and(entries(given));
        Case read = read(written);
        Case whole = new Case(
                subject.id(),
                subject.title(),
                read.hash(),
                read.documents(),
                read.actors(),
                read.places(),
                read.events(),
                read.records(),
                subject.asOf());
        return new Situation(whole, called, written.slips());
    }

    /** {@return the case with a sentence in a sheet} */
    static Situation of(Path sheet, String sentence) {
        CaseSheet read = CaseSheet.read(sheet);
        refuse("the cases of " + sheet, read.problems(), "");
        KnownWords.word(
                sentence, "case", read.cases().stream().map(SmallCase::sentence).toList());
        SmallCase small = read.cases().stream()
                .filter(each -> each.sentence().equals(sentence))
                .findFirst()
                .orElseThrow();
        return new Situation(small.subject(), small.place());
    }

    private static List<ShortCase.Entry> entries(Given... given) {
        return Arrays.stream(given).map(Given::entry).toList();
    }

    private static Case read(ShortCase written) {
        ShortCase whole = written.declared();
        ShortCase.Read read = whole.read(MADE_UP, MADE_UP);
        refuse("what is given", read.problems(), whole.text(MADE_UP));
        return read.subject().orElseThrow();
    }

    /**
     * Throws if there is an error among the problems.
     *
     * @param text to which their lines refer, or empty if the reader has it
     */
    static void refuse(String what, List<Problem> problems, String text) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new IllegalArgumentException("there are mistakes in " + what + "\n" + lines(problems)
                    + (text.isEmpty() ? "" : "\n" + numbered(text, problems)));
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** {@return a text with line numbers; of a long one only the lines around mistakes} */
    private static String numbered(String text, List<Problem> problems) {
        List<String> lines = text.lines().toList();
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            if (lines.size() <= LONG
                    || problems.stream().anyMatch(problem -> Math.abs(problem.line() - number) <= AROUND)) {
                numbered.append(String.format("%4d  %s%n", number, lines.get(i)).replace("\r", ""));
            }
        }
        return numbered.toString().stripTrailing();
    }
}
