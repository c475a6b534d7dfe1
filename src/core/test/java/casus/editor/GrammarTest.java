package casus.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor makes of rules and vocabulary. */
class GrammarTest {

    private static final Path EDITOR = Path.of("editor/casus");
    private static final Grammar RULES = grammar("rules");
    private static final Grammar VOCABULARY = grammar("vocabulary");

    private static Grammar grammar(String name) {
        try {
            return Grammar.of(EDITOR.resolve("syntaxes/" + name + ".tmLanguage.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files
                    .filter(file -> file.toString().endsWith(".rules")
                            || file.getFileName().toString().equals("vocabulary"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_in_a_shipped_file_is_without_a_meaning(Path file) throws IOException {
        boolean rules = file.toString().endsWith(".rules");
        List<String> unknown = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            for (Grammar.Token token : (rules ? RULES : VOCABULARY).tokens(line)) {
                if (!token.text().isBlank() && token.scopes().isEmpty()) {
                    unknown.add(token.text());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void a_rule_that_is_left_out_is_named_by_a_line_of_its_own() {
        String line = "without \"retaliation.stated\" because \"we judge otherwise\"";

        assertThat(scope(RULES, line, "without")).isEqualTo("keyword.control");
        assertThat(scope(RULES, line, "because")).isEqualTo("keyword.control");
    }

    @Test
    void each_part_of_a_rule_is_what_it_is() {
        assertThat(scope(RULES, "rule \"Whoever strikes retaliates\"", "rule")).isEqualTo("keyword.control");
        assertThat(scope(RULES, "rule \"Whoever strikes retaliates\"", "\"Whoever strikes retaliates\""))
                .isEqualTo("entity.name.function");
        assertThat(scope(RULES, "    @because(\"{Striker} strikes\")", "@because"))
                .isEqualTo("storage.type.annotation");
        assertThat(scope(RULES, "    @because(\"{Striker} strikes\")", "{Striker}"))
                .isEqualTo("variable.parameter");
        assertThat(scope(RULES, "    @because(\"{Striker} strikes\")", " strikes\""))
                .isEqualTo("string.quoted.double");
        assertThat(scope(RULES, "    Response is put down, if only by a charge, to Striker", "Striker"))
                .isEqualTo("variable.parameter");
        assertThat(scope(
                        RULES,
                        "    Response is put down, if only by a charge, to Striker",
                        " is put down, if only by a charge, to "))
                .isEqualTo("meta.sentence");
        assertThat(scope(RULES, "end", "end")).isEqualTo("keyword.control");
        assertThat(scope(RULES, "# Who answers whom", "# Who answers whom")).isEqualTo("comment.line.number-sign");
    }

    @Test
    void a_line_that_is_cut_short_is_no_note_and_no_title() {
        assertThat(scope(RULES, "rule \"Whoever strikes", "rule \"")).isEqualTo("meta.sentence");
        assertThat(scope(RULES, "    @because(\"{Striker} strikes)", "    @because(\"{"))
                .isEqualTo("meta.sentence");
    }

    @Test
    void each_part_of_the_vocabulary_is_what_it_is() {
        String meaning = "    = not Denial( event == {event}, strength != CLOSED, $id : id )";

        assertThat(scope(VOCABULARY, "nobody denies {event:event}", "nobody denies "))
                .isEqualTo("entity.name.function");
        assertThat(scope(VOCABULARY, "nobody denies {event:event}", "{event:")).isEqualTo("variable.parameter");
        assertThat(scope(VOCABULARY, meaning, "not")).isEqualTo("keyword.operator.word");
        assertThat(scope(VOCABULARY, meaning, "Denial")).isEqualTo("entity.name.type");
        assertThat(scope(VOCABULARY, meaning, "{event}")).isEqualTo("variable.parameter");
        assertThat(scope(VOCABULARY, meaning, "CLOSED")).isEqualTo("constant.other");
        assertThat(scope(VOCABULARY, meaning, "$id")).isEqualTo("variable.other");
        assertThat(scope(VOCABULARY, "    \"a gloss\"", "    \"a gloss\"")).isEqualTo("string.quoted.double");
        assertThat(scope(VOCABULARY, "# --- sentences", "# --- sentences")).isEqualTo("markup.heading");
    }

    private static String scope(Grammar grammar, String line, String text) {
        List<Grammar.Token> tokens = grammar.tokens(line);
        Grammar.Token token = tokens.stream()
                .filter(each -> each.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no `" + text + "` in " + tokens));
        String narrowest = token.scopes().get(token.scopes().size() - 1);
        return narrowest.replaceAll("\\.casus-\\w+$", "");
    }

    @Test
    void the_files_that_the_extension_names_are_there() throws IOException {
        JsonNode extension = new JsonMapper().readTree(Files.readString(EDITOR.resolve("package.json")));
        List<String> named = new ArrayList<>();
        extension
                .at("/contributes/grammars")
                .forEach(each -> named.add(each.path("path").asString()));
        extension
                .at("/contributes/languages")
                .forEach(each -> named.add(each.path("configuration").asString()));

        assertThat(named)
                .hasSize(4)
                .allSatisfy(path -> assertThat(EDITOR.resolve(path)).isRegularFile());
    }
}
