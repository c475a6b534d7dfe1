package casus.words;

import casus.model.ActorId;
import casus.model.Bound;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Components;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Id;
import casus.model.Judgement;
import casus.model.Reason;
import casus.model.RecordId;
import casus.model.Remark;
import casus.model.Said;
import casus.model.Term;
import casus.model.When;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a case as its readers write them: actors by name, everything else by its id in the case file. */
public final class Naming {

    /** A term of a table, written as in files. */
    private static final Pattern TERM = Pattern.compile("[a-z]+([A-Z][a-z]+)+");

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Map<ActorId, Entity.Actor> actors = new HashMap<>();
    private final Map<String, Integer> bearers = new HashMap<>();

    private final Set<String> ids = new HashSet<>();
    private final Whereabouts where;
    private final Map<RecordId, CaseRecord> records = new HashMap<>();

    private final int most;
    private final boolean manyDocuments;

    /** The names of a case, with complete lists. */
    public Naming(Case subject) {
        this(subject, Integer.MAX_VALUE);
    }

    /**
     * The names of a case, for text to be read.
     *
     * @param most the number of names in a list after which the rest is only counted, at least 1
     */
    public Naming(Case subject, int most) {
        this.most = most;
        manyDocuments = subject.documents().size() > 1;
        for (Entity.Actor actor : subject.actors()) {
            actors.put(actor.id(), actor);
            bearers.merge(actor.name(), 1, Integer::sum);
            ids.add(actor.id().value());
        }
        subject.events().forEach(event -> ids.add(event.id().value()));
        subject.places().forEach(place -> ids.add(place.id().value()));
        where = new Whereabouts(subject.places(), this);
        subject.records().forEach(record -> records.put(record.id(), record));
    }

    /** {@return the actor's name, with its id if another actor has the same name} */
    public String actor(ActorId id) {
        if (id.equals(ActorId.NARRATOR)) {
            return "the document";
        }
        if (id.equals(ActorId.NO_STATE)) {
            return "no foreign territory";
        }
        Entity.Actor actor = actors.get(id);
        if (actor == null) {
            return id.value();
        }
        return bearers.getOrDefault(actor.name(), 0) > 1 ? actor.name() + " (" + id + ")" : actor.name();
    }

    /** {@return whose own voice speaks: the document, by name where the case has several} */
    public String documents(Collection<DocumentId> ids) {
        return !manyDocuments || ids.isEmpty()
                ? "the document"
                : (ids.size() == 1 ? "the document " : "the documents ")
                        + list(ids.stream().map(Id::value).distinct().sorted().toList());
    }

    /** {@return the actors' names, joined; the document's own voice by the documents in which it speaks} */
    String speakers(Collection<ActorId> ids, Collection<DocumentId> in) {
        return list(ids.stream()
                .map(id -> id.equals(ActorId.NARRATOR) ? documents(in) : actor(id))
                .toList());
    }

    /**
     * {@return a record by its type and speaker: {@code the accusation by Norland}}
     *
     * @param by who speaks of it: its own is {@code its own accusation}
     */
    String utterance(RecordId id, ActorId by) {
        CaseRecord record = records.get(id);
        if (record == null) {
            return id.value();
        }
        ActorId voice = record.voice();
        return voice.equals(by) || principals(voice).contains(by)
                ? "its own " + type(record)
                : "the " + type(record) + " by " + actor(voice);
    }

    /** {@return true if an actor, an event or a place has that id} */
    boolean knows(String id) {
        return ids.contains(id);
    }

    Whereabouts where() {
        return where;
    }

    boolean isActor(String id) {
        return actors.containsKey(new ActorId(id));
    }

    /** {@return the actors whose word the actor's word counts as, by its own mandates} */
    public List<ActorId> principals(ActorId id) {
        Entity.Actor actor = actors.get(id);
        return actor == null ? List.of() : actor.speaksFor();
    }

    /** {@return the actors' names, joined} */
    public String actors(Collection<ActorId> ids) {
        return list(ids.stream().map(this::actor).toList());
    }

    /** {@return the names, joined; actors by name} */
    String ids(Collection<Id> ids) {
        return list(ids.stream().map(this::said).toList());
    }

    /** {@return the words, joined; a long list is shortened and the rest counted} */
    public String list(List<String> words) {
        return some(words, most);
    }

    /** {@return the words, joined by a separator; a long list is shortened and the rest counted} */
    public String list(List<String> words, String between) {
        return words.size() <= most
                ? String.join(between, words)
                : String.join(between, words.subList(0, most)) + between + Bound.number(words.size() - most) + " more";
    }

    /**
     * Adds clauses to a text; if there are many, the first ones and the number of the rest.
     *
     * @param noun what one of them is called
     */
    void add(List<String> parts, String noun, Stream<String> clauses) {
        List<String> all = clauses.toList();
        parts.addAll(all.subList(0, Math.min(most, all.size())));
        int more = all.size() - most;
        if (more > 0) {
            parts.add("and " + Bound.number(more) + " more " + noun + (more == 1 ? "" : "s"));
        }
    }

    /** Adds actors to a text, after some words, if there are any. */
    void add(List<String> parts, String before, List<ActorId> actors) {
        if (!actors.isEmpty()) {
            parts.add(before + actors(actors));
        }
    }

    /** {@return a template with its names replaced by what they stand for} */
    public String fill(String template, Map<String, Object> names) {
        return NAME.matcher(template).replaceAll(name -> {
            Object value = names.get(name.group(1));
            return Matcher.quoteReplacement(value == null ? name.group(1) : said(value));
        });
    }

    /**
     * {@return the type of a record and what it says, key by key, without speaker and sources:
     * {@code notification (to Norland; event port-raid)}}
     */
    public String record(CaseRecord said) {
        if (said instanceof Judgement.Characterization it) {
            return "characterization (of the " + words(it.aboutKind()) + " " + said(it.subject()) + " as “" + it.frame()
                    + "”)";
        }
        List<String> keys = new ArrayList<>();
        for (RecordComponent component : Components.of(said.getClass())) {
            Object value = Components.value(said, component);
            boolean own = !component.getName().equals("id") && !(value instanceof Said);
            String words = value == null || !own
                    ? ""
                    : value instanceof Collection<?> several
                            ? list(several.stream().map(this::key).toList())
                            : key(value);
            if (!words.isEmpty()) {
                keys.add(words(component.getName()) + (value instanceof Boolean ? "" : " " + words));
            }
        }
        if (said instanceof Remark.Evidence it && !it.supports()) {
            keys.add("against it");
        }
        return type(said) + (keys.isEmpty() ? "" : " (" + String.join("; ", keys) + ")");
    }

    /** {@return the type of a record in words: {@code response denial}} */
    public static String type(CaseRecord said) {
        return words(small(said.getClass().getSimpleName()));
    }

    /** {@return a value of a record in words; empty if it says no more than that the key is left out} */
    private String key(Object value) {
        if (value instanceof Boolean holds) {
            return holds ? "true" : "";
        }
        if (value instanceof String text) {
            return "“" + text + "”";
        }
        return value instanceof When date
                ? Givens.date(date)
                : value instanceof Remark.Count count ? count.range() : said(value);
    }

    private String said(Object value) {
        if (value instanceof ActorId actor) {
            return actor(actor);
        }
        if (value instanceof Enum<?> constant) {
            return words(constant);
        }
        return value instanceof String text && TERM.matcher(text).matches() ? words(text) : value.toString();
    }

    /**
     * {@return the constant in plain words: {@code TARGET_IDENTITY} is {@code target identity}; a ground or wrong that is none
     * of those listed is {@code another ground} or {@code another wrong}}
     */
    public static String words(Enum<?> constant) {
        if (constant == Reason.Ground.OTHER) {
            return "another ground";
        }
        if (constant == Judgement.Wrong.OTHER) {
            return "another wrong";
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@return a term of the domain in plain words: {@code targetIdentity} is {@code target identity}} */
    public static String words(String term) {
        return Term.words(term);
    }

    /** {@return {@code a, b and c}} */
    public static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** {@return the first words, joined, with the number of the rest} */
    public static String some(List<String> words, int most) {
        return words.size() <= most
                ? and(words)
                : String.join(", ", words.subList(0, most)) + " and " + Bound.number(words.size() - most) + " more";
    }

    /** {@return the word with its first letter in lower case} */
    public static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** {@return the constant as spelled in files} */
    static String term(Enum<?> constant) {
        return Term.of(constant);
    }
}
