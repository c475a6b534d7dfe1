package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.page.ExplanationText;
import casus.page.Page;
import casus.page.ReasonText;
import casus.why.Explanation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every record of every type is shown: in the why of a conclusion, or in what is also on record. */
class NothingIsLostTest {

    @Test
    void every_type_of_record_is_among_those_made_up() {
        assertThat(LongStream.rangeClosed(1, 24)
                        .boxed()
                        .flatMap(seed -> AnyRecords.of("", seed).records().stream())
                        .map(CaseRecord::getClass)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(types(CaseRecord.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<? extends CaseRecord>> types(Class<? extends CaseRecord> type) {
        return type.isInterface()
                ? Stream.of(Objects.requireNonNull(type.getPermittedSubclasses()))
                        .flatMap(each -> types(each.asSubclass(CaseRecord.class)))
                : Stream.of(type);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void every_record_is_shown_in_a_why_or_in_what_is_also_on_record(long seed) {
        Inferences inferences = Shipped.inferences(AnyRecords.of("", seed));
        String shown = Stream.concat(
                        Stream.of(ReasonText.of(inferences, "why")),
                        inferences.conclusions().stream()
                                .map(conclusion -> Explanation.of(inferences, conclusion))
                                .map(why -> ExplanationText.of(
                                        inferences, why, citation -> Optional.empty(), Integer.MAX_VALUE)))
                .map(Page::plain)
                .collect(Collectors.joining("\n"));
        assertThat(inferences.subject().records())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(shown).as(said.toString()).contains("[" + said.id() + "]"));
    }

    @Test
    void what_is_shown_says_on_which_conditions_in_whose_words_and_whom_it_was_for() {
        Inferences inferences = Shipped.inferences(InShort.only("""
                [{"case": "words", "only": ["chain"],
                  "documents": {"letter": {"translatedFrom": "fa", "translatedBy": "machine"}},
                  "actors": {"arland": "state", "borland": "state", "corland": "state", "front": "armedGroup"},
                  "events": {"raid": {"territory": "borland"}},
                  "records": [
                    {"attack": {"event": "raid", "authors": ["arland"]}},
                    {"consent": {"voice": "borland", "state": "borland", "to": ["arland"], "stage": "given", "events": ["raid"],
                      "conditions": ["no village is struck"], "citations": [{"document": "letter", "quote": "you may"}]}},
                    {"accusation": {"voice": "borland", "event": "raid", "accused": ["corland"], "role": "harboured",
                      "whom": ["front"]}},
                    {"denial": {"voice": "corland", "event": "raid", "scope": "harboured"}},
                    {"finding": {"voice": "borland", "event": "raid", "wrongs": ["civilianHarm"], "victims": ["villagers"]}},
                    {"vote": {"id": "veto", "voice": "corland", "cast": "veto", "about": ["raid"]}},
                    {"dissent": {"voice": "arland", "from": "veto"}},
                    {"contact": {"voice": "borland", "who": ["arland"], "with": ["front"], "about": ["raid"], "purpose": "a truce"}}
                  ]}]
                """));
        String reason = ReasonText.of(inferences, "why").plain();
        String why = ExplanationText.of(
                        inferences,
                        Explanation.of(
                                inferences,
                                inferences
                                        .conclusion("sovereignty raid by arland in borland")
                                        .orElseThrow()),
                        citation -> Optional.empty())
                .plain();

        assertThat(why)
                .contains(
                        "“you may” — borland, on the condition “no village is struck”, letter, in words of a translation"
                                + " from fa by a machine");
        assertThat(reason)
                .contains("corland accused by borland of having harboured front")
                .contains("contested whether corland harboured front: borland says so, corland denies it")
                .contains("borland finds a wrong, civilian harm, and that it harmed “villagers”");
        assertThat(why)
                .contains("vote (cast veto; about raid)")
                .contains("dissent (from veto)")
                .contains("contact (who arland; with front; about raid; purpose “a truce”)");
    }
}
