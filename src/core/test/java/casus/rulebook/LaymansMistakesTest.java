package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes of somebody who has read docs/rule-writing.md once. Each is reported once, at its line, by its kind, and with
 * what to write instead.
 */
class LaymansMistakesTest {

    private static final String RULE = """
            rule "A state that condemns force on its territory as terrorism protests"
                @id("mine.protest-by-law")
                @because("{State} condemns {Event}, on its own territory, as terrorism")
                @reference("our reading of UN Charter, Art. 2(4)")
            when
                Event took place on the territory of State
                State condemns Event on the ground of terrorism in Record
            then
                State is on record about Event with protest
            end
            """;

    private static final String SENTENCE = """
            sentence "{state:actor} calls {event:event} on its soil terrorism"
                @gloss("a state condemns an event on its own territory as terrorism")
            means
                Event took place on the territory of State
                State condemns Event on the ground of terrorism in Record
            end
            rule "A state that calls force on its soil terrorism protests"
                @id("mine.protest")
                @because("{State} condemns {Event}")
            when
                State calls Event on its soil terrorism
            then
                State is on record about Event with protest
            end
            """;

    private static final String TOOK_PLACE = "Event took place on the territory of State";
    private static final String CONDEMNS = "State condemns Event on the ground of terrorism in Record";
    private static final String PROTESTS = "State is on record about Event with protest";
    private static final String ALL = "`" + CONDEMNS + "`";

    /** @param help part of the remedy */
    private record Slip(String what, String text, Mistake kind, int line, String help) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Slip slip(String what, String part, String instead, Mistake kind, int line, String help) {
        return slip(RULE, what, part, instead, kind, line, help);
    }

    private static Slip sentence(String what, String part, String instead, Mistake kind, int line, String help) {
        return slip(SENTENCE, what, part, instead, kind, line, help);
    }

    private static Slip slip(
            String text, String what, String part, String instead, Mistake kind, int line, String help) {
        assertThat(text).contains(part);
        return new Slip(what, text.replace(part, instead), kind, line, help);
    }

    static Stream<Slip> slips() {
        return Stream.of(typography(), keywords(), lines(), notes(), words(), names(), sentences())
                .flatMap(List::stream);
    }

    private static List<Slip> typography() {
        return List.of(
                slip(
                        "curly quotes",
                        "@id(\"mine.protest-by-law\")",
                        "@id(“mine.protest-by-law”)",
                        Mistake.QUOTE_MARKS,
                        2,
                        "put \" in its place"),
                slip("German quotes", "rule \"A", "rule „A", Mistake.QUOTE_MARKS, 1, "put \" in its place"),
                slip(
                        "single quotes",
                        "@id(\"mine.protest-by-law\")",
                        "@id('mine.protest-by-law')",
                        Mistake.QUOTE_MARKS,
                        2,
                        "put \" in its place"),
                slip(
                        "en dashes in an id",
                        "protest-by-law",
                        "protest–by–law",
                        Mistake.BAD_ID,
                        2,
                        "write `mine.protest-by-law`"),
                slip(
                        "an id with blanks",
                        "protest-by-law",
                        "Protest by law",
                        Mistake.BAD_ID,
                        2,
                        "write `mine.protest-by-law`"),
                slip(
                        "a no-break space",
                        "Event took place",
                        "Event took\u00a0place",
                        Mistake.FOREIGN_LETTER,
                        6,
                        "write ordinary spaces"),
                slip(
                        "an indent of no-break spaces",
                        "when\n    Event",
                        "\u00a0when\n\u00a0\u00a0Event",
                        Mistake.FOREIGN_LETTER,
                        5,
                        "write ordinary spaces"),
                slip(
                        "a fence around the rule",
                        RULE,
                        "```\n" + RULE + "```\n",
                        Mistake.STRAY_LINE,
                        1,
                        "take this line away"));
    }

    private static List<Slip> keywords() {
        return List.of(
                slip("if", "when\n", "if\n", Mistake.BAD_KEYWORD, 5, "`when` stands alone"),
                slip("where", "when\n", "Where:\n", Mistake.BAD_KEYWORD, 5, "`when` stands alone"),
                slip("means in a rule", "when\n", "means\n", Mistake.BAD_KEYWORD, 5, "`when` stands alone"),
                slip("therefore", "then\n", "therefore\n", Mistake.BAD_KEYWORD, 8, "`then` stands alone"),
                slip("an arrow", "then\n", "=>\n", Mistake.BAD_KEYWORD, 8, "`then` stands alone"),
                slip(
                        "a condition behind when",
                        "when\n    Event",
                        "when Event",
                        Mistake.BAD_KEYWORD,
                        5,
                        "`when` stands alone"),
                slip(
                        "a condition behind if",
                        "when\n    Event",
                        "If Event",
                        Mistake.BAD_KEYWORD,
                        5,
                        "`when` stands alone"),
                slip(
                        "a conclusion behind then",
                        "then\n    State",
                        "then State",
                        Mistake.BAD_KEYWORD,
                        8,
                        "`then` stands alone"),
                slip("end with a stop", "end\n", "End.\n", Mistake.BAD_KEYWORD, 10, "`end` stands alone"),
                slip(
                        "else",
                        "end\n",
                        "else\n    State is on record about Event with acceptance\nend\n",
                        Mistake.SECOND_CONCLUSION,
                        10,
                        "write a second rule"),
                slip(
                        "a title with a colon",
                        "rule \"A",
                        "Rule: \"A",
                        Mistake.BAD_TITLE,
                        1,
                        "write `rule \"A state that condemns"),
                slip(
                        "a title without quotes",
                        "protests\"",
                        "protests",
                        Mistake.BAD_TITLE,
                        1,
                        "write `rule \"A state that condemns"));
    }

    private static List<Slip> lines() {
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

    private static List<Slip> notes() {
        return List.of(
                slip(
                        "a note without its sign",
                        "@because(",
                        "because(",
                        Mistake.BAD_NOTE,
                        3,
                        "write `@because(\"{State} condemns"),
                slip(
                        "a note with a colon",
                        "@id(\"mine.protest-by-law\")",
                        "@id: mine.protest-by-law",
                        Mistake.BAD_NOTE,
                        2,
                        "write `@id(\"mine.protest-by-law\")`"),
                slip(
                        "a note without quotes",
                        "@id(\"mine.protest-by-law\")",
                        "@id(mine.protest-by-law)",
                        Mistake.BAD_NOTE,
                        2,
                        "write `@id(\"mine.protest-by-law\")`"),
                slip(
                        "quotes within quotes",
                        "as terrorism\")",
                        "as \"terrorism\"\")",
                        Mistake.BAD_NOTE,
                        3,
                        "as 'terrorism'\")`"),
                slip(
                        "a note of another name",
                        "@reference",
                        "@source",
                        Mistake.UNKNOWN_NOTE,
                        4,
                        "@reference (where the judgement comes from)"),
                slip(
                        "a name in small letters in because",
                        "{State}",
                        "{state}",
                        Mistake.BECAUSE_NAME,
                        3,
                        "maybe `State`"),
                slip("a type in because", "{State}", "{State:actor}", Mistake.BECAUSE_NAME, 3, "maybe `State`"));
    }

    private static List<Slip> words() {
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

    private static List<Slip> names() {
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

    private static List<Slip> sentences() {
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
    void a_mistake_is_reported_once_with_what_to_write_instead(Slip slip) {
        List<Problem> problems = Written.read(slip.text()).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(slip.kind().kind());
            assertThat(problem.line()).isEqualTo(slip.line());
            assertThat(problem.help()).contains(slip.help());
        });
    }

    @Test
    void without_the_mistakes_both_are_sound() {
        assertThat(Written.read(RULE).problems()).isEmpty();
        assertThat(Written.read(SENTENCE).problems()).isEmpty();
    }

    @Test
    void curly_quotes_all_over_a_file_are_reported_once_with_their_number() {
        String curly = RULE.replaceAll("\"([^\"]*)\"", "“$1”");

        assertThat(Written.shown(Written.read(curly))).containsExactly("""
                my.rules:1:6: error: `“` is a curly quote, as word processors write it; titles and notes stand in straight ones
                    help: put " in its place, here and on 3 lines below; a plain text editor leaves quotes as they are typed""");
    }

    @Test
    void a_long_sentence_is_offered_whole() {
        String sentence = "Striker is accused by Other of a part in Response as perpetrator, Strength";
        String narrative = "First and Second contest the event Event on legality, Pole against Other, opposed";

        for (String line : List.of(sentence, narrative)) {
            assertThat(Written.read(RULE.replace(PROTESTS, line + ";"))
                            .problems()
                            .get(0)
                            .help())
                    .contains("write `" + line + "`");
        }
        assertThat(narrative).hasSizeGreaterThan(80);
    }

    @Test
    void several_mistakes_are_reported_each() {
        String text = RULE.replace(TOOK_PLACE, TOOK_PLACE + ",")
                .replace("when\n", "if\n")
                .replace("protest\nend", "protests\nend");

        List<String> kinds = new ArrayList<>();
        Written.read(text).problems().forEach(problem -> kinds.add(problem.kind()));
        assertThat(kinds).containsExactly("bad-keyword", "almost-sentence", "unknown-word");
    }
}
