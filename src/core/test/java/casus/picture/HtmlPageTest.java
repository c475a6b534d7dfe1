package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.HostileTexts;
import casus.model.Conclusion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page as a reader meets it, in a real browser. */
class HtmlPageTest {

    private static final Worked CASE = Worked.in(Path.of("facts/iran-pakistan-2024"));
    private static final String LINK = "retaliation pakistani-strikes for iranian-strike";
    private static final String CHAIN = "chain rask-attack to iranian-strike to pakistani-strikes to summons-of-charge";

    @TempDir
    private static Path profile;

    private static Browser browser;

    @TempDir
    private Path temp;

    @BeforeAll
    static void start() {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private void open(Worked worked, String handle) throws IOException {
        browser.open(Files.writeString(temp.resolve("page.html"), worked.page(handle)));
    }

    @Test
    void the_page_says_what_holds_and_by_which_rules_and_records() throws IOException {
        open(CASE, LINK);

        assertThat(browser.find("h1").getText()).isEqualTo(LINK);
        assertThat(browser.find(".says").getText()).startsWith("inferred — pakistani-strikes answers iranian-strike");
        String rulebook = CASE.inferences().rulebook().hash();
        String hash = CASE.inferences().subject().hash();
        assertThat(browser.find("#rulebook-hash").getText()).isEqualTo(rulebook);
        assertThat(browser.find("#case-hash").getText()).isEqualTo(hash);
        assertThat(browser.find("meta[name='casus:rulebook']").getDomAttribute("content"))
                .isEqualTo(rulebook);
        assertThat(browser.find("meta[name='casus:case-hash']").getDomAttribute("content"))
                .isEqualTo(hash);
    }

    @Test
    void the_head_says_on_whose_word_it_rests_as_the_text_does() throws IOException {
        open(CASE, "attribution iranian-strike");

        assertThat(browser.find("header .standing").getText()).startsWith("Rests on the word of ");
    }

    @Test
    void no_branch_is_without_words() throws IOException {
        open(CASE, LINK);

        assertThat(browser.run(
                        "return [...document.querySelectorAll('summary > span')].filter(s => !s.textContent).length"))
                .hasToString("0");
    }

    @Test
    void the_page_has_what_is_also_on_record_with_its_words() throws IOException {
        open(CASE, LINK);

        assertThat(browser.find("section[aria-labelledby=also]").getText())
                .startsWith("Also on record")
                .contains("casualties (event");
        assertThat(browser.find("section[aria-labelledby=also] blockquote").getText())
                .startsWith("“");
    }

    @Test
    void nothing_is_asked_of_the_network_and_the_console_is_silent() throws IOException {
        browser.trouble();
        open(CASE, LINK);
        browser.find("[data-all=open]").click();

        assertThat(browser.trouble()).isEmpty();
    }

    @Test
    void a_page_that_asked_for_something_would_be_found_out() throws IOException {
        browser.trouble();
        browser.open(Files.writeString(temp.resolve("page.html"), "<img src='http://127.0.0.1:9/x.png'>"));

        assertThat(browser.trouble()).contains("http://127.0.0.1:9/x.png");
    }

    @Test
    void the_reasons_are_walked_by_keys() throws IOException {
        open(CASE, LINK);
        browser.run("document.querySelector('.tree summary').focus()");
        String first = browser.focused();
        assertThat(first).startsWith("because pakistani-strikes looks like an answer");

        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).isEqualTo("pakistani-strikes looks like an answer to iranian-strike");
        browser.press(Keys.ARROW_LEFT);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).doesNotStartWith("because Pakistan struck Iran");
        browser.press(Keys.ARROW_UP);
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.focused()).startsWith("because Pakistan struck Iran");
        browser.press(Keys.HOME);
        assertThat(browser.focused()).isEqualTo(first);
        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void every_branch_opens_and_closes_at_once() throws IOException {
        open(CASE, LINK);

        browser.find("[data-all=close]").click();
        assertThat(browser.all(".tree details[open]")).isEmpty();
        browser.find("[data-all=open]").click();
        assertThat(browser.all(".tree details:not([open])")).isEmpty();
        assertThat(browser.all(".tree .quote")).isNotEmpty().allMatch(WebElement::isDisplayed);
    }

    @Test
    void a_quote_leads_to_its_mark_in_the_document_and_the_mark_back() throws IOException {
        open(CASE, LINK);
        browser.find("[data-all=open]").click();
        for (WebElement quote : browser.all(".quote")) {
            String words = quote.findElement(By.tagName("blockquote")).getText();
            String mark = String.valueOf(quote.findElement(By.tagName("a")).getDomAttribute("href"));
            String marked = String.valueOf(
                    browser.run("return document.querySelector(arguments[0]).textContent.replace(/\\s+/g, ' ')", mark));
            // a mark that others overlap is written in pieces
            assertThat(words).startsWith("“" + marked);
        }
        browser.find("[data-all=close]").click();
        browser.run("[...document.querySelectorAll('.quote a')]"
                + ".find(a => document.querySelector(a.hash + ' + sup')).click()");
        assertThat(browser.run("return document.querySelector(':target').tagName"))
                .isEqualTo("MARK");
        browser.run("document.querySelector('sup a[href=\"#' + document.querySelector('.quote').id + '\"]').click()");
        assertThat(browser.run("return document.querySelector(':target').className"))
                .isEqualTo("leaf quote");
        assertThat(browser.find(".quote:target").isDisplayed()).isTrue();
    }

    @Test
    void a_support_leads_to_the_record_in_the_tree() throws IOException {
        open(CASE, LINK);
        browser.find("[data-all=close]").click();

        for (WebElement link : browser.all(".supports li a")) {
            assertThat(browser.run(
                            "return document.querySelectorAll(arguments[0]).length",
                            String.valueOf(link.getDomAttribute("href"))))
                    .isEqualTo("1");
        }
        browser.find(".supports li a").click();
        assertThat(browser.find(":target .quote").isDisplayed()).isTrue();
    }

    @Test
    void a_chain_is_reported_in_order_of_time() throws IOException {
        open(CASE, CHAIN);

        assertThat(browser.all(".timeline time").stream().map(WebElement::getText))
                .containsExactly("2023-12-15", "2024-01-16", "2024-01-18", "2024-01-18");
        assertThat(browser.all(".timeline .link em").stream().map(WebElement::getText))
                .containsExactly("stated", "inferred", "reported");
    }

    @Test
    void a_phone_and_a_dark_screen_show_it_whole() throws IOException {
        browser.resize(360, 740);
        browser.darken();
        open(CASE, CHAIN);

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo("360");
        assertThat(browser.run("return getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(27, 26, 24)");
        browser.resize(1000, 900);
    }

    @Test
    void nothing_that_a_case_says_runs_or_becomes_a_part_of_the_page() throws IOException {
        browser.trouble();
        open(Hostile.in(temp), Hostile.HANDLE);
        browser.find("[data-all=open]").click();

        assertThat(browser.run("return window.hacked")).isEqualTo("null");
        assertThat(browser.all("img, b, i, script:not(:last-child)")).isEmpty();
        assertThat(browser.run("return document.querySelectorAll('script').length"))
                .isEqualTo("1");
        String shown = Hostile.QUOTE.replace("\u202e", "\\u202e");
        assertThat(browser.find("blockquote").getText()).isEqualTo("“" + shown + "”");
        assertThat(browser.find("mark").getText()).isEqualTo(shown);
        assertThat(browser.trouble()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void no_text_of_any_slot_runs_or_becomes_a_part_of_the_page(int round) throws IOException {
        Worked hostile = Worked.in(HostileTexts.write(HostileTexts.filled(round, 3), temp.resolve("filled")));
        browser.trouble();
        for (Conclusion conclusion : hostile.several()) {
            open(hostile, conclusion.handle());

            assertThat(browser.run("return window.casusEscaped")).isEqualTo("null");
            assertThat(browser.run("return document.title")).asString().contains(conclusion.handle());
            assertThat(browser.all(
                            "img, b, i, svg, iframe, a[href^='javascript:'], script:not(:last-child), [onmouseover]"))
                    .isEmpty();
            assertThat(browser.trouble()).isEmpty();
        }
    }

    @Test
    void the_same_case_makes_the_same_page() {
        assertThat(Worked.in(Path.of("facts/iran-pakistan-2024")).page(CHAIN)).isEqualTo(CASE.page(CHAIN));
    }
}
