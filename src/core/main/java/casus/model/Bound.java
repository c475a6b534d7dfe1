package casus.model;

import java.util.Locale;

/** Limits on what is read, reasoned and printed. Whatever exceeds a limit is reported with it, never cut silently. */
public enum Bound {
    CASE_BYTES(64 << 20, "bytes of a case file", "split the case by event or by period"),
    TEXT_BYTES(16 << 20, "bytes of a document's text", "give the part that is quoted as a document of its own"),
    CASES_BYTES(4 << 20, "bytes of a file of small cases", "put the cases into several files"),
    VALUES(
            3_000_000,
            "values in a case file, each text, number and list counted",
            "split the case by event or by period"),
    DEPTH(40, "lists and braces inside one another", "no case needs that; look for a bracket too many"),
    DOCUMENTS(50_000, "documents of a case", "split the case by event or by period"),
    ACTORS(200_000, "actors of a case", "split the case by event or by period"),
    PLACES(200_000, "places of a case", "split the case by event or by period"),
    EVENTS(200_000, "events of a case", "split the case by event or by period"),
    RECORDS(200_000, "records of a case", "split the case by event or by period"),
    NAMES(
            250,
            "names in one list of a record, such as `authors`",
            "name the group they form, or write several records"),
    MEMBERS(5_000, "events in one list, such as those of a series", "write several series"),
    ID_CHARACTERS(120, "characters of an id", "choose a shorter name"),
    TEXT_CHARACTERS(2_000, "characters of a title, a name or another text", "say it shorter"),
    QUOTE_CHARACTERS(20_000, "characters of a quote", "quote the words that matter"),
    RULE_FILES(200, "files in a folder of rules", "put rules into fewer files, or name a folder further down"),
    RULES(500, "rules in one file", "put them into several files"),
    RULE_CHARACTERS(300_000, "characters of a file of rules or of a table", "put it into several files"),
    LINE_CHARACTERS(500, "characters of a line of rules or of a table", "say it in fewer words, or in two"),
    SECONDS(300, "seconds of reasoning over one case", "`--seconds` sets it; a smaller case needs less"),
    FIRINGS(20_000_000, "firings of rules over one case", "split the case by event or by period"),
    CHAINS(1_000, "chains", "ask of the links; `why retaliation ...` has each"),
    SUPPORTS(64, "smallest sets of records, at every step", "`why --verify` tries them"),
    WAYS(8, "ways to a step, and alternatives of a line, in `why` as text", "`--breadth` sets it; JSON has all"),
    LISTED(8, "names in a list that is printed as text", "`why --breadth` sets it; JSON has all"),
    CONCLUSIONS(1_000, "conclusions of one family in `reason` as text", "`--format json` has all"),
    PRINTED(2_000, "characters of one line of text", "`--format json` has all"),
    PROBLEMS(1_000, "mistakes of one case", "mend these first"),
    TOLD(100, "mistakes that an exception of the library lists", "mend these first");

    private final long most;
    private final String what;
    private final String remedy;

    Bound(long most, String what, String remedy) {
        this.most = most;
        this.what = what;
        this.remedy = remedy;
    }

    /** {@return the limit} */
    public int most() {
        return (int) most;
    }

    /** {@return what is limited, in the plural} */
    public String what() {
        return what;
    }

    /** {@return advice on exceeding the limit, in the style of {@link Problem#help}} */
    public String remedy() {
        return remedy;
    }

    /** {@return the number with commas: {@code 3,000,000}} */
    public String number() {
        return number(most);
    }

    /** {@return a number with commas} */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
