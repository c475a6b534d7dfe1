package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.text.Mistake;

/**
 * One thing changed in a rule, or in a sentence with a rule, as somebody may write it who has read docs/rule-writing.md once.
 *
 * @param what it is
 * @param text that is written
 * @param help part of the remedy
 */
record LaymansSlip(String what, String text, Mistake kind, int line, String help) {

    static final String RULE = """
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

    static final String SENTENCE = """
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

    static final String TOOK_PLACE = "Event took place on the territory of State";
    static final String CONDEMNS = "State condemns Event on the ground of terrorism in Record";
    static final String PROTESTS = "State is on record about Event with protest";
    static final String ALL = "`" + CONDEMNS + "`";

    static LaymansSlip slip(String what, String part, String instead, Mistake kind, int line, String help) {
        return slip(RULE, what, part, instead, kind, line, help);
    }

    static LaymansSlip sentence(String what, String part, String instead, Mistake kind, int line, String help) {
        return slip(SENTENCE, what, part, instead, kind, line, help);
    }

    static LaymansSlip slip(
            String text, String what, String part, String instead, Mistake kind, int line, String help) {
        assertThat(text).contains(part);
        return new LaymansSlip(what, text.replace(part, instead), kind, line, help);
    }

    @Override
    public String toString() {
        return what;
    }

    /** Asserts that this is the one thing told, by its kind, at its line and with what to write instead. */
    void assertTold() {
        assertThat(Written.read(text).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind.kind());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.help()).contains(help);
        });
    }
}
