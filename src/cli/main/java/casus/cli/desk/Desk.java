package casus.cli.desk;

import casus.Casus;
import casus.RuleChecks;
import casus.casefile.Reading;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import casus.engine.RuleBase;
import casus.inferences.Inferences;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Provides commands with cases, rulebooks and what follows from them. What was read is kept on a shelf and read again only
 * when its files have other content, so that many questions about one case need only one reading. Problems are reported when
 * something is read, not when it is taken from the shelf. An error in a case or in rules is reported and ends the command.
 */
public final class Desk {

    private static final int SHOWN = 3;

    private final Screen screen;
    private final Shelf shelf;

    private final Typing typing;

    /** A desk for one command. */
    public Desk(Screen screen) {
        this(screen, new Shelf(), Typing.onCommandLine(screen.surroundings().program()));
    }

    private Desk(Screen screen, Shelf shelf, Typing typing) {
        this.screen = screen;
        this.shelf = shelf;
        this.typing = typing;
        shelf.heardBy(screen::reached);
    }

    /**
     * {@return a desk for the next line at a prompt, which keeps what earlier lines have read}
     *
     * @param opening the options that the prompt was opened with, as {@link Typing#options} writes them
     */
    public Desk next(Surroundings surroundings, List<String> opening) {
        return new Desk(new Screen(surroundings), shelf, Typing.atPrompt(Set.copyOf(opening)));
    }

    /**
     * A sound case and what follows from it.
     *
     * @param reading of the whole case, whatever the date
     * @param casus with the selected rules
     * @param inferences about the case as of that date
     */
    public record Opened(Reading reading, Casus casus, Inferences inferences) {}

    /** {@return the files that a case was read from} */
    public Collection<Path> files(CaseArguments subject, Reading reading) {
        return Stamp.of(subject.path, reading, subject.texts()).hashes().keySet();
    }

    /** {@return the screen that commands print on} */
    public Screen screen() {
        return screen;
    }

    /** {@return how commands are typed here} */
    public Typing typing() {
        return typing;
    }

    /** Reports once why own rules must be compiled again at the next start, if so. */
    public void reportUnkept() {
        List<String> unkept = RuleBase.unkept();
        if (!unkept.isEmpty()) {
            screen.say("casus: your own rules are compiled anew by every start, for " + unkept.get(0));
            screen.say("    help: " + unkept.get(1)
                    + "; or let XDG_CACHE_HOME and XDG_STATE_HOME name folders of your own");
        }
    }

    /** {@return a case and what follows from it} */
    public Opened open(CaseArguments subject, AsOfArgument asOf, RuleArguments rules) {
        return open(subject, asOf, rules.asked());
    }

    /** {@return a case and what follows from it} */
    public Opened open(CaseArguments subject, AsOfArgument asOf, RuleArguments.Asked asked) {
        Casus.prepare();
        Shelf.Rules ready = rules(asked);
        screen.begin("reading " + subject.quoted());
        Shelf.ReadCase read = readCase(subject, ready.rulebook(), asked);
        screen.begin("loading the rules");
        Opened opened = new Opened(read.reading(), ready.casus(), read.inferences(ready.casus(), asOf));
        screen.begin("writing the answer");
        return opened;
    }

    /** {@return what follows from a case, if it is on the shelf and unchanged; nothing is read or reported} */
    @Nullable
    public Inferences kept(CaseArguments subject, AsOfArgument asOf, RuleArguments rules) {
        Shelf.Rules ready = shelf.rules(rules.asked());
        if (ready == null || !ready.current(texts(rules.asked(), new ArrayList<>()))) {
            return null;
        }
        Shelf.ReadCase read = shelf.readCase(subject, ready.rulebook());
        return read == null || !read.current() ? null : read.inferences(ready.casus(), asOf);
    }

    /** {@return the rulebook: the shipped one, with rules and tables of a folder added if one is named} */
    public Rulebook rulebook(RuleArguments rules) {
        return rules(rules.asked()).rulebook();
    }

    /** {@return the same rulebook, compiled} */
    public Casus casus(RuleArguments rules) {
        return rules(rules.asked()).casus();
    }

    /** {@return the selected rulebook, compiled} */
    public Casus casus(RuleArguments.Asked asked) {
        return rules(asked).casus();
    }

    /** {@return the same, which shows the progress of reasoning on the screen} */
    Casus heard(Casus casus) {
        return shelf.heard(casus);
    }

    /** {@return the shipped rulebook with own files added, which must be sound, and without some rules, which must be there} */
    Rulebook sound(
            List<RuleText> own,
            List<Problem> problems,
            boolean instead,
            List<String> without,
            RuleArguments.Asked asked) {
        Rulebook.Reading reading = Casus.rulebook(own, instead);
        // unknown rules to leave out are reported once the others are sound
        reading.without(without).problems().stream()
                .filter(problem -> !problem.kind().equals(Mistake.UNKNOWN_OMISSION.kind())
                        || reading.problems().contains(problem))
                .forEach(problems::add);
        screen.unreported(problems.stream().sorted().toList()).forEach(screen::report);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(problems) + "; mend the rules first");
        }
        return without(reading.rulebook(), without, asked);
    }

    /**
     * {@return a rulebook without some rules, which must exist}
     *
     * @param asked how the rulebook was selected
     */
    public Rulebook without(Rulebook rulebook, List<String> ids, RuleArguments.Asked asked) {
        Rulebook.Reading left = new Rulebook.Reading(rulebook, List.of()).without(ids);
        if (!left.problems().isEmpty()) {
            List<String> lines = new ArrayList<>();
            left.problems().forEach(problem -> {
                lines.add(problem.what());
                String all = "`" + typing.command("rules", asked.withAll()) + "`";
                lines.add("    help: " + String.valueOf(problem.help()).replace("`casus rules`", all));
            });
            throw new Failure(ExitCode.NOT_FOUND, lines);
        }
        return left.rulebook();
    }

    /** {@return the mistakes in the selected rules, or in the shipped ones} */
    public RuleChecks.Result checked(RuleArguments rules) {
        RuleArguments.Asked asked = rules.asked();
        if (asked.folder() == null && asked.trusted() == null && asked.without().isEmpty()) {
            return RuleChecks.shipped();
        }
        List<Problem> problems = new ArrayList<>();
        List<RuleText> own = texts(asked, problems);
        List<RuleText> cases = asked.folder() == null ? List.of() : RulebookFolder.cases(asked.folder(), problems);
        return RuleChecks.of(own, cases, problems, asked.instead(), asked.without());
    }

    private static void there(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.NOT_FOUND,
                    Files.exists(folder)
                            ? "`" + folder + "` is a file; rules are taken from a folder"
                            : "there is no folder `" + folder + "` to take rules from");
        }
    }

    /**
     * {@return a sound case}
     *
     * @param asked how the rulebook was selected
     */
    public Reading sound(CaseArguments subject, Rulebook rulebook, RuleArguments.Asked asked) {
        return readCase(subject, rulebook, asked).reading();
    }

    private Shelf.ReadCase readCase(CaseArguments subject, Rulebook rulebook, RuleArguments.Asked asked) {
        Shelf.ReadCase kept = shelf.readCase(subject, rulebook);
        if (kept != null && kept.current()) {
            return kept;
        }
        shelf.keep(subject, rulebook, null); // what is unreadable now must not count as changed later
        Reading reading = whole(subject, rulebook, asked);
        if (kept != null) {
            screen.say("casus: " + subject.quoted() + " has changed and was read again");
        }
        Shelf.ReadCase read = new Shelf.ReadCase(reading, Stamp.of(subject.path, reading, subject.texts()));
        shelf.keep(subject, rulebook, read);
        return read;
    }

    /** Reports all errors but only the first warnings; an error ends the command. */
    private Reading whole(CaseArguments subject, Rulebook rulebook, RuleArguments.Asked asked) {
        Reading reading = subject.read(rulebook);
        List<Problem> problems = reading.problems();
        List<Problem> unreported = screen.unreported(problems);
        if (reading.content().isEmpty()) {
            unreported.forEach(screen::report);
            throw new Failure(
                    ExitCode.PROBLEMS, ProblemCount.errors(problems) + "; a case with an error is not reasoned over");
        }
        boolean many = unreported.size() > SHOWN;
        unreported.stream().limit(many ? SHOWN - 1 : SHOWN).forEach(screen::report);
        if (many) {
            screen.say(ProblemCount.count(unreported.size() - SHOWN + 1, "more warning") + "; `"
                    + typing.command("check", subject, AsOfArgument.of(null), asked) + "` shows all");
        }
        return reading;
    }

    private static List<RuleText> texts(RuleArguments.Asked asked, List<Problem> problems) {
        List<RuleText> texts = new ArrayList<>();
        if (asked.folder() != null) {
            there(asked.folder());
            texts.addAll(RulebookFolder.read(asked.folder(), problems));
        }
        if (asked.trusted() != null) {
            there(asked.trusted());
            texts.addAll(RulebookFolder.trusted(asked.trusted(), problems));
        }
        return texts;
    }

    private Shelf.Rules rules(RuleArguments.Asked asked) {
        if (asked.seconds() < 1) {
            throw new Failure(ExitCode.USAGE, "--seconds must be 1 or more");
        }
        if (asked.instead() && asked.folder() == null) {
            throw new Failure(
                    ExitCode.USAGE, "--instead leaves no rules", "    help: name the folder of yours with --rules DIR");
        }
        List<Problem> problems = new ArrayList<>();
        List<RuleText> own = texts(asked, problems);
        Shelf.Rules kept = shelf.rules(asked);
        if (kept != null && problems.isEmpty() && kept.current(own)) {
            return kept;
        }
        shelf.keep(asked, null);
        Rulebook rulebook = sound(own, problems, asked.instead(), asked.without(), asked);
        if (kept != null) {
            screen.say("casus: the rules in `" + asked.folder() + "` have changed and were read again");
        }
        Shelf.Rules read = shelf.new Rules(own, rulebook, Duration.ofSeconds(asked.seconds()));
        shelf.keep(asked, read);
        return read;
    }
}
