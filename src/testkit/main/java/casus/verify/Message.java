package casus.verify;

import casus.casefile.ShortCase;
import casus.casefile.SmallCase.Place;
import casus.findings.Findings;
import casus.model.Conclusion;
import casus.rulebook.Rule;
import casus.verify.Fault.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a failed expectation says: what is otherwise, why or why not, what else was concluded, and from what. */
final class Message {

    /** What stands between words that may be the id of a rule. */
    private static final Pattern NO_ID = Pattern.compile("[^a-zA-Z0-9.-]+|\\.(?!\\S)");

    private static final int CONCLUSIONS = 20;
    private static final Place NOWHERE = new Place(0, 0);

    private Message() {}

    /** {@return what is otherwise, and why or why not} */
    static String of(Outcome outcome, Kind kind, String about, String what, String wanted) {
        String text = VerdictText.of(outcome.findings(), new Fault(kind, NOWHERE, about, what, wanted))
                .plain()
                .replaceAll("; --breadth \\d+ shows all", ""); // no option of a test
        return text + rules(outcome.findings(), text);
    }

    /** {@return where the rules stand that a text names, but for those whose place it gives} */
    private static String rules(Findings findings, String text) {
        Set<String> named = NO_ID.splitAsStream(text).collect(Collectors.toSet());
        List<String> places = findings.rulebook().rules().stream()
                .filter(rule -> named.contains(rule.id()) && !placed(rule, text))
                .map(rule -> "        " + rule.id() + " — " + rule.file() + ":" + rule.line())
                .toList();
        return places.isEmpty() ? "" : "      rules named here\n" + Few.lines(places) + "\n";
    }

    private static boolean placed(Rule rule, String text) {
        return Stream.concat(Stream.of(rule.line()), rule.when().stream().map(Rule.Line::number))
                .anyMatch(line -> text.matches("(?s).*" + Pattern.quote(rule.file() + ":" + line) + "(?!\\d).*"));
    }

    /** {@return what else was concluded, and from what} */
    static String context(Outcome outcome) {
        return concluded(outcome.findings()) + from(outcome.situation());
    }

    static String concluded(Findings findings) {
        List<Conclusion> all = findings.conclusions();
        StringBuilder text = new StringBuilder(all.isEmpty() ? "nothing was concluded\n" : "concluded was\n");
        all.stream()
                .limit(CONCLUSIONS)
                .forEach(conclusion ->
                        text.append("  ").append(Members.line(conclusion)).append('\n'));
        if (all.size() > CONCLUSIONS) {
            text.append("  and ").append(all.size() - CONCLUSIONS).append(" more\n");
        }
        return text.toString();
    }

    private static String from(Situation situation) {
        String given = situation.called().isEmpty()
                ? "\n"
                        + Few.lines(ShortCase.of(situation.subject()).text("given"))
                                .indent(2)
                                .stripTrailing()
                : " " + situation.called();
        List<String> slips = situation.slips().entrySet().stream()
                .map(slip -> "note: `" + slip.getKey() + "` is named only once; if it is no other than `"
                        + slip.getValue() + "`, write it so")
                .toList();
        return "from" + given + (slips.isEmpty() ? "" : "\n" + Few.lines(slips));
    }
}
