package casus.casefile;

import casus.casefile.form.Form;
import casus.casefile.text.Script;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.model.Signs;
import java.util.Locale;

/** The form of ids in a case. */
final class Ids {

    private static final String FORM =
            "an id is made of words in small letters from a to z and digits, joined by hyphens (-), such as `al-asad-attack`";

    private Ids() {}

    /** Reports a text that is not an id, and suggests one. */
    static void refuse(Node.Text text, Report report) {
        String id = text.value();
        String better = better(id);
        report.error(
                text.mark(),
                Words.shown(id) + " is no id" + Signs.hint(id),
                (Form.Name.PATTERN.matcher(better).matches() ? "write `" + better + "`; " : "") + FORM);
    }

    /** {@return the id in lower case, with hyphens for other dashes and for spaces; other invalid characters remain} */
    private static String better(String id) {
        StringBuilder better = new StringBuilder();
        id.strip()
                .codePoints()
                .map(c -> Script.dash(c) || Script.blank(c) || c == '_' ? '-' : c)
                .forEach(better::appendCodePoint);
        return better.toString().toLowerCase(Locale.ROOT);
    }
}
