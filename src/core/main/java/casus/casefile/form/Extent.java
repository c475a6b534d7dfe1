package casus.casefile.form;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.model.Bound;
import casus.model.Entity;
import casus.model.EventId;
import java.util.Map;

/** Reports lists and texts that are longer than a case needs, before they are processed. */
public final class Extent {

    private static final Map<Class<?>, Bound> SECTIONS = Map.of(
            Entity.Document.class, Bound.DOCUMENTS,
            Entity.Actor.class, Bound.ACTORS,
            Entity.Place.class, Bound.PLACES,
            Entity.Event.class, Bound.EVENTS);

    private Extent() {}

    /** {@return true if a list has too many entries, which is reported} */
    public static boolean tooLong(Form.Items form, Node.Items list, String key, Report report) {
        Bound bound = bound(form.item());
        return exceeds(bound, list.each().size(), list.mark(), "the list " + key + " has ", " entries", report);
    }

    private static Bound bound(Form item) {
        if (item instanceof Form.Typed) {
            return Bound.RECORDS;
        }
        if (item instanceof Form.Group group && SECTIONS.containsKey(group.type())) {
            return SECTIONS.getOrDefault(group.type(), Bound.EVENTS);
        }
        return item instanceof Form.Reference reference && reference.kind() == EventId.class
                ? Bound.MEMBERS
                : Bound.NAMES;
    }

    /** {@return true if a text is too long, which is reported} */
    public static boolean tooLong(Node.Text text, String key, Report report) {
        Bound bound = key.contains("`quote`") ? Bound.QUOTE_CHARACTERS : Bound.TEXT_CHARACTERS;
        return exceeds(bound, text.value().length(), text.mark(), key + " has ", " characters", report);
    }

    /** {@return true if an id is too long, which is reported} */
    public static boolean tooLong(Form.Name form, Node.Text text, Report report) {
        String id = "the id " + Words.shown(text.value()) + " of " + Kinds.withArticle(form.kind()) + " has ";
        return exceeds(Bound.ID_CHARACTERS, text.value().length(), text.mark(), id, " characters", report);
    }

    private static boolean exceeds(Bound bound, int number, Node.Mark mark, String what, String unit, Report report) {
        if (number <= bound.most()) {
            return false;
        }
        report.error(
                mark,
                what + Bound.number(number) + unit + "; at most " + bound.number() + " are taken",
                bound.remedy());
        return true;
    }
}
