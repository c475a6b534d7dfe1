package casus.cli.command;

import casus.cli.desk.Desk;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.json.TellAnswer;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.Entity;
import casus.model.Nearest;
import casus.page.TellingsText;
import casus.telling.Tellings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus tell}: what follows on each principal's word, side by side. */
@Command(
        name = "tell",
        header = "Says what follows from the words of some principals alone, side by side.",
        description = {
            "",
            "For each --as, reasons over the records that are this principal's word and over no others, and shows what"
                    + " all tellings grant, what only some assert and what is denied. A telling that does not come to"
                    + " a conclusion does not say; it denies only what words of its own deny."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus tell facts/us-strikes-iraq-2024-01-24 --as us --as iraq",
            "  casus tell facts/us-strikes-iraq-2024-01-24 --as us --as iraq --narrator yes --format json",
            "",
            "Ends with 0 if all went well, 1 if the case or the rules have errors, 2 if the command cannot be"
                    + " understood, 3 if there is no such case or actor."
        })
final class TellCommand implements Callable<Integer> {

    /** Whether the document's own voice is believed. */
    enum Narrator {
        YES,
        NO;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The output formats of tellings. */
    enum TellFormat {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "ACTOR",
            description = "Whose words are believed: the id of an actor, or NARRATOR for the document's own voice."
                    + " Once for each telling.")
    private List<String> as = new ArrayList<>();

    @Option(
            names = "--narrator",
            paramLabel = "yes|no",
            description = "Whether every telling also believes the document's own voice; no if left out.")
    private Narrator narrator = Narrator.NO;

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/tell-json.md describes the other.")
    private TellFormat format = TellFormat.TEXT;

    TellCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Desk.Opened opened = desk.open(subject, asOf, rules);
        Case asked = opened.inferences().subject();
        Tellings tellings = opened.casus().tell(asked, principals(asked), narrator == Narrator.YES);
        Screen screen = desk.screen();
        if (format == TellFormat.TEXT) {
            screen.show(TellingsText.of(tellings, screen.surroundings().width()));
        } else {
            screen.data(Format.JSON.write(TellAnswer.of(tellings)));
        }
        return ExitCode.OK.number();
    }

    private List<ActorId> principals(Case asked) {
        Set<String> known = new TreeSet<>();
        asked.actors().forEach(actor -> known.add(actor.id().value()));
        known.add(ActorId.NARRATOR.value());
        List<String> unknown =
                as.stream().filter(word -> !known.contains(word)).distinct().toList();
        if (unknown.isEmpty()) {
            return as.stream().map(ActorId::new).toList();
        }
        List<String> lines = new ArrayList<>();
        for (String word : unknown) {
            lines.add("there is no actor `" + word + "` in " + subject.quoted());
            near(word, known, asked).ifPresent(near -> lines.add("    help: maybe `" + near + "`"));
        }
        lines.add("    help: these are known: " + String.join(", ", known));
        throw new Failure(ExitCode.NOT_FOUND, lines);
    }

    /** {@return the id that was probably meant, also by an actor's name} */
    private static Optional<String> near(String word, Set<String> known, Case asked) {
        Map<String, String> named = new HashMap<>();
        for (Entity.Actor actor : asked.actors()) {
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .forEach(name -> named.putIfAbsent(name, actor.id().value()));
        }
        String meant = named.get(word);
        return meant != null
                ? Optional.of(meant)
                : Nearest.to(word, known)
                        .or(() -> Nearest.to(word, named.keySet()).map(named::get));
    }
}
