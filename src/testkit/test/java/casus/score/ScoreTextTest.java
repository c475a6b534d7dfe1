package casus.score;

import static org.assertj.core.api.Assertions.assertThat;

import casus.page.Page;
import casus.score.Figures.Share;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScoreTextTest {

    private static final Figures FIGURES =
            new Figures("attribution", new Share(9, 10), new Share(2, 3), new Share(0, 4), new Share(0, 0), 5, 6, 7);

    private static List<String> lines(Page page) {
        return page.lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void a_share_is_shown_with_its_quotient_and_none_as_a_dash() {
        List<String> lines = lines(ScoreText.table(new Score(List.of(FIGURES), List.of())));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).strip().split("\\s{2,}"))
                .containsExactly("attribution", "9/10 0.90", "2/3 0.67", "0/4 0.00", "-", "5", "6", "7");
    }

    @Test
    void columns_stand_under_their_heads() {
        List<String> lines = lines(ScoreText.table(new Score(List.of(FIGURES), List.of())));

        assertThat(lines.get(0)).hasSameSizeAs(lines.get(1)).endsWith("forbidden");
    }

    @Test
    void a_score_that_is_as_the_keys_have_it_has_no_remarks() {
        assertThat(lines(ScoreText.remarks(
                        new Score(List.of(FIGURES), List.of(new Scored("raid", List.of(FIGURES), List.of()))))))
                .isEmpty();
    }
}
