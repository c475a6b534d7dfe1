package casus.verify;

import casus.casefile.sheet.ShortCase;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.smallcase.MemberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reduces and prints cases for which a property fails. */
final class Example {

    private static final int MOST = 5;

    private Example() {}

    /** {@return the case, reduced until every remaining record is necessary for the failure} */
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
    static boolean same(Inferences one, Inferences other) {
        return one.conclusions().equals(other.conclusions())
                && one.derivations().equals(other.derivations());
    }

    /** {@return the differences, one per line, those with a minus first} */
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

    /** {@return the case, in the form of a sheet} */
    static String text(Case subject) {
        return ShortCase.of(subject)
                .text(subject.title().isBlank() ? "an example" : subject.title())
                .indent(2)
                .stripTrailing();
    }
}
