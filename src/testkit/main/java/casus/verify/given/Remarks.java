package casus.verify.given;

import java.util.Map;

/** Other statements. {@link Records} creates them. */
public final class Remarks {

    private Remarks() {}

    /** How many were harmed. */
    public static final class Casualties extends Utterance<Casualties> {
        Casualties(String event) {
            super("casualties");
            put("event", event);
        }

        /** How many were killed. */
        public Casualties killed(int least, int most) {
            return with("killed", Map.of("low", least, "high", most));
        }

        /** How many were injured. */
        public Casualties injured(int least, int most) {
            return with("injured", Map.of("low", least, "high", most));
        }

        /** The group of people counted. */
        public Casualties among(String group) {
            return with("group", group);
        }
    }

    /** The voice apologises. */
    public static final class Apology extends Utterance<Apology> {
        Apology(String event) {
            super("apology");
            put("event", event);
        }

        /** The actors addressed. */
        public Apology to(String... actors) {
            return withAll("to", actors);
        }

        /** Which events are settled by it, as far as the voice is concerned. */
        public Apology settles(String... events) {
            return withAll("settles", events);
        }
    }

    /** The voice seeks to end a matter. */
    public static final class Deescalation extends Utterance<Deescalation> {
        Deescalation() {
            super("deescalation");
        }

        /** The events it is about. */
        public Deescalation about(String... events) {
            return withAll("about", events);
        }

        /** Which events are settled by it, as far as the voice is concerned. */
        public Deescalation settles(String... events) {
            return withAll("settles", events);
        }

        /** What is said. */
        public Deescalation content(String words) {
            return with("content", words);
        }
    }

    /** Evidence for or against a statement or an event. */
    public static final class Evidence extends Utterance<Evidence> {
        Evidence(String content) {
            super("evidence");
            put("content", content);
        }

        /** The event it is about. */
        public Evidence about(String event) {
            return with("event", event);
        }

        /** The record it is about, by its id. */
        public Evidence of(String record) {
            return with("of", record);
        }

        /** Makes it evidence against. */
        public Evidence against() {
            return with("supports", false);
        }

        /** Where the verification stands: {@code verified}, {@code unverified} or {@code disputed}. */
        public Evidence verification(String standing) {
            return with("verification", standing);
        }
    }

    /** One event came after another, without a reason. */
    public static final class Sequence extends Utterance<Sequence> {
        Sequence(String event) {
            super("sequence");
            put("event", event);
        }

        /** The earlier event. */
        public Sequence after(String event) {
            return with("after", event);
        }
    }

    /** The voice dates an event. */
    public static final class Dating extends Utterance<Dating> {
        Dating(String event) {
            super("dating");
            put("event", event);
        }

        /** When it happened. */
        public Dating happened(String date) {
            return with("happened", date);
        }
    }

    /** Events make up a series. */
    public static final class Series extends Utterance<Series> {
        Series(String series) {
            super("series");
            put("series", series);
        }

        /** Its members, at least one. */
        public Series of(String... events) {
            return withAll("members", events);
        }
    }

    /** Somebody was in contact with others. */
    public static final class Contact extends Utterance<Contact> {
        Contact(String... with) {
            super("contact");
            all("with", with);
        }

        /** The one side, if it is not the voice's own. */
        public Contact of(String... actors) {
            return withAll("who", actors);
        }

        /** The events it concerned. */
        public Contact about(String... events) {
            return withAll("about", events);
        }

        /** Its purpose. */
        public Contact purpose(String words) {
            return with("purpose", words);
        }
    }

    /** Somebody gains by an event. */
    public static final class Beneficiary extends Utterance<Beneficiary> {
        Beneficiary(String event) {
            super("beneficiary");
            put("event", event);
        }

        /** Who gains. */
        public Beneficiary who(String... actors) {
            return withAll("who", actors);
        }

        /** What is gained. */
        public Beneficiary content(String words) {
            return with("content", words);
        }
    }

    /** Background that rules do not use. */
    public static final class Context extends Utterance<Context> {
        Context(String content) {
            super("context");
            put("content", content);
        }

        /** The events it is about. */
        public Context about(String... events) {
            return withAll("about", events);
        }
    }
}
