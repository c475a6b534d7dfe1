package casus.verify;

import casus.Result;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.smallcase.Few;
import casus.whynot.UnknownWords;
import casus.whynot.WhyNot;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What handles mean among the conclusions of some inferences. A handle that leaves something out means every conclusion that is all the
 * rest; one with a word that is not known is an {@link IllegalArgumentException}.
 */
record Handles(Inferences inferences, Scope scope) {

    /** {@return the conclusion that a handle means, in the scope or not, or null} */
    @Nullable
    Conclusion meant(String handle) {
        Conclusion exact = inferences.conclusion(handle).orElse(null);
        if (exact != null) {
            return exact;
        }
        List<Conclusion> there = there(handle);
        if (there.size() > 1) {
            throw new IllegalArgumentException("`" + handle + "` may mean "
                    + Few.of(
                            there.stream()
                                    .map(each -> "`" + each.handle() + "`")
                                    .toList(),
                            ", ")
                    + "; write the whole handle");
        }
        return there.isEmpty() ? null : there.get(0);
    }

    /** {@return the conclusions that are what is asked, and in the scope} */
    List<Conclusion> there(String handle) {
        try {
            WhyNot answer = new Result(inferences).whyNot(handle);
            return answer.answer() == WhyNot.Answer.THERE
                    ? answer.there().stream()
                            .filter(each -> scope.judges(inferences, each))
                            .toList()
                    : List.of();
        } catch (UnknownWords unknown) {
            throw new IllegalArgumentException(
                    unknown.words().stream()
                            .map(word -> word.what() + (word.help() == null ? "" : "; " + word.help()))
                            .collect(Collectors.joining("\n", "in `" + handle + "`: ", "")),
                    unknown);
        }
    }

    /** {@return the handle that is nearest to one that is not concluded, as the end of a message; empty if none is near} */
    String nearest(String handle) {
        return inferences
                .nearest(handle)
                .map(near -> "; nearest is `" + near + "`")
                .orElse("");
    }
}
