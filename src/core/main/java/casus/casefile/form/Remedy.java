package casus.casefile.form;

import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Advice on a value of the wrong form. */
public final class Remedy {

    private Remedy() {}

    /** {@return what to write instead, or null if that is obvious} */
    public static @Nullable String of(Form form, Node node) {
        boolean words = form instanceof Form.Text
                || form instanceof Form.Name
                || form instanceof Form.Reference
                || form instanceof Form.Pointer
                || form instanceof Form.Day;
        String quoted = words ? node.quoted() : null;
        if (node instanceof Node.Nothing) {
            return "leave the key out where there is nothing to say" + (quoted == null ? "" : "; " + quoted);
        }
        if (form instanceof Form.Items && !(node instanceof Fields)) {
            return "put it in square brackets, even if it is only one";
        }
        if (form instanceof Form.Flag && node instanceof Node.Text text) {
            return switch (text.value().strip().toLowerCase(Locale.ROOT)) {
                case "true", "yes", "y", "on" -> "write `true`, without quotes";
                case "false", "no", "n", "off" -> "write `false`, without quotes";
                default -> null;
            };
        }
        if (form instanceof Form.Whole && node instanceof Node.Text text) {
            String digits = text.value().replaceAll("[_,'\\s\\h]", "");
            return digits.matches("\\d{1,9}") ? "write `" + digits + "`, without quotes" : null;
        }
        return quoted;
    }
}
