package casus.rulebook.ladder;

import static casus.rulebook.Written.read;
import static casus.rulebook.Written.stated;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import org.junit.jupiter.api.Test;

class AtomTest {

    /** {@return the atom of a condition of its own, in which Response, Cause and Striker are known} */
    private static Atom atom(String condition) {
        Rulebook.Reading reading = read(stated(
                "then\n    Response retaliates for Cause, stated",
                "    " + condition + "\nthen\n    Response retaliates for Cause, reported"));
        assertThat(reading.problems().toString()).doesNotContain(": error: ");
        return Atom.of(reading.rulebook().rules().get(0).when().get(2)).get(0);
    }

    private static Rule.Line conclusion(String status) {
        return read(stated("Cause, stated", "Cause, " + status))
                .rulebook()
                .rules()
                .get(0)
                .then();
    }

    @Test
    void an_absence_denies_the_same_thing_of_the_same_names() {
        Atom absent = atom("nobody calls Response an answer to Cause");

        assertThat(absent.negated()).isTrue();
        assertThat(absent.denies(atom("Striker calls Response an answer to Cause")))
                .isTrue();
        assertThat(absent.denies(atom("Striker calls Cause an answer to Response")))
                .isFalse();
        assertThat(absent.denies(absent)).as("two absences agree").isFalse();
    }

    @Test
    void two_words_for_one_field_do_not_meet() {
        Atom stated = Atom.concluded(conclusion("stated"));

        assertThat(stated.meets(Atom.concluded(conclusion("stated")))).isTrue();
        assertThat(stated.meets(Atom.concluded(conclusion("reported")))).isFalse();
        assertThat(stated.meets(atom("Striker calls Response an answer to Cause")))
                .isFalse();
    }

    @Test
    void the_absence_of_what_is_concluded_is_met_by_it() {
        Atom absent = atom("nobody states that Response answers Cause");

        assertThat(absent.meets(Atom.concluded(conclusion("stated")))).isTrue();
        assertThat(absent.meets(Atom.concluded(conclusion("reported")))).isFalse();
    }

    @Test
    void the_names_of_a_line_are_those_an_author_wrote() {
        assertThat(Atom.names(conclusion("stated"))).containsExactly("Response", "Cause");
    }
}
