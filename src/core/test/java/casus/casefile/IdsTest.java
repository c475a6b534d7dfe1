package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {

    private static String help(String id) {
        Report report = new Report("case.json");
        Ids.refuse(new Node.Text(new Node.Mark(3, 7), id), report);
        assertThat(report.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.line() + ":" + one.column()).isEqualTo("3:7"));
        return String.valueOf(report.problems().get(0).help());
    }

    @ParameterizedTest
    @CsvSource({
        "US-Strikes, us-strikes",
        "us strikes, us-strikes",
        "us_strikes, us-strikes",
        "us–strikes, us-strikes",
        "' us-strikes ', us-strikes",
    })
    void an_id_that_can_be_mended_is_suggested(String id, String better) {
        assertThat(help(id)).startsWith("write `" + better + "`; an id is made of");
    }

    @Test
    void one_that_cannot_is_not() {
        assertThat(help("straße")).startsWith("an id is made of");
        assertThat(help("удар")).startsWith("an id is made of");
    }
}
