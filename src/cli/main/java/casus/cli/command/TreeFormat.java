package casus.cli.command;

import casus.Supported;
import casus.casefile.Reading;
import casus.cli.desk.HandleWords;
import casus.cli.option.Format;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.json.WhyAnswer;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.page.ExplanationText;
import casus.page.Page;
import casus.picture.Dot;
import casus.picture.HtmlPage;
import casus.picture.Mermaid;
import casus.picture.Prov;
import casus.picture.Timeline;
import casus.why.Explanation;
import casus.why.QuotePlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The output formats of an explanation. */
public enum TreeFormat {
    TEXT,
    JSON,
    HTML,
    DOT,
    MERMAID,
    PROV,
    TIMELINE,
    TIMELINE_DOT;

    /**
     * The content to print.
     *
     * @param supported the result of trying its supports, if requested
     * @param breadth the number of names in a list that text shows
     */
    public record Answer(
            Inferences inferences,
            Explanation explanation,
            Reading reading,
            @Nullable Supported supported,
            int breadth) {

        /** {@return the page of text, with the imprint as its last line} */
        Page page() {
            Page page = ExplanationText.of(inferences, explanation, places(), breadth);
            return (supported == null ? page : Verified.under(page, supported)).with(Imprint.of(inferences));
        }

        private WhyAnswer answer() {
            WhyAnswer answer = WhyAnswer.of(inferences, explanation, places());
            return supported == null ? answer : answer.with(Verified.data(supported));
        }

        private QuotePlaces places() {
            return citation -> reading.placeOf(citation)
                    .map(place -> new QuotePlaces.Place(
                            place.line(),
                            place.column(),
                            place.offset(),
                            place.end(),
                            place.open() ? place.occurrences() : 1));
        }

        private Timeline timeline(TreeFormat asked) {
            Conclusion conclusion = explanation.conclusion();
            if (conclusion instanceof Chain chain) {
                return Timeline.of(inferences, chain);
            }
            List<String> lines = new ArrayList<>();
            lines.add("only a chain has a timeline, and `" + conclusion.handle() + "` is none");
            List<String> chains = inferences.conclusions().stream()
                    .filter(Chain.class::isInstance)
                    .map(Conclusion::handle)
                    .toList();
            if (!chains.isEmpty()) {
                lines.add("    help: these are chains:");
                lines.addAll(HandleWords.first(chains));
            }
            lines.add("    help: --format " + (asked == TIMELINE ? MERMAID : DOT) + " draws how it was derived");
            throw new Failure(ExitCode.USAGE, lines);
        }
    }

    /** {@return an explanation in this format, which is not text} */
    String write(Answer content) {
        Inferences inferences = content.inferences();
        Explanation explanation = content.explanation();
        return switch (this) {
            case TEXT -> throw new IllegalArgumentException("text is wrapped by the screen");
            case JSON -> Format.JSON.write(content.answer());
            case HTML ->
                HtmlPage.of(
                        inferences,
                        explanation,
                        content.places(),
                        content.reading().texts());
            case DOT -> Dot.of(inferences, explanation);
            case MERMAID -> Mermaid.of(inferences, explanation);
            case PROV -> Format.JSON.write(Prov.of(inferences, explanation));
            case TIMELINE -> Mermaid.of(inferences, content.timeline(this));
            case TIMELINE_DOT -> Dot.of(inferences, content.timeline(this));
        };
    }

    /** {@return the name as written on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
