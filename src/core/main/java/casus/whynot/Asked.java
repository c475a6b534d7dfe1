package casus.whynot;

import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.Case;
import casus.model.Conclusion.Family;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import casus.model.LegalStep;
import casus.model.NarrativeStep;
import casus.model.Nearest;
import casus.model.Reason;
import casus.model.RecordId;
import casus.model.RetaliationStep;
import casus.model.SovereigntyStep;
import casus.model.Term;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handle, or the beginning of one, with or without a status, of an expected conclusion.
 *
 * @param text the words, separated by single spaces
 * @param wanted the steps that would make it up, without the status; several for a chain and for users with equal standing
 * @param status empty if any status would do
 */
record Asked(String text, Family family, List<Wanted> wanted, Optional<Enum<?>> status) {

    /**
     * {@return the parsed question}
     *
     * @throws UnknownWords if the case has no such events, actors or records, or the domain no such words
     */
    public static Asked of(Case subject, String text) {
        return new Reader(subject, text).read();
    }

    /** {@return a wanted step with the requested status, if there is one} */
    Wanted withStatus(Wanted step) {
        SortedMap<String, Object> fields = new TreeMap<>(step.fields());
        status.ifPresent(constant -> fields.put("status", constant));
        return new Wanted(step.type(), fields);
    }

    private static final class Reader {

        private final List<String> words;
        private final Map<String, EventId> events = new HashMap<>();
        private final Map<String, ActorId> actors = new HashMap<>();
        private final Map<String, RecordId> records = new HashMap<>();
        private final List<UnknownWords.Word> unknown = new ArrayList<>();
        private int at = 1;

        Reader(Case subject, String text) {
            words = Arrays.stream(text.strip().split("[\\s\\[\\]]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
            subject.events().forEach(event -> events.put(event.id().value(), event.id()));
            Stream.concat(Stream.of(Entity.Actor.NARRATOR), subject.actors().stream())
                    .forEach(actor -> actors.put(actor.id().value(), actor.id()));
            subject.records().forEach(record -> records.put(record.id().value(), record.id()));
        }

        Asked read() {
            Family family = family();
            List<Wanted> wanted = family == null ? List.of() : wanted(family);
            Optional<Enum<?>> status = family == null || at >= words.size() ? Optional.empty() : status(family);
            if (family != null && at < words.size()) {
                unknown.add(new UnknownWords.Word(
                        "`" + words.get(at) + "` is one word too many", "write for example `" + example(family) + "`"));
            }
            if (family == null || !unknown.isEmpty()) {
                throw new UnknownWords(unknown);
            }
            return new Asked(String.join(" ", words), family, wanted, status);
        }

        private @Nullable Family family() {
            Map<String, Family> families = new TreeMap<>();
            Arrays.stream(Family.values()).forEach(family -> families.put(Term.of(family), family));
            return known(words.isEmpty() ? "" : words.get(0), "family of conclusions", families, families.keySet());
        }

        private List<Wanted> wanted(Family family) {
            return switch (family) {
                case ATTRIBUTION -> List.of(step(AuthorshipStep.Attributed.class, "event", event("")));
                case RETALIATION -> List.of(answer(event(""), event("for")));
                case CHAIN -> chain();
                case SOVEREIGNTY -> issue();
                case NARRATIVE -> List.of(contest());
                case LEGAL -> {
                    Object ground = constant("", "ground", Reason.Ground.values());
                    Object user = actor("of");
                    Object event = event("for");
                    yield List.of(step(
                            LegalStep.PleaStands.class,
                            "ground",
                            ground,
                            "user",
                            user,
                            "event",
                            event,
                            "state",
                            actor("in")));
                }
            };
        }

        private Wanted answer(@Nullable EventId response, @Nullable EventId cause) {
            if (response != null && response.equals(cause)) {
                unknown.add(new UnknownWords.Word(
                        "`" + response + "` cannot answer itself", "name another event after `for`"));
            }
            return step(RetaliationStep.Retaliates.class, "response", response, "cause", cause);
        }

        private List<Wanted> chain() {
            List<Wanted> links = new ArrayList<>();
            Object cause = event("");
            Object response = event("to");
            if (response == null && unknown.isEmpty()) {
                unknown.add(new UnknownWords.Word(
                        "a chain has at least two events", "write for example `" + example(Family.CHAIN) + "`"));
            }
            while (response != null) {
                links.add(step(RetaliationStep.Retaliates.class, "response", response, "cause", cause));
                cause = response;
                response = event("to");
            }
            return links;
        }

        private List<Wanted> issue() {
            Object event = event("");
            List<@Nullable Object> users = new ArrayList<>();
            users.add(actor("by"));
            while (users.get(0) != null && peek().equals("and")) {
                users.add(actor("and"));
            }
            Object state = actor("in");
            return users.stream()
                    .map(user -> step(SovereigntyStep.Intrusion.class, "event", event, "user", user, "state", state))
                    .toList();
        }

        private Wanted contest() {
            boolean target = peek().equals("target")
                    && at + 1 < words.size()
                    && words.get(at + 1).equals("of");
            at += target ? 2 : 0;
            Map<String, Id> subjects = new HashMap<>(target ? events : records);
            if (!target) {
                subjects.putAll(actors);
                subjects.putAll(events);
            }
            Id about = take("", target ? "event" : "event, actor or record", subjects);
            Object dimension = constant("on", "dimension", Dimension.values());
            ActorId one = actor("between");
            ActorId other = actor("and");
            if (one != null && other == null && unknown.isEmpty()) {
                unknown.add(new UnknownWords.Word(
                        "a narrative is between two parties", "write for example `" + example(Family.NARRATIVE) + "`"));
            }
            boolean turned = one != null && other != null && other.compareTo(one) < 0;
            return step(
                    NarrativeStep.Contest.class,
                    "aboutKind",
                    target
                            ? Subject.TARGET
                            : about instanceof EventId
                                    ? Subject.EVENT
                                    : about instanceof ActorId ? Subject.ACTOR : Subject.STATEMENT,
                    "about",
                    about,
                    "dimension",
                    dimension,
                    "partyA",
                    turned ? other : one,
                    "partyB",
                    turned ? one : other);
        }

        private Optional<Enum<?>> status(Family family) {
            List<Enum<?>> statuses = family.statuses();
            String word = words.get(at);
            // as it is printed: `competing claims`, `accused, denied`
            String rest = String.join(" ", words.subList(at, words.size())).replace(",", "");
            Optional<Enum<?>> printed = statuses.stream()
                    .filter(each -> Term.words(Term.of(each)).equals(rest))
                    .findFirst();
            if (printed.isPresent()) {
                at = words.size();
                return printed;
            }
            // a key word that nothing follows is not a status
            Enum<?> status = named(word, "status of " + Term.of(family), statuses.toArray(Enum<?>[]::new));
            at++;
            return Optional.ofNullable(status);
        }

        private @Nullable EventId event(String key) {
            return take(key, "event", events);
        }

        private @Nullable ActorId actor(String key) {
            return take(key, "actor", actors);
        }

        private @Nullable Object constant(String key, String kind, Enum<?>[] constants) {
            String word = word(key, kind);
            return word == null ? null : named(word, kind, constants);
        }

        private @Nullable Enum<?> named(String word, String kind, Enum<?>[] constants) {
            Map<String, Enum<?>> byTerm = new TreeMap<>();
            Arrays.stream(constants).forEach(constant -> byTerm.put(Term.of(constant), constant));
            return known(
                    word, kind, byTerm, Arrays.stream(constants).map(Term::of).toList());
        }

        private <T> @Nullable T take(String key, String kind, Map<String, T> all) {
            String word = word(key, kind);
            return word == null ? null : known(word, kind, all, List.of());
        }

        /** {@return the word after a key word; null if the key word is not next} The first word has no key. */
        private @Nullable String word(String key, String kind) {
            if (!key.isEmpty() && !peek().equals(key)) {
                return null;
            }
            at += key.isEmpty() ? 0 : 1;
            if (at >= words.size()) {
                unknown.add(new UnknownWords.Word(
                        "after `" + words.get(at - 1) + "` the name of " + article(kind) + " is missing", null));
                return null;
            }
            return words.get(at++);
        }

        private <T> @Nullable T known(String word, String kind, Map<String, T> all, Collection<String> known) {
            T value = all.get(word);
            if (value == null) {
                String near = Nearest.to(word, all.keySet()).orElse(null);
                unknown.add(new UnknownWords.Word(
                        "there is no " + kind + " `" + word + "`",
                        near != null
                                ? "maybe `" + near + "`"
                                : known.isEmpty() ? null : "there are " + String.join(", ", known)));
            }
            return value;
        }

        private String peek() {
            return at < words.size() ? words.get(at) : "";
        }

        private static String article(String kind) {
            return ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
        }

        private static String example(Family family) {
            return switch (family) {
                case ATTRIBUTION -> "attribution EVENT acknowledged";
                case RETALIATION -> "retaliation RESPONSE for CAUSE stated";
                case CHAIN -> "chain EVENT to EVENT";
                case SOVEREIGNTY -> "sovereignty EVENT by USER in STATE protested";
                case NARRATIVE -> "narrative EVENT on legality between PARTY and PARTY opposed";
                case LEGAL -> "legal selfDefence of USER for EVENT in STATE";
            };
        }

        private static Wanted step(Class<? extends Record> type, @Nullable Object... fieldsAndValues) {
            SortedMap<String, Object> fields = new TreeMap<>();
            for (int i = 0; i < fieldsAndValues.length; i += 2) {
                Object value = fieldsAndValues[i + 1];
                if (value != null) {
                    fields.put(String.valueOf(fieldsAndValues[i]), value);
                }
            }
            return new Wanted(type, fields);
        }
    }
}
