package casus.whynot;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** What was asked has words that the case or the domain does not know. All of them are reported at once. */
@API(status = Status.INTERNAL)
public final class UnknownWords extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Word> words;

    /**
     * A word that is not known.
     *
     * @param what one sentence in lower case without a full stop, the word in backticks
     * @param help what to do about it, in the same style; null where there is nothing to say
     */
    public record Word(String what, @Nullable String help) {}

    UnknownWords(List<Word> words) {
        super(words.stream()
                .map(word -> word.help() == null ? word.what() : word.what() + ", " + word.help())
                .collect(Collectors.joining("; ")));
        this.words = List.copyOf(words);
    }

    /** {@return the words, in the order in which they were asked, at least one} */
    public List<Word> words() {
        return words;
    }
}
