package casus.rulebook.text;

import static casus.model.Problem.Severity.ERROR;
import static casus.model.Problem.Severity.WARNING;

import casus.model.Nearest;
import casus.model.Problem;
import casus.model.Problem.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of mistake in rules, tables and the cases beside them. An error makes the rule or row unusable or without
 * effect; a warning is a probable slip and can be allowed with a reason.
 */
public enum Mistake {
    // folders and files
    NO_FOLDER(ERROR),
    EMPTY_FOLDER(ERROR),
    UNREADABLE(ERROR),
    TOO_MANY_FILES(ERROR),
    TOO_DEEP(ERROR),
    LINK(ERROR),
    NOT_ORDINARY(ERROR),
    FILE_NAME(ERROR),
    EMPTY_FILE(WARNING),
    NOT_TEXT(ERROR),
    LARGE_FILE(ERROR),
    OWN_VOCABULARY(ERROR),
    OWN_CODE(ERROR),
    ENGINE_PACKAGE(ERROR),
    ENGINE_FAULT(ERROR),

    // lines
    HIDDEN_CHARACTER(ERROR),
    LONG_LINE(ERROR),
    STRAY_LINE(ERROR),
    WRAPPED_LINE(ERROR),
    TOO_MANY_MISTAKES(ERROR),
    TOO_MANY_RULES(ERROR),

    // the shape of a rule
    BAD_TITLE(ERROR),
    QUOTE_MARKS(ERROR),
    MISSING_END(ERROR),
    MISSING_WHEN(ERROR),
    MISSING_THEN(ERROR),
    BAD_KEYWORD(ERROR),
    KEYWORD_TWICE(ERROR),
    KEYWORD_ORDER(ERROR),
    NO_CONDITION(ERROR),
    NO_CONCLUSION(ERROR),
    SECOND_CONCLUSION(ERROR),
    CONDITION_TWICE(ERROR),

    // notes
    BAD_NOTE(ERROR),
    UNKNOWN_NOTE(ERROR),
    NOTE_TWICE(ERROR),
    MISPLACED_NOTE(ERROR),
    EMPTY_NOTE(ERROR),
    MISSING_ID(ERROR),
    BAD_ID(ERROR),
    ID_TAKEN(ERROR),
    MISSING_BECAUSE(ERROR),
    BECAUSE_BRACE(ERROR),
    BECAUSE_NAME(ERROR),
    BECAUSE_WITHOUT_NAME(WARNING),
    MISSING_REFERENCE(WARNING),
    TITLE_TAKEN(WARNING),
    UNKNOWN_REPLACED(ERROR),
    REPLACED_TWICE(ERROR),
    BAD_OMISSION(ERROR),
    UNKNOWN_OMISSION(ERROR),
    OMISSION_NEEDED(WARNING),

    // allowances
    BAD_ALLOWANCE(ERROR),
    UNKNOWN_ALLOWANCE(ERROR),
    NO_ALLOWANCE(ERROR),
    IDLE_ALLOWANCE(WARNING),

    // sentences and names
    UNKNOWN_SENTENCE(ERROR),
    ALMOST_SENTENCE(ERROR),
    FOREIGN_LETTER(ERROR),
    BAD_NAME(ERROR),
    NAME_TYPE(ERROR),
    WORD_AS_NAME(ERROR),
    UNKNOWN_WORD(ERROR),
    TABLE_WORD(ERROR),
    UNKNOWN_WINDOW(ERROR),
    LOOSE_NAME(ERROR),
    ABSENT_NAME(ERROR),
    COMPARED_NAME(ERROR),
    NOT_CONCLUDABLE(ERROR),
    RESERVED_NAME(WARNING),
    NAMES_ALIKE(WARNING),
    LONE_NAME(WARNING),

    // defined sentences
    BAD_SENTENCE(ERROR),
    SLOT_TYPE(ERROR),
    SLOT_TWICE(ERROR),
    SLOT_UNUSED(ERROR),
    NO_MEANING(ERROR),
    MISSING_MEANS(ERROR),
    MISSING_GLOSS(ERROR),
    SENTENCE_OVERLAP(ERROR),
    SENTENCE_RECURSION(ERROR),
    SENTENCE_ORDER(ERROR),
    IDLE_SENTENCE(WARNING),
    BAD_VOCABULARY(ERROR),

    // what conditions lead to
    CONTRADICTION(ERROR),
    IMPOSSIBLE_WINDOW(ERROR),
    CLOSED_WINDOW(WARNING),
    NEVER_FIRES(ERROR),
    LOOSE_CONDITIONS(WARNING),
    LOOSE_WINDOW(WARNING),
    SAME_RULE(WARNING),
    SPECIAL_CASE(WARNING),
    NEGATION_LOOP(ERROR),
    FEEDS_ITSELF(WARNING),

    // cases beside rules
    NO_FIRING_CASE(WARNING),
    NO_SILENT_CASE(WARNING),
    BAD_CASES(ERROR),
    CASE_KEY(ERROR),
    CASE_TWICE(ERROR),
    CASE_WITHOUT_SENTENCE(ERROR),
    CASE_BASE(ERROR),
    CASE_RULE(ERROR),
    CASE_FAMILY(ERROR),
    CASE_STATUS(ERROR),
    IDLE_CASE(ERROR),
    CASE_CONTENT(ERROR),

    // tables
    UNKNOWN_TABLE(ERROR),
    UNKNOWN_COLUMN(ERROR),
    COLUMN_TWICE(ERROR),
    MISSING_COLUMN(ERROR),
    TABLE_QUOTES(ERROR),
    CELL_COUNT(ERROR),
    EMPTY_CELLS(ERROR),
    BAD_CELL(ERROR),
    ROW_TWICE(ERROR),
    ROW_REVERSED(WARNING),
    SELF_OPPOSED(ERROR),
    UNOPPOSED_POLE(WARNING),
    UNKNOWN_FRAME(WARNING),
    ROW_ALIKE(WARNING);

    private final Severity severity;

    Mistake(Severity severity) {
        this.severity = severity;
    }

    /** {@return its stable name, for example {@code unknown-sentence}} */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return its severity, the same everywhere} */
    public Severity severity() {
        return severity;
    }

    /** {@return this mistake at a place} */
    public Problem at(String file, int line, int column, String what, @Nullable String help) {
        return new Problem(severity, kind(), file, line, column, what, help);
    }

    /** {@return the kind with a name} */
    public static Optional<Mistake> of(String kind) {
        return Arrays.stream(values()).filter(one -> one.kind().equals(kind)).findFirst();
    }

    /** {@return the name of the kind that is most similar to an unknown word} */
    static Optional<String> nearest(String word) {
        List<String> kinds = Arrays.stream(values()).map(Mistake::kind).toList();
        return Nearest.to(word, kinds);
    }
}
