package casus.whynot;

import casus.model.Case;
import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** Thrown if a question has words that neither the case nor the domain knows. All of them are reported at once. */
@API(status = Status.INTERNAL)
public final class UnknownWords extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Word> words;

    /**
     * An unknown word.
     *
     * @param what one sentence in lower case without a full stop, the word in backticks
     * @param help advice in the same style; null if there is none
     */
    public record Word(String what, @Nullable String help) {}

    UnknownWords(List<Word> words) {
        super(words.stream()
                .map(word -> word.help() == null ? word.what() : word.what() + ", " + word.help())
                .collect(Collectors.joining("; ")));
        this.words = List.copyOf(words);
    }

    /** {@return the words of a handle that neither the case nor the domain knows, in the order of the handle} */
    public static List<Word> in(Case subject, String handle) {
        try {
            Asked.of(subject, handle);
            return List.of();
        } catch (UnknownWords e) {
            return e.words();
        }
    }

    /** {@return the words, in the order of the question, at least one} */
    public List<Word> words() {
        return words;
    }
}
