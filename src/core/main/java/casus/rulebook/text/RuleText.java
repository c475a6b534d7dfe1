package casus.rulebook.text;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A file of a rulebook.
 *
 * @param file path with slashes, as the user named it
 * @param trusted false for a file that may contain only rules and tables
 */
@API(status = Status.MAINTAINED)
public record RuleText(String file, String text, boolean trusted) {

    /** {@return the last part of the path} */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** {@return the same file without a leading byte order mark} */
    public RuleText withoutMark() {
        return text.startsWith("\ufeff") ? new RuleText(file, text.substring(1), trusted) : this;
    }
}
