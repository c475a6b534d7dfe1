package casus.picture;

import casus.model.TableRow;
import casus.picture.catalogue.Anchors;
import casus.picture.catalogue.Catalogue;
import casus.picture.catalogue.Examples;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import casus.rulebook.vocabulary.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A catalogue in Markdown, with links between rules, sentences and tables. */
@API(status = Status.INTERNAL)
public final class CatalogueMarkdown {

    private final Catalogue catalogue;
    private final StringBuilder out = new StringBuilder();

    private CatalogueMarkdown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the Markdown, ending in a line feed} */
    public static String of(Catalogue catalogue) {
        return new CatalogueMarkdown(catalogue).whole();
    }

    private String whole() {
        line("# The rules of Casus " + text(catalogue.rulebook().version()), "");
        line("Rulebook `" + catalogue.rulebook().hash() + "`.", "");
        for (Catalogue.Topic topic : catalogue.topics()) {
            line("## " + text(topic.name()), "");
            topic.rules().forEach(this::rule);
        }
        line("## Sentences", "");
        catalogue.rulebook().vocabulary().sentences().forEach(this::sentence);
        line("## Tables", "");
        catalogue.tables().forEach(this::table);
        return out.toString().stripTrailing() + "\n";
    }

    private void rule(Rule rule) {
        line("### <a id=\"" + Anchors.rule(rule) + "\"></a>" + text(rule.title()), "");
        line("`" + rule.id() + "`, " + text(rule.file()) + ":" + rule.line(), "");
        line("When", "");
        rule.when().forEach(line -> line("- " + linked(line)));
        line("", "then", "");
        line("- " + linked(rule.then()), "");
        line("because " + text(rule.because()) + ".", "");
        if (!rule.reference().isEmpty()) {
            line("See " + text(rule.reference()) + ".", "");
        }
        Examples.Judged judged = catalogue.examples().of(rule);
        judged.example().ifPresent(example -> {
            line(
                    "For example, in “" + text(example.subject()) + "”: " + text(example.then()) + ", because "
                            + text(example.because()) + ":",
                    "");
            example.when().forEach(each -> line("- " + text(each)));
            line("");
        });
        cases("Fires in", judged.fires());
        cases("Silent in", judged.silent());
    }

    private static String linked(Rule.Line line) {
        return "[" + text(line.text()) + "](#" + Anchors.sentence(line.sentence()) + ")";
    }

    private void cases(String how, List<String> sentences) {
        if (!sentences.isEmpty()) {
            line(how + ":", "");
            sentences.forEach(sentence -> line("- " + text(sentence)));
            line("");
        }
    }

    private void sentence(Sentence sentence) {
        line("### <a id=\"" + Anchors.sentence(sentence) + "\"></a>" + text(sentence.example()), "");
        line(text(sentence.gloss()) + ".", "");
        line("For example: " + text(catalogue.example(sentence)) + ".", "");
        users("Concluded by", catalogue.concluding(sentence));
        users("Asked by", catalogue.asking(sentence));
    }

    private void users(String how, List<Rule> rules) {
        if (!rules.isEmpty()) {
            line(
                    how + " "
                            + rules.stream()
                                    .map(rule -> "[" + rule.id() + "](#" + Anchors.rule(rule) + ")")
                                    .collect(Collectors.joining(", "))
                            + ".",
                    "");
        }
    }

    private void table(String name, List<TableRow> rows) {
        line("### <a id=\"" + Anchors.table(name) + "\"></a>" + name, "");
        if (catalogue.purposes().containsKey(name)) {
            line(text(String.valueOf(catalogue.purposes().get(name))), "");
        }
        List<Sentence> sentences = catalogue.asking(name);
        if (!sentences.isEmpty()) {
            line("Asked by", "");
            sentences.forEach(
                    sentence -> line("- [" + text(sentence.example()) + "](#" + Anchors.sentence(sentence) + ")"));
            line("");
        }
        List<String> columns = Rows.columns(rows.get(0));
        line(row(columns), row(columns.stream().map(column -> "---").toList()));
        rows.forEach(row ->
                line(row(Rows.cells(row).stream().map(CatalogueMarkdown::text).toList())));
        line("");
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private void line(String... lines) {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** {@return a text on one line, with Markdown's special characters escaped} */
    private static String text(String text) {
        return Spelled.line(text)
                .replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1")
                .replace("\n", " ");
    }
}
