package casus.casefile;

import casus.model.DocumentId;
import java.nio.file.Path;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Text files of documents, given from outside the case.
 *
 * @param named by document; they take precedence over texts beside the case
 * @param lone the text of the only document of the case, or null
 */
@API(status = Status.MAINTAINED)
public record GivenTexts(
        Map<DocumentId, Path> named, @Nullable Path lone) {

    /** {@return no texts} */
    public static GivenTexts none() {
        return new GivenTexts(Map.of(), null);
    }

    /** {@return texts by document} */
    public static GivenTexts of(Map<DocumentId, Path> named) {
        return new GivenTexts(Map.copyOf(named), null);
    }

    /** {@return the text of the only document of a case} */
    public static GivenTexts lone(Path text) {
        return new GivenTexts(Map.of(), text);
    }
}
