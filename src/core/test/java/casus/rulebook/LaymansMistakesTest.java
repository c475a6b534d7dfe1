package casus.rulebook;

import static casus.rulebook.LaymansSlip.PROTESTS;
import static casus.rulebook.LaymansSlip.RULE;
import static casus.rulebook.LaymansSlip.SENTENCE;
import static casus.rulebook.LaymansSlip.TOOK_PLACE;
import static casus.rulebook.LaymansSlip.slip;
import static org.assertj.core.api.Assertions.assertThat;

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

    static Stream<LaymansSlip> slips() {
        return Stream.of(typography(), keywords(), notes()).flatMap(List::stream);
    }

    private static List<LaymansSlip> typography() {
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

    private static List<LaymansSlip> keywords() {
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

    private static List<LaymansSlip> notes() {
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

    @ParameterizedTest
    @MethodSource("slips")
    void a_mistake_is_told_once_with_what_to_write_instead(LaymansSlip slip) {
        slip.assertTold();
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
