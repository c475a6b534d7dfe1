package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.CaseRecord;
import casus.model.DocumentId;
import casus.model.RecordId;
import casus.why.Explanation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The branches of a page, as they are written. */
class HtmlTreeTest {

    private static final Worked WORKED = Worked.in(Path.of("facts/us-strikes-iraq-2024-01-24"));
    private static final String LINK = "retaliation us-strikes for al-asad-attack";

    private final Html html = new Html();
    private final HtmlTree tree = tree();

    private HtmlTree tree() {
        return new HtmlTree(
                WORKED.inferences(),
                citation -> Optional.empty(),
                new Marks(citation -> Optional.empty(), Map.of()),
                html);
    }

    private String reasons(boolean named) {
        Explanation why = WORKED.why(LINK);
        tree.write(why.status(), named);
        return html.toString();
    }

    @Test
    void every_link_within_the_page_leads_to_one_element() {
        String page = reasons(false);

        Matcher links = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        assertThat(links.results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Pattern.compile("id=\"" + Pattern.quote(link.group(1)) + "\"")
                                .matcher(page)
                                .results())
                        .hasSize(1));
    }

    @Test
    void a_step_is_shown_once_and_then_linked() {
        reasons(false);
        int first = html.toString().length();

        tree.write(WORKED.why(LINK).status(), false);

        assertThat(html.toString().substring(first)).contains("as shown above").doesNotContain("<details");
    }

    @Test
    void the_first_levels_are_open_and_the_deeper_closed() {
        assertThat(reasons(false)).contains("<details class=\"way\" open", "<details class=\"way\">");
    }

    @Test
    void a_record_has_its_id_where_it_is_first_shown_and_its_documents_are_quoted() {
        CaseRecord answer = WORKED.inferences().subject().records().stream()
                .filter(record -> record.id().equals(new RecordId("centcom-answer")))
                .findFirst()
                .orElseThrow();

        tree.also(List.of(answer, answer));

        assertThat(html.toString().split("id=\"record-centcom-answer\"", -1)).hasSize(2);
        assertThat(tree.quoted())
                .containsExactly(answer.said().citations().get(0).document())
                .doesNotContain(new DocumentId("none"));
        assertThat(html.toString()).contains("<code>centcom-answer</code>", "<blockquote dir=\"auto\">“");
    }
}
