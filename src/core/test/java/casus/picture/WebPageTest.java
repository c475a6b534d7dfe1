package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WebPageTest {

    private static final WebPage PAGE = new WebPage("page.html", "p { color: red }", "alert(1)");

    @Test
    void a_text_is_written_literally_and_the_body_as_it_is() {
        String page = PAGE.of(Map.of("title", "<b>$1 \\ {{script}}</b>"), "<p>{{title}}</p>");

        assertThat(page).contains("&lt;b&gt;$1 \\ {{script}}&lt;/b&gt;").contains("<p>{{title}}</p>");
    }

    @Test
    void only_its_own_style_and_script_are_allowed() throws Exception {
        String page = PAGE.of(Map.of(), "");
        Matcher policy = Pattern.compile("sha256-([A-Za-z0-9+/=]+)").matcher(page);

        for (String own : new String[] {"p { color: red }", "alert(1)"}) {
            assertThat(policy.find()).isTrue();
            assertThat(policy.group(1))
                    .isEqualTo(Base64.getEncoder()
                            .encodeToString(
                                    MessageDigest.getInstance("SHA-256").digest(own.getBytes(StandardCharsets.UTF_8))));
            assertThat(page).contains(own);
        }
        assertThat(page).contains("default-src 'none'");
    }

    @Test
    void no_placeholder_is_left() {
        assertThat(PAGE.of(Map.of(), "")).doesNotContain("{{");
    }

    @Test
    void a_file_that_is_not_packed_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WebPage.resource("nowhere.html"))
                .withMessageContaining("nowhere.html");
    }
}
