package casus.rulebook.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files that are not read but were probably meant to be. */
public final class FileNames {

    public static final String CASES = ".cases.yaml";

    private static final String RULES = ".rules";
    private static final String TABLE = ".csv";

    private static final Pattern READ = Pattern.compile(".+(?:\\.cases\\.yaml|\\.rules|\\.csv)");
    private static final Pattern CAPITALS = Pattern.compile("(?i)(.+?)(\\.cases\\.yaml|\\.rules|\\.csv)");

    /** Extensions that word processors and mail programs append to a name. */
    private static final Pattern LONGER =
            Pattern.compile("(?i)(.+?)(\\.cases\\.yaml|\\.rules|\\.csv)\\.(?:txt|text|md|rtf|docx?|odt)");

    private static final Pattern CASES_LIKE =
            Pattern.compile("(?i)(.+)[._ -]cases?\\.ya?ml|(.+)\\.cases\\.(?:json|txt)");
    private static final Pattern RULES_LIKE = Pattern.compile("(?i)(.+)\\.(?:rule|rul|ruels|rulse|rles|ruls)");
    private static final Pattern TABLE_LIKE = Pattern.compile("(?i)(.+)\\.(?:xlsx?|ods|numbers|tsv|tab)");
    private static final Pattern YAML = Pattern.compile("(?i)(.+)\\.ya?ml");

    private FileNames() {}

    /**
     * {@return the name under which a file would be read; empty if it is read, or was hardly meant to be}
     *
     * @param there true for names of files in the same folder; a file beside one that is read is its source or a copy
     */
    public static Optional<String> meant(String name, Predicate<String> there) {
        if (READ.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher capitals = CAPITALS.matcher(name);
        if (capitals.matches()) {
            return Optional.of(name(capitals));
        }
        Matcher longer = LONGER.matcher(name);
        return (longer.matches() ? Optional.of(name(longer)) : Optional.<String>empty())
                .or(() -> like(CASES_LIKE, name, CASES))
                .or(() -> name.equalsIgnoreCase("cases.yaml") || name.equalsIgnoreCase("cases.yml")
                        ? Optional.of("my" + CASES)
                        : Optional.empty())
                .or(() -> like(YAML, name, RULES).filter(there).flatMap(beside -> like(YAML, name, CASES)))
                .or(() -> like(RULES_LIKE, name, RULES))
                .or(() -> like(TABLE_LIKE, name, TABLE))
                .filter(meant -> !there.test(meant));
    }

    private static String name(Matcher matcher) {
        return matcher.group(1) + matcher.group(2).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> like(Pattern pattern, String name, String ending) {
        Matcher matcher = pattern.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String stem = matcher.group(1);
        return Optional.of((stem == null ? matcher.group(2) : stem) + ending);
    }

    /** {@return advice for a file that should have another name} */
    public static String help(String name, String meant) {
        return TABLE_LIKE.matcher(name).matches()
                ? "save it as CSV, under the name `" + meant + "`"
                : "call it `" + meant + "`; some systems hide the end of a name";
    }
}
