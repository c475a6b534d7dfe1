package casus.casefile.sheet;

import casus.casefile.form.Form;
import casus.casefile.form.Forms;
import casus.casefile.sheet.ShortCase.Entry;
import casus.model.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the references in the entry of a case, by the form of its keys. */
final class Mentioned {

    /** A reference and the kind of entry it must name. */
    record Mention(Class<? extends Id> kind, String name) {}

    private Mentioned() {}

    /** {@return the references in an entry, in the order of its keys; unknown keys are skipped} */
    static List<Mention> in(Entry entry) {
        List<Mention> mentions = new ArrayList<>();
        Form.Group group = entry.isRecord() ? Forms.RECORDS.types().get(entry.type()) : Forms.entity(entry.type());
        if (group != null) {
            in(group, entry.keys(), mentions);
        }
        return mentions;
    }

    private static void in(Form form, @Nullable Object value, List<Mention> mentions) {
        if (form instanceof Form.Group group && value instanceof Map<?, ?> keys) {
            group.keys().values().forEach(key -> {
                if (key.form() instanceof Form.Pointer pointer) {
                    Class<? extends Id> kind = pointer.kinds().get(String.valueOf(keys.get(pointer.kindKey())));
                    if (kind != null && keys.get(key.name()) instanceof String name) {
                        mentions.add(new Mention(kind, name));
                    }
                } else {
                    in(key.form(), keys.get(key.name()), mentions);
                }
            });
        } else if (form instanceof Form.Items items && value instanceof List<?> list) {
            list.forEach(each -> in(items.item(), each, mentions));
        } else if (form instanceof Form.Reference reference && value instanceof String name) {
            mentions.add(new Mention(reference.kind(), name));
        }
    }
}
