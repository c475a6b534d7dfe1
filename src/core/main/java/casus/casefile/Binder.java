package casus.casefile;

import casus.casefile.form.Extent;
import casus.casefile.form.Form;
import casus.casefile.form.Form.Group;
import casus.casefile.form.Forms;
import casus.casefile.form.Kinds;
import casus.casefile.form.Remedy;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Report;
import casus.model.Bound;
import casus.model.Case;
import casus.model.Citation;
import casus.model.Fact;
import casus.model.Id;
import casus.model.Said;
import casus.model.Term;
import casus.model.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Converts nodes to values of the model, and reports whatever does not fit. A value is null if any part of it does not fit.
 */
final class Binder {

    /** A citation, its place, and the entry that contains it. */
    record Cited(@Nullable Id by, Citation citation, Fields at) {}

    private final References references;
    private final Report report;
    private final Consumer<Cited> citations;
    private @Nullable Id entry;

    /**
     * @param citations receives every valid citation, in the order of the file
     */
    Binder(Names names, Report report, Consumer<Cited> citations) {
        this.references = new References(names, report);
        this.report = report;
        this.citations = citations;
    }

    /** {@return the values of a case by their keys, or null if any part does not fit} */
    @Nullable
    Object whole(Node root) {
        return bind(Forms.CASE, root, "the file");
    }

    private @Nullable Object bind(Form form, Node node, String key) {
        if (form instanceof Group group && node instanceof Fields fields) {
            return group(group, fields);
        }
        if (form instanceof Form.Typed typed && node instanceof Fields fields) {
            return typed(typed, fields);
        }
        if (form instanceof Form.Items items && node instanceof Node.Items list) {
            return items(items, list, key);
        }
        if (form instanceof Form.Flag && node instanceof Node.Flag flag) {
            return flag.set();
        }
        if (form instanceof Form.Whole whole && node instanceof Node.Figure number) {
            return whole(whole, number);
        }
        if (node instanceof Node.Text text) {
            if (form instanceof Form.Text words) {
                return text(words, text, key);
            }
            if (form instanceof Form.Name name) {
                return name(name, text);
            }
            if (form instanceof Form.Reference reference) {
                return references.resolve(reference, text, entry);
            }
            if (form instanceof Form.Day) {
                return day(text);
            }
            if (form instanceof Form.Choice choice) {
                return choice(choice, text, key);
            }
        }
        unfit(form, node, key);
        return null;
    }

    private void unfit(Form form, Node node, String key) {
        report.error(node, key + " is " + node.sort() + "; wanted is " + form.wanted(), Remedy.of(form, node));
    }

    private @Nullable Object typed(Form.Typed typed, Fields fields) {
        if (!(fields.at("type") instanceof Node.Text type)) {
            group(typed.shared(), fields);
            return null;
        }
        Group group = typed.types().get(type.value());
        if (group == null) {
            report.error(
                    type.mark(),
                    Words.shown(type.value()) + " is no type of record",
                    Words.meant(type.value(), typed.types().keySet(), "the types are"));
            group(typed.shared(), fields);
            return null;
        }
        return group(group, fields);
    }

    private @Nullable Object group(Group group, Fields fields) {
        boolean whole = known(group, fields);
        String id = fields.text("id");
        Form.Key own = group.keys().get("id");
        if (own != null && own.form() instanceof Form.Name name) {
            entry = id == null ? null : Kinds.id(name.kind(), id);
        }
        Map<String, @Nullable Object> parts = new HashMap<>();
        for (Form.Key key : group.keys().values()) {
            Node node = fields.at(key.name());
            if (node != null) {
                Object part = key.form() instanceof Form.Pointer pointer
                        ? pointed(pointer, node, fields, "`" + key.name() + "`")
                        : bind(key.form(), node, "`" + key.name() + "`");
                whole &= part != null;
                parts.put(key.name(), part);
            } else if (key.required()) {
                report.error(
                        fields.mark(),
                        whose(group, fields) + " has no `" + key.name() + "`",
                        "add `" + key.name() + "`: " + key.form().wanted());
                whole = false;
            } else {
                parts.put(key.name(), key.otherwise());
            }
        }
        Sense.ofKeys(group, fields, report);
        if (!whole || group.type() == Said.class) {
            return null;
        }
        if (group.type() == Case.class) {
            return parts;
        }
        Object made = Forms.make(group.type(), parts);
        Sense.ofValue(made, fields, report);
        if (made instanceof Citation citation && Sense.quotes(citation)) {
            citations.accept(new Cited(entry, citation, fields));
        }
        return made;
    }

    /** {@return false if some key is unknown; this is reported unless the type of the group is unknown too} */
    private boolean known(Group group, Fields fields) {
        if (group.type() == Said.class) {
            return true;
        }
        boolean all = true;
        for (Map.Entry<String, Node.Field> field : fields.byKey().entrySet()) {
            if (!group.keys().containsKey(field.getKey())) {
                all = false;
                report.error(
                        field.getValue().mark(),
                        Words.shown(field.getKey()) + " is no key of " + whose(group, fields),
                        Words.meant(field.getKey(), group.keys().keySet(), "its keys are"));
            }
        }
        return all;
    }

    private static String whose(Group group, Fields fields) {
        String id = fields.text("id");
        String what =
                Forms.RECORDS.types().containsKey(group.name()) ? "`" + group.name() + "`" : "the " + group.name();
        return id == null ? what : what + " " + Words.shown(id);
    }

    private @Nullable Object pointed(Form.Pointer pointer, Node node, Fields fields, String key) {
        if (!(node instanceof Node.Text text)) {
            unfit(pointer, node, key);
            return null;
        }
        Class<? extends Id> kind = pointer.kinds().get(String.valueOf(fields.text(pointer.kindKey())));
        if (kind == null) {
            return null;
        }
        Id found = references.resolve(new Form.Reference(kind, Set.of(), false), text, entry);
        return found == null ? null : found.value();
    }

    private @Nullable Object items(Form.Items items, Node.Items list, String key) {
        if (items.atLeastOne() && list.each().isEmpty()) {
            report.error(list.mark(), "the list " + key + " is empty", "name at least one");
            return null;
        }
        if (Extent.tooLong(items, list, key, report)) {
            return null;
        }
        List<Object> bound = new ArrayList<>();
        boolean whole = true;
        Set<Object> seen = new HashSet<>();
        for (Node node : list.each()) {
            Object item = bind(items.item(), node, "an entry of " + key);
            if (item == null) {
                whole = false;
            } else {
                bound.add(item);
                if (!(item instanceof Fact) && !seen.add(item)) {
                    report.warning(node.mark(), "an entry of " + key + " stands here a second time", "remove one");
                }
            }
        }
        return whole ? List.copyOf(bound) : null;
    }

    private @Nullable Object text(Form.Text form, Node.Text text, String key) {
        if (Extent.tooLong(text, key, report)) {
            return null;
        }
        if (!form.pattern().matcher(text.value()).find()) {
            report.error(
                    text.mark(),
                    text.value().isBlank() ? key + " is empty" : Words.shown(text.value()) + " will not do for " + key,
                    form.rule());
            return null;
        }
        return text.value();
    }

    private @Nullable Object name(Form.Name form, Node.Text text) {
        if (Extent.tooLong(form, text, report)) {
            return null;
        }
        if (!Form.Name.PATTERN.matcher(text.value()).matches()) {
            if (!text.value().equals("NARRATOR")) {
                Ids.refuse(text, report);
            }
            return null;
        }
        return Kinds.id(form.kind(), text.value());
    }

    private @Nullable Object day(Node.Text text) {
        try {
            return When.parse(text.value());
        } catch (IllegalArgumentException e) {
            report.error(
                    text.mark(),
                    Words.shown(Words.spaced(text.value())) + " is no date that can be read",
                    e.getMessage());
            return null;
        }
    }

    private @Nullable Object choice(Form.Choice choice, Node.Text text, String key) {
        for (Enum<?> constant : choice.among()) {
            if (Term.of(constant).equals(text.value())) {
                return constant;
            }
        }
        report.error(
                text.mark(),
                Words.shown(text.value()) + " is no value of " + key.substring(key.indexOf('`')),
                Words.meant(text.value(), choice.terms(), "the values are"));
        return null;
    }

    private @Nullable Object whole(Form.Whole whole, Node.Figure number) {
        BigDecimal exact = number.number();
        if (number.padded() && exact != null) {
            report.error(
                    number.mark(),
                    number.sort() + " is " + exact.toPlainString()
                            + " to some readers, and counted by eights to others",
                    "write it without the 0 before it");
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(whole.most());
        boolean endless = number.endless();
        if (exact != null && exact.stripTrailingZeros().scale() <= 0) {
            if (exact.compareTo(BigDecimal.valueOf(whole.least())) >= 0 && exact.compareTo(most) <= 0) {
                return exact.intValueExact();
            }
            endless = exact.compareTo(most) > 0;
        }
        endless &= whole.most() == Integer.MAX_VALUE;
        report.error(
                number.mark(),
                Words.shown(number.digits()) + (endless ? " is too large" : " will not do here") + "; wanted is "
                        + whole.wanted() + (endless ? " to " + Bound.number(whole.most()) : ""),
                null);
        return null;
    }
}
