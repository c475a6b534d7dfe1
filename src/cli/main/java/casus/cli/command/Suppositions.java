package casus.cli.command;

import casus.Supposition;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Nearest;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a command should leave out. All unknown names are reported at once. */
final class Suppositions {

    private static final String VOICE = "voice:";
    private static final String DOCUMENT = "document:";

    private Suppositions() {}

    /** {@return those whose word counts as that of a voice left out, and who are still heard; in order} */
    static List<String> stillHeard(Case subject, List<String> without) {
        Set<ActorId> voices = subject.records().stream().map(CaseRecord::voice).collect(Collectors.toSet());
        return subject.actors().stream()
                .filter(actor -> voices.contains(actor.id()) && !without.contains(VOICE + actor.id()))
                .filter(actor -> actor.speaksFor().stream().anyMatch(whom -> without.contains(VOICE + whom)))
                .map(actor -> VOICE + actor.id())
                .sorted()
                .toList();
    }

    /** {@return the supposition that these words describe; unknown names are added to the failures} */
    static Supposition of(Case subject, List<String> without, List<Failure> wrong) {
        Set<String> records =
                subject.records().stream().map(record -> record.id().value()).collect(Collectors.toSet());
        Set<String> voices = subject.records().stream()
                .map(CaseRecord::voice)
                .map(ActorId::value)
                .collect(Collectors.toSet());
        Set<String> documents = subject.documents().stream()
                .map(Entity.Document::id)
                .map(DocumentId::value)
                .collect(Collectors.toSet());
        Supposition supposition = Supposition.NONE;
        List<String> unknown = new ArrayList<>();
        for (String what : without) {
            if (what.startsWith(VOICE)) {
                String voice = known(what.substring(VOICE.length()), VOICE, "voice", voices, unknown);
                supposition = supposition.without(new ActorId(voice));
            } else if (what.startsWith(DOCUMENT)) {
                String document = known(what.substring(DOCUMENT.length()), DOCUMENT, "document", documents, unknown);
                supposition = supposition.without(new DocumentId(document));
            } else {
                supposition = supposition.without(new RecordId(known(what, "", "record", records, unknown)));
                if (voices.contains(what)) {
                    unknown.add("    help: for all that an actor says write `voice:" + what + "`");
                } else if (documents.contains(what)) {
                    unknown.add("    help: for a document write `document:" + what + "`");
                }
            }
        }
        if (!unknown.isEmpty()) {
            wrong.add(new Failure(ExitCode.NOT_FOUND, unknown));
        }
        return supposition;
    }

    private static String known(
            String name, String prefix, String noun, Collection<String> names, List<String> unknown) {
        if (!names.contains(name)) {
            unknown.add("the case has no " + noun + " `" + name + "`");
            unknown.add(Nearest.to(name, names)
                    .map(near -> "    help: maybe `" + prefix + near + "`")
                    .orElse(
                            "    help: write the id of a record, or `voice:` and an actor, `document:` and a document, or `rule:` and"
                                    + " a rule"));
        }
        return name;
    }
}
