package casus.casefile;

import casus.casefile.form.Form;
import casus.casefile.form.Forms;
import casus.casefile.form.Kinds;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Report;
import casus.model.ActorId;
import casus.model.Id;
import casus.model.Nearest;
import casus.model.RecordId;
import casus.model.Signs;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Resolves the references of a case, and reports those to unknown entries or to entries of the wrong kind. */
final class References {

    private final Names names;
    private final Report report;

    References(Names names, Report report) {
        this.names = names;
        this.report = report;
    }

    /**
     * {@return the reference as a value of the model, or null if it is not valid}
     *
     * @param from the entry that contains the reference, or null if that has no id
     */
    @Nullable
    Id resolve(Form.Reference wanted, Node.Text text, @Nullable Id from) {
        String name = text.value();
        if (wanted.kind() == ActorId.class && name.equals(ActorId.NARRATOR.value())) {
            if (!wanted.narrator()) {
                report.error(
                        text.mark(),
                        "`NARRATOR` is the document's own voice and nobody who acts",
                        "name " + wanted(wanted));
                return null;
            }
            return ActorId.NARRATOR;
        }
        Names.Entry found = names.find(wanted.kind(), name);
        if (found == null) {
            missing(wanted, text);
            return null;
        }
        if (from instanceof RecordId self
                && wanted.kind() == RecordId.class
                && self.value().equals(name)) {
            report.error(text.mark(), Words.shown(name) + " refers to itself", "name the record it is about");
            return null;
        }
        String term = String.valueOf(found.term());
        if (!wanted.only().isEmpty() && !wanted.only().contains(term)) {
            if (known(wanted, term)) {
                report.error(
                        text.mark(),
                        Words.shown(name) + " is of kind " + Words.shown(term) + "; wanted here is " + wanted(wanted),
                        offer(name, names.fitting(wanted.kind(), wanted.only())));
            }
            return null;
        }
        return Kinds.id(wanted.kind(), name);
    }

    /** A misspelt kind or type is reported only where it is written. */
    private static boolean known(Form.Reference wanted, String term) {
        return wanted.kind() != RecordId.class || Forms.RECORDS.types().containsKey(term);
    }

    private void missing(Form.Reference wanted, Node.Text text) {
        String name = text.value();
        if (report.crowded()) {
            report.error(text.mark(), "there is no " + Kinds.noun(wanted.kind()) + " " + Words.shown(name), null);
            return;
        }
        Optional<Class<? extends Id>> other = names.otherKind(name);
        Collection<String> fitting = names.fitting(wanted.kind(), wanted.only());
        if (other.isPresent()) {
            report.error(
                    text.mark(),
                    Words.shown(name) + " is " + Kinds.withArticle(other.get()) + "; wanted here is " + wanted(wanted),
                    offer(name, fitting));
            return;
        }
        String section = Kinds.section(wanted.kind());
        if (wanted.narrator() && isNearlyNarrator(name)) {
            fitting = List.of(ActorId.NARRATOR.value());
        }
        String known = Words.meant(name, fitting, "known are");
        String add = "add it to `" + section + "`";
        report.error(
                text.mark(),
                "there is no " + Kinds.noun(wanted.kind()) + " " + Words.shown(name) + Signs.hint(name),
                known.isEmpty() ? add : known + "; or " + add);
    }

    private static boolean isNearlyNarrator(String name) {
        return Nearest.to(Words.shortened(name).toUpperCase(Locale.ROOT), List.of(ActorId.NARRATOR.value()))
                .isPresent();
    }

    private static @Nullable String offer(String name, Collection<String> fitting) {
        String offer = Words.meant(name, fitting, "there are");
        return offer.isEmpty() ? null : offer;
    }

    private static String wanted(Form.Reference wanted) {
        return wanted.only().isEmpty()
                ? Kinds.withArticle(wanted.kind())
                : wanted.only().stream().sorted().map(Kinds::article).collect(Collectors.joining(" or "));
    }
}
