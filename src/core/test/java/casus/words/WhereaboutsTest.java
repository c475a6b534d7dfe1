package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static final Whereabouts WHERE = new Naming(CaseReader.read(Path.of("examples/corpus/su-24-downing-2015"))
                    .content()
                    .orElseThrow())
            .where();

    @Test
    void a_place_is_called_by_its_name_and_that_of_the_state() {
        assertThat(WHERE.at("syrian-airspace-in-syria")).isEqualTo("at Syrian airspace in Syria");
        assertThat(WHERE.at("latakia")).isEqualTo("at province of Latakia");
    }

    @Test
    void a_place_with_the_name_of_its_state_is_said_once() {
        assertThat(WHERE.at("syria-land-in-syria")).isEqualTo("in Syria");
    }

    @Test
    void what_the_case_does_not_know_stays_as_it_is() {
        assertThat(WHERE.at("pier-in-arland")).isEqualTo("at pier-in-arland");
        assertThat(WHERE.at("latakia-in-latakia")).isEqualTo("at latakia-in-latakia");
    }
}
