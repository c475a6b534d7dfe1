package casus.verify;

import casus.casefile.sheet.ShortCase;
import casus.findings.Findings;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.smallcase.MemberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases in which a property fails: made as small as can be, and shown. */
final class Example {

    private static final int MOST = 5;

    private Example() {}

    /** {@return the case with as few records as still make it fail: none of those left can be spared} */
    static Case smallest(Case subject, Predicate<Case> fails) {
        Case least = subject;
        // half of them at a time, then a quarter, and so on
        for (int size = Math.max(1, subject.records().size() / 2); size > 0; size /= 2) {
            for (int from = 0; from < least.records().size(); ) {
                List<CaseRecord> fewer = new ArrayList<>(least.records());
                fewer.subList(from, Math.min(from + size, fewer.size())).clear();
                Case tried = least.withRecords(fewer);
                if (fails.test(tried)) {
                    least = tried;
                } else {
                    from += size;
                }
            }
        }
        return least;
    }

    /** {@return true if the same conclusions follow for the same reasons} */
    static boolean same(Findings one, Findings other) {
        return one.conclusions().equals(other.conclusions())
                && one.derivations().equals(other.derivations());
    }

    /** {@return what is otherwise, a line each, those with a minus first} */
    static String otherwise(List<Conclusion> wanted, List<Conclusion> actual) {
        List<String> lines = Stream.concat(
                        wanted.stream()
                                .filter(each -> !actual.contains(each))
                                .map(each -> "  - " + MemberText.line(each, of(each.handle(), actual))),
                        actual.stream()
                                .filter(each -> !wanted.contains(each))
                                .map(each -> "  + " + MemberText.line(each, of(each.handle(), wanted))))
                .toList();
        return lines.isEmpty()
                ? "  the same conclusions for other reasons"
                : String.join("\n", lines.stream().limit(MOST).toList())
                        + (lines.size() > MOST ? "\n  and " + (lines.size() - MOST) + " more" : "");
    }

    private static @Nullable Conclusion of(String handle, List<Conclusion> conclusions) {
        return conclusions.stream()
                .filter(each -> each.handle().equals(handle))
                .findFirst()
                .orElse(null);
    }

    /** {@return the case as one could write it down} */
    static String text(Case subject) {
        return ShortCase.of(subject)
                .text(subject.title().isBlank() ? "an example" : subject.title())
                .indent(2)
                .stripTrailing();
    }
}
