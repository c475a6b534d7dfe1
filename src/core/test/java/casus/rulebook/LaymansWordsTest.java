package casus.rulebook;

import static casus.rulebook.LaymansSlip.ALL;
import static casus.rulebook.LaymansSlip.CONDEMNS;
import static casus.rulebook.LaymansSlip.PROTESTS;
import static casus.rulebook.LaymansSlip.TOOK_PLACE;
import static casus.rulebook.LaymansSlip.sentence;
import static casus.rulebook.LaymansSlip.slip;

import casus.rulebook.text.Mistake;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words, names and sentences that somebody writes who has read docs/rule-writing.md once, and gets wrong. */
class LaymansWordsTest {

    static Stream<LaymansSlip> slips() {
        return Stream.of(words(), names(), sentences()).flatMap(List::stream);
    }

    private static List<LaymansSlip> words() {
        return List.of(
                slip(
                        "does not",
                        "State condemns",
                        "State does not condemn",
                        Mistake.UNKNOWN_SENTENCE,
                        7,
                        "there is no `not` of its own"),
                slip(
                        "not with a sentence that denies",
                        CONDEMNS,
                        CONDEMNS + "\n    State does not claim Event",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "maybe `nobody claims Event`"),
                slip(
                        "unless",
                        CONDEMNS,
                        CONDEMNS + "\n    unless nobody claims Event",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "maybe `nobody claims Event`"),
                slip(
                        "a negation of what no sentence denies",
                        CONDEMNS,
                        CONDEMNS + "\n    not State condemns Event on the ground of terrorism in Record",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "no sentence says that this is absent"),
                slip("a comma behind a word", "terrorism", "terrorism,", Mistake.BAD_NAME, 7, "write `terrorism`, "),
                slip(
                        "curly quotes around a word",
                        "terrorism",
                        "“terrorism”",
                        Mistake.FOREIGN_LETTER,
                        7,
                        "take the quotes away"),
                slip("another tense", "condemns Event", "condemned Event", Mistake.ALMOST_SENTENCE, 7, "maybe " + ALL),
                slip("a synonym", "condemns Event", "denounces Event", Mistake.UNKNOWN_SENTENCE, 7, "maybe " + ALL),
                slip("a slot left out", " in Record", "", Mistake.ALMOST_SENTENCE, 7, "maybe " + ALL),
                slip(
                        "a date",
                        CONDEMNS,
                        CONDEMNS + "\n    Event took place on 2024-03-01",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "a rule speaks of no day"),
                slip(
                        "a span of time",
                        CONDEMNS,
                        CONDEMNS + "\n    Event came within 5 days of Other",
                        Mistake.UNKNOWN_SENTENCE,
                        8,
                        "windows.csv"),
                slip(
                        "a word with a capital letter",
                        "of terrorism",
                        "of Terrorism",
                        Mistake.WORD_AS_NAME,
                        7,
                        "write `terrorism`"),
                slip(
                        "the beginning of a word",
                        "of terrorism",
                        "of terror",
                        Mistake.UNKNOWN_WORD,
                        7,
                        "maybe `terrorism`"),
                slip(
                        "a word in quotes",
                        "of terrorism",
                        "of \"terrorism\"",
                        Mistake.BAD_NAME,
                        7,
                        "write `terrorism`, without"),
                slip(
                        "a frame",
                        CONDEMNS,
                        "State calls the event Event unlawful in Record",
                        Mistake.TABLE_WORD,
                        7,
                        "write `Frame`; a line that looks it up"),
                slip(
                        "a pole",
                        CONDEMNS,
                        "State stands by wrongful on legality of the event Event",
                        Mistake.TABLE_WORD,
                        7,
                        "write `Pole`; a line that looks it up"));
    }

    private static List<LaymansSlip> names() {
        return List.of(
                slip(
                        "articles",
                        TOOK_PLACE,
                        "The event took place on the territory of the state",
                        Mistake.BAD_NAME,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "small letters",
                        TOOK_PLACE,
                        "event took place on the territory of state",
                        Mistake.BAD_NAME,
                        6,
                        "write `" + TOOK_PLACE + "`"),
                slip(
                        "a name of two words",
                        TOOK_PLACE,
                        "Event took place on the territory of Third State",
                        Mistake.BAD_NAME,
                        6,
                        "ThirdState"),
                slip(
                        "a name with a hyphen",
                        TOOK_PLACE,
                        "Event took place on the territory of Third-State",
                        Mistake.BAD_NAME,
                        6,
                        "maybe `ThirdState`"),
                slip(
                        "a state of the world",
                        TOOK_PLACE,
                        "Event took place on the territory of \"Iran\"",
                        Mistake.BAD_NAME,
                        6,
                        "cannot be about one actor"),
                slip(
                        "slots as the vocabulary has them",
                        CONDEMNS,
                        "{party:actor} condemns {event:event} on the ground of {wrong:wrong} in {record:record}",
                        Mistake.BAD_NAME,
                        7,
                        "write `Party condemns Event on the ground of Wrong in Record`"));
    }

    private static List<LaymansSlip> sentences() {
        return List.of(
                sentence("when for means", "means\n", "when\n", Mistake.BAD_KEYWORD, 3, "`means` stands alone"),
                sentence(
                        "a meaning on two lines",
                        "ground of terrorism",
                        "ground of\n     terrorism",
                        Mistake.WRAPPED_LINE,
                        5,
                        ALL),
                sentence(
                        "then in a sentence",
                        "in Record\nend",
                        "in Record\nthen\n    " + PROTESTS + "\nend",
                        Mistake.BAD_KEYWORD,
                        6,
                        "conclusions are drawn in rules"),
                sentence(
                        "a kind of actor for a type",
                        "{state:actor}",
                        "{state:state}",
                        Mistake.SLOT_TYPE,
                        1,
                        "maybe `actor`"),
                sentence(
                        "no gloss",
                        "    @gloss(\"a state condemns an event on its own territory as terrorism\")\n",
                        "",
                        Mistake.MISSING_GLOSS,
                        1,
                        "say in a few words"),
                sentence(
                        "curly quotes in a sentence",
                        "sentence \"",
                        "sentence “",
                        Mistake.QUOTE_MARKS,
                        1,
                        "put \" in its place"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void a_mistake_is_told_once_with_what_to_write_instead(LaymansSlip slip) {
        slip.assertTold();
    }
}
