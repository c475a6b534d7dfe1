package casus.rulebook;

import static casus.rulebook.LaymansSlip.ALL;
import static casus.rulebook.LaymansSlip.CONDEMNS;
import static casus.rulebook.LaymansSlip.PROTESTS;
import static casus.rulebook.LaymansSlip.TOOK_PLACE;
import static casus.rulebook.LaymansSlip.slip;

import casus.rulebook.text.Mistake;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that somebody writes who has read docs/rule-writing.md once, with a slip in them. */
class LaymansLinesTest {

    static List<LaymansSlip> slips() {
        String wrapped = "State condemns Event on the ground of\n        terrorism in Record";
        return List.of(
                slip(
                        "a condition on two lines",
                        CONDEMNS,
                        wrapped,
                        Mistake.WRAPPED_LINE,
                        7,
                        "write it on one line: " + ALL),
                slip(
                        "a condition on three lines",
                        CONDEMNS,
                        "State condemns Event\n  on the ground of\n  terrorism in Record",
                        Mistake.WRAPPED_LINE,
                        7,
                        ALL),
                slip(
                        "a conclusion on two lines",
                        PROTESTS,
                        "State is on record\n  about Event with protest",
                        Mistake.WRAPPED_LINE,
                        9,
                        "`" + PROTESTS + "`"),
                slip(
                        "a because on two lines",
                        ", on its own",
                        ",\n        on its own",
                        Mistake.WRAPPED_LINE,
                        3,
                        "write it on one line: `@because("),
                slip(
                        "a title on two lines",
                        "as terrorism protests",
                        "as\n    terrorism protests",
                        Mistake.WRAPPED_LINE,
                        1,
                        "write it on one line: `rule \""),
                slip(
                        "a comma behind a sentence",
                        TOOK_PLACE,
                        TOOK_PLACE + ",",
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "a stop behind a conclusion",
                        PROTESTS,
                        PROTESTS + ".",
                        Mistake.ALMOST_SENTENCE,
                        9,
                        "write `" + PROTESTS + "`"),
                slip(
                        "a number before a sentence",
                        TOOK_PLACE,
                        "1. " + TOOK_PLACE,
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "a letter before a sentence",
                        TOOK_PLACE,
                        "(a) " + TOOK_PLACE,
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "a bullet before a sentence",
                        TOOK_PLACE,
                        "• " + TOOK_PLACE,
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "and behind a sentence",
                        TOOK_PLACE,
                        TOOK_PLACE + " and",
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "and before a sentence",
                        CONDEMNS,
                        "and " + CONDEMNS,
                        Mistake.ALMOST_SENTENCE,
                        7,
                        "all lines must hold"),
                slip(
                        "a bulleted, stopped sentence",
                        CONDEMNS,
                        "- " + CONDEMNS + ";",
                        Mistake.ALMOST_SENTENCE,
                        7,
                        "write " + ALL),
                slip(
                        "a comment behind a sentence",
                        TOOK_PLACE,
                        TOOK_PLACE + " // where",
                        Mistake.ALMOST_SENTENCE,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "a sentence in quotes",
                        CONDEMNS,
                        "\"" + CONDEMNS + "\"",
                        Mistake.ALMOST_SENTENCE,
                        7,
                        "write " + ALL),
                slip(
                        "or on a line of its own",
                        CONDEMNS,
                        CONDEMNS + "\n    or\n    nobody claims Event",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "write a second rule"),
                slip(
                        "or between two words",
                        "terrorism in",
                        "terrorism or sovereignty in",
                        Mistake.UNKNOWN_SENTENCE,
                        7,
                        "one with each of " + ALL),
                slip(
                        "or between two sentences",
                        TOOK_PLACE,
                        TOOK_PLACE + " or State acknowledges Event",
                        Mistake.UNKNOWN_SENTENCE,
                        6,
                        "two rules with the same conclusion, one with each of `" + TOOK_PLACE
                                + "` and `State acknowledges Event`"),
                slip(
                        "and between two sentences",
                        TOOK_PLACE,
                        TOOK_PLACE + ", and State acknowledges Event",
                        Mistake.UNKNOWN_SENTENCE,
                        6,
                        "write two lines, `" + TOOK_PLACE + "` and `State acknowledges Event`"),
                slip(
                        "or between a sentence and none",
                        TOOK_PLACE,
                        TOOK_PLACE + " or State claims Event",
                        Mistake.UNKNOWN_SENTENCE,
                        6,
                        "two rules with the same conclusion; `" + TOOK_PLACE
                                + "` is a sentence, and `State claims Event` is none"),
                slip(
                        "a word of the domain written as two",
                        "terrorism in",
                        "civilian harm in",
                        Mistake.UNKNOWN_WORD,
                        7,
                        "write `State condemns Event on the ground of civilianHarm in Record`"),
                slip(
                        "a word of the domain in capital letters and as two",
                        "terrorism in",
                        "Civilian Harm in",
                        Mistake.UNKNOWN_WORD,
                        7,
                        "write `State condemns Event on the ground of civilianHarm in Record`"),
                slip(
                        "a word of the domain with a hyphen",
                        "terrorism in",
                        "civilian-harm in",
                        Mistake.UNKNOWN_WORD,
                        7,
                        "maybe `civilianHarm`"),
                slip(
                        "a word of the domain with an underscore",
                        "terrorism in",
                        "Civilian_harm in",
                        Mistake.BAD_NAME,
                        7,
                        "write `civilianHarm`"),
                slip(
                        "a word of the domain in other capital letters",
                        "terrorism in",
                        "CIVILIANHARM in",
                        Mistake.WORD_AS_NAME,
                        7,
                        "write `civilianHarm`"),
                slip(
                        "a word of a table written as several",
                        TOOK_PLACE,
                        TOOK_PLACE + "\n    State lists Party as last resort in Record",
                        Mistake.TABLE_WORD,
                        7,
                        "write `Frame`"),
                slip(
                        "a pole that no table has",
                        TOOK_PLACE,
                        TOOK_PLACE + "\n    State stands by by-arland on authorship of the event Event",
                        Mistake.BAD_NAME,
                        7,
                        "write `Pole`, which stands for any pole; words for it stand in challenges.csv, frames.csv, poles.csv"),
                slip(
                        "and between two words",
                        "terrorism in",
                        "terrorism and sovereignty in",
                        Mistake.UNKNOWN_SENTENCE,
                        7,
                        "write two lines, " + ALL));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_mistake_is_told_once_with_what_to_write_instead(LaymansSlip slip) {
        slip.assertTold();
    }
}
