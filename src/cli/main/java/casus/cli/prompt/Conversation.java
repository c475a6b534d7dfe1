package casus.cli.prompt;

import casus.cli.desk.Desk;
import casus.cli.desk.HandleWords;
import casus.cli.desk.Typing;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Nearest;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.SyntaxError;
import org.jline.reader.impl.DefaultParser;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Answers the lines that a user types about one case, by the commands of the command line. */
public final class Conversation {

    private static final int DIGITS = 12;
    private static final List<String> LEAVE = List.of("exit", "quit");

    private final Desk first;
    private final Verbs verbs;
    private final Opening opening;
    private final CommandSpec commands;
    private Completion completion;
    private boolean over;

    /** The commands that can be typed. */
    public interface Verbs {

        /** {@return the commands, with a desk} */
        CommandLine at(Desk desk);

        /** {@return the number of the {@link ExitCode} of a command} */
        int run(Desk desk, List<String> words);
    }

    /** Opens the case; throws a {@link Failure} if that is not possible. */
    public Conversation(Desk desk, Verbs verbs, Opening opening) {
        this.first = desk;
        this.verbs = verbs;
        this.opening = opening;
        this.commands = verbs.at(next(desk.screen().surroundings())).getCommandSpec();
        this.completion = new Completion(
                commands,
                desk.open(opening.subject(), opening.asOf(), opening.rules()).inferences());
    }

    private Desk next(Surroundings now) {
        return first.next(
                now,
                Typing.options(
                        opening.subject(), opening.asOf(), opening.rules().asked()));
    }

    /** {@return true once the user has ended it} */
    public boolean over() {
        return over;
    }

    /** {@return the completion of words, from the inferences of the last answered line} */
    Completion completion() {
        return completion;
    }

    /** {@return the greeting} */
    Page greeting() {
        Inferences inferences = completion.inferences();
        Case subject = inferences.subject();
        return new Page.Draft()
                .line(Span.of(Tone.HEADING, subject.title()))
                .line(Span.plain(ProblemCount.count(subject.records().size(), "record") + ", "
                        + ProblemCount.count(subject.events().size(), "event") + ", "
                        + ProblemCount.count(inferences.conclusions().size(), "conclusion")))
                .line(Span.dim("rulebook " + inferences.rulebook().hash().substring(0, DIGITS) + " · case "
                        + subject.hash().substring(0, DIGITS)))
                .line(Span.plain("`help` lists what can be asked, Tab completes, `exit` leaves."))
                .page();
    }

    /** {@return the number of the {@link ExitCode} of this line's command} */
    @SuppressWarnings("ReferenceEquality") // comparing inferences by value would take longer than the answer
    public int answer(String line, Surroundings now) {
        Desk desk = next(now);
        List<String> words;
        try {
            words = words(line);
        } catch (SyntaxError e) {
            desk.screen().say("casus: a quotation mark is not closed");
            return ExitCode.USAGE.number();
        }
        if (words.isEmpty()) {
            return ExitCode.OK.number();
        }
        int code = answer(words, desk);
        Inferences latest = desk.kept(opening.subject(), opening.asOf(), opening.rules());
        if (latest != null && latest != completion.inferences()) {
            completion = new Completion(commands, latest);
        }
        return code;
    }

    private int answer(List<String> words, Desk desk) {
        String verb = words.get(0);
        List<String> rest = words.subList(1, words.size());
        Map<String, CommandLine> verbs = commands.subcommands();
        if (verbs.containsKey(verb)) {
            return run(verb, rest, desk);
        }
        if (LEAVE.contains(verb) && rest.isEmpty()) {
            over = true;
            return ExitCode.OK.number();
        }
        if (verb.equals("help") && (rest.isEmpty() || verbs.containsKey(rest.get(0)))) {
            return help(rest, desk);
        }
        // a pasted hint of the command line
        if (verb.equals(commands.name()) && !rest.isEmpty() && verbs.containsKey(rest.get(0))) {
            return answer(rest, desk);
        }
        return verb.equals("help") ? unknown(rest.get(0), desk) : handle(words, desk);
    }

    private int run(String verb, List<String> rest, Desk desk) {
        CommandLine command = commands.subcommands().get(verb);
        List<String> arguments = new ArrayList<>(List.of(verb));
        arguments.addAll(command == null ? rest : opening.into(command.getCommandSpec(), rest));
        return verbs.run(desk, arguments);
    }

    /** If the first word is not a command, the words name a conclusion, if one matches. */
    private int handle(List<String> words, Desk desk) {
        Inferences inferences = desk.kept(opening.subject(), opening.asOf(), opening.rules());
        if (inferences == null) {
            return run("why", words, desk);
        }
        String asked = String.join(" ", words);
        List<Conclusion> about = HandleWords.about(inferences, HandleWords.plain(asked));
        if (about.size() == 1) {
            return run("why", List.of(about.get(0).handle()), desk);
        }
        return about.isEmpty() ? unknown(asked, desk) : run("why", words, desk);
    }

    private int unknown(String asked, Desk desk) {
        TreeSet<String> known = new TreeSet<>(commands.subcommands().keySet());
        known.addAll(LEAVE);
        known.add("help");
        Screen screen = desk.screen();
        screen.say("casus: there is no verb and no conclusion `" + asked + "`");
        Nearest.to(asked.split(" ", -1)[0], known)
                .or(() -> completion.inferences().nearest(asked))
                .ifPresent(near -> screen.say("    help: maybe `" + near + "`"));
        screen.say("    help: `help` lists the verbs, `reason` the conclusions");
        return ExitCode.USAGE.number();
    }

    private int help(List<String> about, Desk desk) {
        if (!about.isEmpty()) {
            return verbs.run(desk, List.of(about.get(0), "--help"));
        }
        Page.Draft draft = new Page.Draft();
        commands.subcommands()
                .forEach((verb, command) -> entry(
                        verb,
                        String.join(" ", command.getCommandSpec().usageMessage().header()),
                        draft));
        entry("help VERB", "Explains a verb; leave out its CASE, which is put in here.", draft);
        entry("exit", "Leaves, as Ctrl-D does.", draft);
        draft.gap()
                .line(Span.plain("A handle, or enough words of one, asks why it holds: `attribution` and an event."));
        desk.screen().show(draft.page());
        return ExitCode.OK.number();
    }

    private static void entry(String verb, String about, Page.Draft draft) {
        draft.line(
                "  ",
                "              ",
                Span.whole(Tone.HANDLE, verb),
                Span.whole(Tone.PLAIN, " ".repeat(Math.max(1, 12 - verb.length()))),
                Span.plain(about));
    }

    /** {@return the words of a line, split like in a shell} */
    private static List<String> words(String line) {
        return new DefaultParser()
                .eofOnUnclosedQuote(true).parse(line, line.length(), ParseContext.ACCEPT_LINE).words().stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
