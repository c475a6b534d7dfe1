package casus.cli.command.rules;

import casus.cli.screen.ProblemCount;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.picture.catalogue.Examples;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import casus.rulebook.vocabulary.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A rulebook as pages of text. */
final class CatalogueText {

    private CatalogueText() {}

    /** {@return every rule, by file} */
    static Page rules(Rulebook rulebook) {
        Page.Draft draft = new Page.Draft();
        String file = "";
        for (Rule rule : rulebook.rules()) {
            if (!rule.file().equals(file)) {
                file = rule.file();
                draft.line(Span.of(Tone.HEADING, file)).gap();
            }
            show(rule, draft);
            draft.gap();
        }
        draft.line(Span.dim(ProblemCount.count(rulebook.rules().size(), "rule") + ", rulebook " + rulebook.version()
                + ", " + rulebook.hash().substring(0, 12)));
        return draft.page();
    }

    /** {@return one rule, its examples and its place} */
    static Page rule(Rule rule, Examples examples) {
        Page.Draft draft = new Page.Draft();
        show(rule, draft);
        Examples.Judged judged = examples.of(rule);
        judged.example().ifPresent(example -> {
            draft.gap().line("", "    ", Span.dim("for example, in “" + example.subject() + "”:"));
            draft.line("  ", "    ", Span.of(Tone.STATUS, example.then()));
            draft.line("  ", "    ", Span.dim("because "), Span.plain(example.because()));
            example.when().forEach(line -> draft.line("    ", "      ", Span.plain(line)));
        });
        cases("fires in", judged.fires(), draft);
        cases("silent in", judged.silent(), draft);
        draft.gap().line(Span.dim(rule.file() + ":" + rule.line()));
        return draft.page();
    }

    private static void show(Rule rule, Page.Draft draft) {
        draft.line(Span.whole(Tone.HANDLE, rule.id() + "  "), Span.of(Tone.HEADING, rule.title()));
        label(draft, "when");
        rule.written().forEach(line -> draft.line("    ", "      ", Span.plain(line.text())));
        label(draft, "then");
        draft.line("    ", "      ", Span.plain(rule.then().text()));
        draft.line("  ", "    ", Span.dim("because "), Span.plain(rule.because()));
        if (!rule.reference().isEmpty()) {
            draft.line("  ", "    ", Span.dim("see "), Span.plain(rule.reference()));
        }
    }

    private static void cases(String how, List<String> sentences, Page.Draft draft) {
        if (!sentences.isEmpty()) {
            draft.gap().line(Span.dim(how));
            sentences.forEach(sentence -> draft.line("    ", "      ", Span.plain(sentence)));
        }
    }

    private static void label(Page.Draft draft, String label) {
        draft.line("  ", "  ", Span.dim(label));
    }

    /** {@return the sentences that rules may use, in the vocabulary's order} */
    static Page vocabulary(Rulebook rulebook) {
        Page.Draft draft = new Page.Draft();
        for (Sentence sentence : rulebook.vocabulary().sentences()) {
            draft.line("", "  ", Span.plain(sentence.text()));
            draft.line("    ", "    ", Span.dim(sentence.gloss()));
        }
        draft.gap()
                .line(
                        Span.dim(
                                ProblemCount.count(
                                                rulebook.vocabulary()
                                                        .sentences()
                                                        .size(),
                                                "sentence")
                                        + "; in a rule, a name with a capital letter stands in each brace, or a word of its kind"));
        return draft.page();
    }

    /** {@return some sentences, each with the rules that use it} */
    static Page sentences(Rulebook rulebook, List<Sentence> sentences) {
        Page.Draft draft = new Page.Draft();
        for (Sentence sentence : sentences) {
            draft.line("", "  ", Span.plain(sentence.text()));
            draft.line("    ", "    ", Span.dim(sentence.gloss()));
            users(
                    draft,
                    "concluded by ",
                    rulebook,
                    rule -> rule.then().sentence().equals(sentence));
            users(
                    draft,
                    "asked by ",
                    rulebook,
                    rule -> rule.written().stream()
                            .anyMatch(line -> line.sentence().equals(sentence)));
        }
        return draft.page();
    }

    private static void users(Page.Draft draft, String how, Rulebook rulebook, Predicate<Rule> uses) {
        String ids = rulebook.rules().stream().filter(uses).map(Rule::id).collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            draft.line("    ", "      ", Span.dim(how), Span.of(Tone.HANDLE, ids));
        }
    }

    /** {@return the tables, in order of name, including own rows} */
    static Page tables(Rulebook rulebook) {
        Page.Draft draft = new Page.Draft();
        Rows.byTable(rulebook.tables()).forEach((name, rows) -> {
            draft.line(Span.of(Tone.HEADING, name));
            List<List<String>> cells = new ArrayList<>(List.of(Rows.columns(rows.get(0))));
            rows.forEach(row -> cells.add(Rows.cells(row)));
            show(cells, draft);
            draft.gap();
        });
        return draft.page();
    }

    private static void show(List<List<String>> cells, Page.Draft draft) {
        for (int row = 0; row < cells.size(); row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.get(row).size(); i++) {
                int column = i;
                int width = cells.stream()
                        .mapToInt(each -> each.get(column).length())
                        .max()
                        .orElse(0);
                String cell = cells.get(row).get(i);
                line.append(cell).append(" ".repeat(width - cell.length() + 2));
            }
            draft.line(
                    "  ",
                    "  ",
                    Span.whole(row == 0 ? Tone.DIM : Tone.PLAIN, line.toString().stripTrailing()));
        }
    }
}
