package casus.rules;

import casus.WorkedCasesTest;
import casus.inferences.Inferences;
import casus.page.Page;
import casus.page.WhyNotText;
import casus.whynot.WhyNot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cases, small and worked, with what follows from them, and answers in words to why something does not. */
final class WhyNotCases {

    private WhyNotCases() {}

    static Inferences inferences(String text) {
        return Shipped.inferences(InShort.of(text));
    }

    /** {@return the ids of the rules that could have derived the first missing step, in the order of the answer} */
    static List<String> rules(Inferences inferences, String asked) {
        return WhyNot.of(inferences, asked).missing().stream()
                .limit(1)
                .flatMap(missing -> missing.attempts().stream())
                .map(attempt -> attempt.rule().id())
                .toList();
    }

    static Inferences small(String sentence) {
        return Everything.small().entrySet().stream()
                .filter(each -> each.getKey().endsWith(" " + sentence))
                .map(each -> Shipped.inferences(each.getValue()))
                .findFirst()
                .orElseThrow();
    }

    static Inferences worked(String id) {
        return WorkedCasesTest.folders().stream()
                .filter(folder -> folder.endsWith(id))
                .map(folder -> Shipped.inferences(
                        WorkedCasesTest.days(folder).values().iterator().next()))
                .findFirst()
                .orElseThrow();
    }

    static String reported(Inferences inferences, String asked) {
        return text(inferences, WhyNot.of(inferences, asked));
    }

    static String text(Inferences inferences, WhyNot answer) {
        return WhyNotText.of(inferences, answer, citation -> Optional.empty()).lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
