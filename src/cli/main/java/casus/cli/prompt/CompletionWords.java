package casus.cli.prompt;

import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Entity.Actor;
import casus.model.Entity.Document;
import casus.model.Entity.Event;
import casus.rulebook.Rulebook;
import casus.rulebook.Settings;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The names in a case, its rulebook and its inferences, each with a short description; in order of name.
 *
 * @param sentences the words of each sentence of the vocabulary, with its gloss
 * @param rows of the tables, as {@code windows.retaliation}, with their values
 * @param handles the words of each handle, with its status
 */
public record CompletionWords(
        Map<String, String> events,
        Map<String, String> actors,
        Map<String, String> records,
        Map<String, String> documents,
        Map<String, String> rules,
        Map<List<String>, String> sentences,
        Map<String, String> rows,
        Map<List<String>, String> handles) {

    /** {@return the names in the inferences of a case} */
    static CompletionWords of(Inferences inferences) {
        Case subject = inferences.subject();
        Rulebook rulebook = inferences.rulebook();
        return new CompletionWords(
                names(subject.events(), event -> event.id().value(), Event::title),
                names(subject.actors(), actor -> actor.id().value(), Actor::name),
                names(
                        subject.records(),
                        said -> said.id().value(),
                        said -> type(said) + " by " + said.voice().value()),
                names(subject.documents(), document -> document.id().value(), Document::title),
                names(rulebook.rules(), Rule::id, Rule::title),
                phrases(rulebook.vocabulary().sentences(), Sentence::example, Sentence::gloss),
                names(rulebook.tables(), Settings::name, Object::toString),
                phrases(inferences.conclusions(), Conclusion::handle, Conclusion::term));
    }

    private static <T> Map<String, String> names(
            Collection<T> all, Function<T, String> name, Function<T, String> about) {
        Map<String, String> names = new TreeMap<>();
        all.forEach(each -> names.put(name.apply(each), about.apply(each)));
        return names;
    }

    private static <T> Map<List<String>, String> phrases(
            Collection<T> all, Function<T, String> phrase, Function<T, String> about) {
        Map<List<String>, String> phrases = new LinkedHashMap<>();
        all.forEach(each -> phrases.put(List.of(phrase.apply(each).split(" ", -1)), about.apply(each)));
        return phrases;
    }

    private static String type(Object value) {
        String name = value.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
