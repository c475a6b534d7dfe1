package casus;

import casus.rulebook.rule.Rule;
import casus.rulebook.text.Mistake;
import java.util.List;

/**
 * A slip in a rule, in the cases beside it or in a table.
 *
 * @param place where it is reported, {@code LINE:COLUMN}
 * @param instead what is written; of a table the name
 * @param of what would have been sound; of a table what is written
 */
record RuleSlip(Mistake kind, String place, String instead, String of) {

    static final String RULE = """
            rule "A state that condemns force on its territory as terrorism protests"
                @id("mine.protest")
                @because("{State} condemns {Event}, on its own territory, as terrorism")
                @reference("our reading of UN Charter, Art. 2(4)")
            when
                Event took place on the territory of State
                State condemns Event on the ground of terrorism in Record
            then
                State is on record about Event with protest
            end
            """;

    static final String CASES = """
            - case: It fires
              fires: [mine.protest]
              not: [attribution x]
              events: [x]
            - case: It is silent
              same as: It fires
              silent: [mine.protest]
              concludes: {attribution x: claimed}
            """;

    static final String IN = "on the ground of terrorism in Record\n";
    static final String TITLE = "rule \"A state that condemns force on its territory as terrorism protests\"";

    static final List<RuleSlip> RULES = List.of(
            slip(Mistake.HIDDEN_CHARACTER, "6:10", "    Even\u200e\u202et took", "    Event took"),
            slip(Mistake.LONG_LINE, "6:501", "    Event took" + " ".repeat(500), "    Event took"),
            slip(Mistake.STRAY_LINE, "1:1", "to do\n\n" + TITLE, TITLE),
            slip(Mistake.BAD_TITLE, "1:1", TITLE.substring(0, TITLE.length() - 1), TITLE),
            slip(Mistake.MISSING_END, "1:1", "with protest\n", "with protest\nend\n"),
            slip(Mistake.MISSING_WHEN, "5:5", "", "when\n"),
            slip(Mistake.MISSING_THEN, "8:1", "", "then\n    State is on record about Event with protest\n"),
            slip(Mistake.BAD_KEYWORD, "5:1", "when:\n", "when\n"),
            slip(Mistake.KEYWORD_TWICE, "8:1", "when\nthen\n", "then\n"),
            slip(Mistake.SECOND_CONCLUSION, "10:5", "protest\n    Event happened\nend", "protest\nend"),
            slip(
                    Mistake.CONDITION_TWICE,
                    "7:5",
                    "of State\n    Event took place on the territory of  State\n",
                    "of State\n"),
            slip(Mistake.BAD_NOTE, "2:5", "@id(\"mine.protest)", "@id(\"mine.protest\")"),
            slip(Mistake.UNKNOWN_NOTE, "4:5", "@refrence", "@reference"),
            slip(Mistake.NOTE_TWICE, "3:5", "\n    @id(\"mine.other\")\n    @because", "\n    @because"),
            slip(Mistake.MISPLACED_NOTE, "6:5", "when\n    @id(\"x\")\n", "when\n"),
            slip(Mistake.EMPTY_NOTE, "2:10", "@id(\"\")", "@id(\"mine.protest\")"),
            slip(Mistake.MISSING_ID, "1:1", "", "    @id(\"mine.protest\")\n"),
            slip(Mistake.BAD_ID, "2:10", "@id(\"Mine\")", "@id(\"mine.protest\")"),
            slip(Mistake.ID_TAKEN, "1:1", "@id(\"retaliation.stated\")", "@id(\"mine.protest\")"),
            slip(
                    Mistake.MISSING_BECAUSE,
                    "1:1",
                    "",
                    "    @because(\"{State} condemns {Event}, on its own territory, as terrorism\")\n"),
            slip(Mistake.BECAUSE_BRACE, "3:15", "\"{State condemns", "\"{State} condemns"),
            slip(Mistake.BECAUSE_NAME, "3:15", "\"{Stat} condemns", "\"{State} condemns"),
            slip(Mistake.BECAUSE_WITHOUT_NAME, "1:1", "a state condemns it", "{State} condemns {Event}"),
            slip(Mistake.MISSING_REFERENCE, "1:1", "", "    @reference(\"our reading of UN Charter, Art. 2(4)\")\n"),
            slip(Mistake.MISSING_REFERENCE, "1:1", Rule.NO_REFERENCE_YET, "our reading of UN Charter, Art. 2(4)"),
            slip(Mistake.UNKNOWN_SENTENCE, "6:5", "    the moon is full\n    Event took", "    Event took"),
            slip(Mistake.ALMOST_SENTENCE, "6:5", "tok place", "took place"),
            slip(Mistake.FOREIGN_LETTER, "6:5", "    Еvent took", "    Event took"),
            slip(Mistake.BAD_NAME, "6:5", "    event took", "    Event took"),
            slip(Mistake.NAME_TYPE, "7:5", "    Event condemns", "    State condemns"),
            slip(Mistake.WORD_AS_NAME, "7:43", "of Terrorism in", "of terrorism in"),
            slip(Mistake.UNKNOWN_WORD, "7:43", "of terorism in", "of terrorism in"),
            slip(
                    Mistake.UNKNOWN_WINDOW,
                    "8:39",
                    IN + "    Event came within an open window, storng, after Other\n    Other is a single event\n",
                    IN),
            slip(Mistake.LOOSE_NAME, "9:30", "about Evnt with", "about Event with"),
            slip(Mistake.ABSENT_NAME, "6:19", "when\n    nobody claims Event\n", "when\n"),
            slip(
                    Mistake.NOT_CONCLUDABLE,
                    "9:5",
                    "    nobody claims Event\n",
                    "    State is on record about Event with protest\n"),
            slip(Mistake.RESERVED_NAME, "8:5", IN + "    Narrator and State are of one camp\n", IN),
            slip(Mistake.NAMES_ALIKE, "8:5", IN + "    STATE and State are of one camp\n", IN),
            slip(Mistake.LONE_NAME, "8:5", IN + "    Stat and State are of one camp\n", IN),
            slip(
                    Mistake.CONTRADICTION,
                    "10:5",
                    IN
                            + "    Event is a single event\n    Event is put down, if only by a charge, to Striker\n    Event is not put down to Striker\n",
                    IN),
            slip(
                    Mistake.IMPOSSIBLE_WINDOW,
                    "8:53",
                    IN + "    Event came within an open window, strong, after Event\n",
                    IN),
            slip(Mistake.LOOSE_CONDITIONS, "8:5", IN + "    Raid is put down, if only by a charge, to Raider\n", IN),
            slip(
                    Mistake.LOOSE_WINDOW,
                    "8:5",
                    IN + "    Event came within an open window, strong, after Other\n    Other is a single event\n",
                    IN),
            slip(Mistake.NEGATION_LOOP, "8:5", IN + "    State is not on record about Event with protest\n", IN),
            slip(Mistake.FEEDS_ITSELF, "8:5", IN + "    State is on record about Event with protest\n", IN),
            slip(Mistake.BAD_ALLOWANCE, "2:13", "@allow(\"it is so\")\n    @id", "@id"),
            slip(Mistake.UNKNOWN_ALLOWANCE, "2:13", "@allow(\"lone-nam: any will do\")\n    @id", "@id"),
            slip(Mistake.NO_ALLOWANCE, "2:13", "@allow(\"missing-id: it needs none\")\n    @id", "@id"),
            slip(Mistake.IDLE_ALLOWANCE, "2:13", "@allow(\"lone-name: any will do\")\n    @id", "@id"));

    static final List<RuleSlip> SHEETS = List.of(
            slip(Mistake.NO_FIRING_CASE, "1:1", "fires: []", "fires: [mine.protest]"),
            slip(Mistake.NO_SILENT_CASE, "1:1", "silent: []", "silent: [mine.protest]"),
            slip(Mistake.BAD_CASES, "4:3", "fires: [\nnot", "fires: [mine.protest]\n  not"),
            slip(Mistake.CASE_KEY, "2:3", "  fire: []\n  fires", "  fires"),
            slip(Mistake.CASE_TWICE, "5:9", "case: It fires\n  same", "case: It is silent\n  same"),
            slip(Mistake.CASE_WITHOUT_SENTENCE, "5:3", "- same as", "- case: It is silent\n  same as"),
            slip(Mistake.CASE_BASE, "6:12", "as: It firs", "as: It fires"),
            slip(Mistake.CASE_RULE, "2:25", "[mine.protest, mine.protst]\n  not", "[mine.protest]\n  not"),
            slip(Mistake.CASE_FAMILY, "3:9", "[atribution x]", "[attribution x]"),
            slip(Mistake.CASE_STATUS, "8:30", "x: claimd}", "x: claimed}"),
            slip(Mistake.IDLE_CASE, "1:9", "", "  fires: [mine.protest]\n  not: [attribution x]\n"),
            slip(Mistake.CASE_CONTENT, "4:12", "places: [X y]\n  events: [x]", "events: [x]"));

    static final List<RuleSlip> TABLES = List.of(
            slip(Mistake.UNKNOWN_TABLE, "0:0", "framse.csv", "word\n"),
            slip(Mistake.UNKNOWN_COLUMN, "1:6", "windows.csv", "name,huors,on\nx,1,true\n"),
            slip(Mistake.COLUMN_TWICE, "1:15", "windows.csv", "name,hours,on,on\n"),
            slip(Mistake.MISSING_COLUMN, "1:1", "windows.csv", "name,hours\n"),
            slip(Mistake.TABLE_QUOTES, "2:1", "windows.csv", "name,hours,on\n\"x,1,true\n"),
            slip(Mistake.CELL_COUNT, "2:1", "windows.csv", "name,hours,on\nx,1\n"),
            slip(Mistake.BAD_CELL, "2:3", "windows.csv", "name,hours,on\nx,many,true\n"),
            slip(
                    Mistake.BAD_CELL,
                    "2:20",
                    "frames.csv",
                    "source,name,dimension,pole\ncharacterization,x,legalty,rightful\n"),
            slip(Mistake.ROW_TWICE, "3:1", "windows.csv", "name,hours,on\nx,1,true\nx,2,true\n"),
            slip(Mistake.ROW_REVERSED, "2:1", "poles.csv", "dimension,pole,opposite\nnature,accident,attack\n"),
            slip(Mistake.SELF_OPPOSED, "2:1", "poles.csv", "dimension,pole,opposite\nnature,joke,joke\n"),
            slip(
                    Mistake.UNOPPOSED_POLE,
                    "2:1",
                    "frames.csv",
                    "source,name,dimension,pole\ncharacterization,whimsical,nature,whimsy\n"),
            slip(
                    Mistake.UNKNOWN_FRAME,
                    "2:1",
                    "protests.csv",
                    "source,name,protests\ncharacterization,agression,force\n"),
            slip(Mistake.BAD_CELL, "2:1", "protests.csv", "source,name,protests\ncondemnation,sovereinty,force\n"),
            slip(Mistake.BAD_CELL, "2:1", "protests.csv", "source,name,protests\nrecord,denial,force\n"),
            slip(Mistake.ROW_ALIKE, "2:1", "windows.csv", "name,hours,on\nstrnog,24,true\n"),
            slip(Mistake.ROW_ALIKE, "2:1", "bars.csv", "name,hundredths\nsuprise,24\n"));

    private static RuleSlip slip(Mistake kind, String place, String instead, String of) {
        return new RuleSlip(kind, place, instead, of);
    }

    @Override
    public String toString() {
        return kind.kind() + " " + place;
    }
}
