package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.RetaliationStep.Campaign;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndexedAbsenceTest {

    private static final Vocabulary VOCABULARY = read("").rulebook().vocabulary();

    private static Optional<IndexedAbsence> absence(String beginning) {
        Sentence sentence = VOCABULARY.sentences().stream()
                .filter(one -> one.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        Map<String, String> fillers = new LinkedHashMap<>();
        sentence.slots().forEach((slot, type) -> fillers.put(slot, type.named() ? "weak" : Sentence.capital(slot)));
        Rule.Line line = new Rule.Line(sentence.text(), 1, 1, sentence, fillers, Set.of(), null, 0);
        return sentence.patterns().stream()
                .filter(pattern -> pattern.negated())
                .map(pattern -> IndexedAbsence.of(line, pattern))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Test
    void an_absence_of_blows_between_dates_is_looked_up_by_the_two_camps() {
        IndexedAbsence absence = absence("no other blow of {striker:actor}").orElseThrow();

        assertThat(absence.index()).isEqualTo(Campaign.class);
        assertThat(absence.keys()).isEqualTo(2);
    }

    @Test
    void one_more_blow_than_events_are_excluded_is_enough() {
        assertThat(absence("no other blow of {striker:actor}").orElseThrow().question())
                .isEqualTo("mayAnswerBefore($cause, $response, 2)");
        assertThat(VOCABULARY.sentences().stream()
                        .filter(one -> one.meaning().contains("event != {cause}, event != {response}"))
                        .map(one -> absence(one.text()).orElseThrow().question()))
                .isNotEmpty()
                .allMatch(question -> question.endsWith(", 3)"));
    }

    @Test
    void an_absence_of_anything_else_is_not() {
        Sentence other = VOCABULARY.sentences().stream()
                .filter(one -> one.meaning().startsWith("not Measure("))
                .findFirst()
                .orElseThrow();

        assertThat(absence(other.text())).isEmpty();
    }

    @Test
    void every_absence_of_blows_in_the_vocabulary_has_an_index() {
        List<String> slow = VOCABULARY.sentences().stream()
                .filter(one -> one.meaning().contains("not Traded("))
                .filter(one -> absence(one.text()).isEmpty())
                .map(Sentence::text)
                .toList();

        assertThat(slow).isEmpty();
    }
}
