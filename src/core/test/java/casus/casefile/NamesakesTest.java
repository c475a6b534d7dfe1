package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actors that bear one name. */
class NamesakesTest {

    @TempDir
    Path temp;

    private List<String> adding(String actor) {
        return shown(Written.read(temp, RAID.replace("\"actors\": [", "\"actors\": [\n" + actor + ",")));
    }

    @Test
    void a_name_that_is_another_s_is_a_warning_at_the_later_with_the_place_of_the_earlier() {
        assertThat(adding("{\"id\": \"navy\", \"name\": \"the NAVY of Árland\", \"kind\": \"organ\"}"))
                .containsExactly("""
                        case.json:11:35: warning: the actors `navy` and `arland-navy` bear one name: `the NAVY of Árland` (line 8) and `Navy of Arland`
                            help: if they are one, keep one of them and let the records name it; if they are two, say in `name` what tells them apart""");
    }

    @Test
    void a_name_that_is_another_s_alias_is_a_warning() {
        assertThat(
                        adding(
                                "{\"id\": \"navy\", \"name\": \"The boats\", \"kind\": \"organ\", \"aliases\": [\"free fleet\"]}"))
                .singleElement()
                .asString()
                .startsWith("case.json:12:")
                .contains("`free fleet` (line 8) and `Free Fleet`");
    }

    @Test
    void two_may_go_by_one_name_beside_their_own() {
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace("\"name\": \"Arland\"", "\"aliases\": [\"the coalition\"], \"name\": \"Arland\"")
                                .replace(
                                        "\"name\": \"Borland\"",
                                        "\"aliases\": [\"The Coalition\"], \"name\": \"Borland\""))))
                .isEmpty();
    }

    @Test
    void an_alias_that_is_an_actor_s_own_name_is_fine() {
        assertThat(adding("{\"id\": \"x\", \"name\": \"Óm\", \"kind\": \"organ\", \"aliases\": [\"Om\"]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Al-Qāʿida, al qaʿida",
        "Hizb Allāh, HIZB ALLAH",
        "Ἀθῆναι, ΑΘΗΝΑΙ",
        "Groß-Gerau, GROSS GERAU",
        "الحـــوثي, الحوثي",
        "مُحَمَّد, محمد",
        "שָׁלוֹם, שלום",
        "the Houthis, HOUTHIS"
    })
    void marks_case_and_what_stands_between_words_make_no_other_name(String one, String other) {
        assertThat(Namesakes.plain(one)).isEqualTo(Namesakes.plain(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"がま, かま", "किताब, कताब", "Front 1, Front 2", "Nord, North"})
    void other_letters_and_numbers_do(String one, String other) {
        assertThat(Namesakes.plain(one)).isNotEqualTo(Namesakes.plain(other));
    }
}
