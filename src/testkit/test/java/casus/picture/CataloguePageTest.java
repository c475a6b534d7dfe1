package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.picture.catalogue.Anchors;
import casus.picture.catalogue.Catalogue;
import casus.picture.catalogue.Examples;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The catalogue of the shipped rules as a reader meets it, in a real browser and in Markdown. */
class CataloguePageTest {

    private static final Catalogue CATALOGUE = catalogue();
    private static final String PAGE = CataloguePage.of(CATALOGUE);

    @TempDir
    private static Path temp;

    private static Browser browser;

    private static Path page;

    private static Catalogue catalogue() {
        try (var packed = CataloguePageTest.class.getResourceAsStream("/casus/examples.json")) {
            assertThat(packed).as("the examples that the build packs").isNotNull();
            return new Catalogue(
                    Casus.rulebook(List.of()).rulebook(),
                    Examples.read(new String(packed.readAllBytes(), StandardCharsets.UTF_8)),
                    Catalogue.purposes(ShippedRules.texts()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(temp.resolve("profile"));
        page = Files.writeString(temp.resolve("rules.html"), PAGE);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_rule_has_a_reason_out_of_a_case_and_cases_on_both_sides() {
        assertThat(CATALOGUE.rulebook().rules()).isNotEmpty().allSatisfy(rule -> {
            Examples.Judged judged = CATALOGUE.examples().of(rule);
            assertThat(judged.example()).as(rule.id()).isPresent();
            assertThat(judged.example().orElseThrow().when()).hasSameSizeAs(rule.when());
            assertThat(judged.silent()).as(rule.id()).isNotEmpty();
        });
    }

    @Test
    void every_table_says_what_it_is_for_and_which_sentences_ask_it() {
        // used only by the machinery of camps, whose steps sentences match
        Set<String> asked = Set.of("agents");
        assertThat(CATALOGUE.tables().keySet())
                .isNotEmpty()
                .isEqualTo(CATALOGUE.purposes().keySet().stream().collect(Collectors.toSet()))
                .allSatisfy(table ->
                        assertThat(CATALOGUE.asking(table).isEmpty()).as(table).isEqualTo(asked.contains(table)));
    }

    @Test
    void every_link_leads_somewhere_in_both_renderings() {
        assertThat(dangling(PAGE, " id=\"([^\"]+)\"", "href=\"#([^\"]+)\"")).isEmpty();
        assertThat(dangling(CatalogueMarkdown.of(CATALOGUE), "<a id=\"([^\"]+)\"", "]\\(#([^)]+)\\)"))
                .isEmpty();
    }

    private static Set<String> dangling(String text, String anchor, String link) {
        List<String> anchors = all(text, anchor);
        assertThat(anchors).doesNotHaveDuplicates();
        Set<String> links = new HashSet<>(all(text, link));
        assertThat(links).hasSizeGreaterThan(500);
        links.removeAll(anchors);
        return links;
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void a_condition_leads_to_its_sentence_and_the_sentence_back_to_the_rule() {
        browser.trouble();
        browser.open(page);
        String rule = "#" + Anchors.rule(rule("retaliation.stated")).replace(".", "\\.");
        browser.run("document.querySelector(arguments[0] + ' summary').click()", rule);
        assertThat(browser.find(rule + " .example").getText())
                .startsWith("For example: ")
                .contains(
                        "strike retaliates for raid, stated\nbecause arland, to which strike is put down, says that it answers raid");
        browser.find(rule + " .lines a").click();
        assertThat(browser.find(":target summary").getText())
                .isEqualTo("Event is put down, if only by a charge, to Author");
        assertThat(browser.find(":target").getDomAttribute("open")).isNotNull();
        browser.run("document.querySelector(':target .lines a[href$=\"rule-retaliation.stated\"]').click()");
        assertThat(browser.focused()).contains("retaliation.stated");
        assertThat(browser.trouble()).isEmpty();
    }

    @Test
    void words_are_found_and_a_link_out_of_what_was_found_still_leads_there() {
        browser.open(page);
        browser.find("body").sendKeys("/");
        browser.find("#find").sendKeys("retaliation.stated-by-other");
        List<WebElement> found =
                browser.all(".entry").stream().filter(WebElement::isDisplayed).toList();
        assertThat(found).hasSize(1);
        assertThat(browser.find(".find output").getText()).startsWith("1 of ");
        found.get(0).findElement(By.tagName("summary")).click();
        browser.find(".entry[open] .lines a").click();
        assertThat(browser.find(":target").isDisplayed()).isTrue();
    }

    @Test
    void entries_are_walked_by_keys() {
        browser.open(page);
        browser.run("document.querySelector('.entry summary').focus()");
        String first = browser.focused();
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.focused()).isNotEqualTo(first);
        browser.press(Keys.ENTER);
        assertThat(browser.all(".entry[open]")).hasSize(1);
        browser.press(Keys.ARROW_UP);
        assertThat(browser.focused()).isEqualTo(first);
    }

    @Test
    void a_phone_shows_it_whole_and_wide_tables_scroll_by_themselves() {
        browser.resize(400, 740);
        browser.open(page);
        browser.run("for (const each of document.querySelectorAll('details')) each.open = true");

        assertThat(browser.run("return document.documentElement.scrollWidth")).isEqualTo("400");
        browser.resize(1000, 900);
    }

    @Test
    void nothing_that_a_rule_says_becomes_a_part_of_the_page() throws IOException {
        String bad = "<script>window.hacked = 1</script><img src=x>";
        Rulebook rulebook = Casus.rulebook(List.of(new RuleText(
                        "mine/own.rules",
                        "rule \"Whoever is " + bad + " struck\"\n    @id(\"mine.bad\")\n    @because(\"{State} " + bad
                                + " {Blow}\")\n    @reference(\"none\")\nwhen\n    Blow took place on the territory of State\n"
                                + "then\n    State is on record about Blow with protest\nend\n",
                        false)))
                .rulebook();
        assertThat(rulebook.rule("mine.bad")).isPresent();
        String hostile = CataloguePage.of(new Catalogue(rulebook, Examples.NONE, CATALOGUE.purposes()));
        browser.open(Files.writeString(temp.resolve("hostile.html"), hostile));

        assertThat(browser.run("return window.hacked")).isEqualTo("null");
        assertThat(browser.all("img")).isEmpty();
        assertThat(CatalogueMarkdown.of(new Catalogue(rulebook, Examples.NONE, CATALOGUE.purposes())))
                .contains("\\<script\\>")
                .doesNotContainPattern("[^\\\\]<(script|img)");
    }

    private static Rule rule(String id) {
        return CATALOGUE.rulebook().rule(id).orElseThrow();
    }
}
