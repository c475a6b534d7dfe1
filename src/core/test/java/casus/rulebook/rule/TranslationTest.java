package casus.rulebook.rule;

import static casus.rulebook.Written.STATED;
import static casus.rulebook.Written.read;
import static casus.rulebook.Written.shown;
import static casus.rulebook.Written.stated;
import static casus.rulebook.Written.translation;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

    @Test
    void line_n_of_the_translation_says_what_line_n_of_the_file_says() {
        assertThat(translation(read("# why\n\n" + STATED)))
                .containsExactly(
                        "package casus.rules; import casus.model.AuthorshipStep.Author; import"
                                + " casus.model.CampStep.PutDownTo; import casus.model.EventId; import"
                                + " casus.model.Reason.Response; import casus.model.RetaliationStep.Retaliates; ",
                        "",
                        "rule \"mine.stated\" when",
                        "",
                        "",
                        "",
                        "",
                        "  $l8_0 : Author( $Response : event, $Striker : actor )",
                        "  $l9_0 : Response( modality == casus.model.Modality.ACTUAL, $utterance_9 : id, voice !="
                                + " casus.model.ActorId.NARRATOR, response == $Response, $l9_0_causes : causes ) and $Cause : EventId() from $l9_0_causes and"
                                + " $l9_1 : PutDownTo( utterance == $utterance_9, party == $Striker )",
                        "",
                        "then insertLogical( new Retaliates( $Response, $Cause,"
                                + " casus.model.Retaliation.Status.STATED ) ); end");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Event is dated Date                    | $l7_0 : Event( $Event : id, date != null, $Date : date )
            Event is coded to be on the territory of X | $l7_0 : Event( $Event : id, territory != null, $X : territory )
            Response is dated Date                 | $l7_0 : Event( id == $Response, date != null, $Date : date )
            Claimant is named as claimant of Response by somebody not said to lack authority | $l7_0 : Claim( modality == casus.model.Modality.ACTUAL, claimant != null, $Claimant : claimant, event == $Response, authorised != casus.model.Authorship.Authorised.NO ) and exists( PutDownTo( utterance == $l7_0.id ) )
            somebody tells of Response as a use of force | $l7_0 : Attack( modality == casus.model.Modality.ACTUAL, event == $Response ) and exists( PutDownTo( utterance == $l7_0.id ) )
            nobody claims Response                 | not( Position( event == $Response, stance == casus.model.AuthorshipStep.Stance.CLAIMED ) )
            nobody says that Response came after Response | not( Sequence( $l7_0_id : id, modality == casus.model.Modality.ACTUAL, event == $Response, after == $Response ) and PutDownTo( utterance == $l7_0_id ) )
            Striker is not the document            | $l7_0 : Actor( id == $Striker, id != casus.model.ActorId.NARRATOR )
            Frame is a frame of protest against force on one's territory | $l7_0 : Protest( source == casus.model.TableRow.Frame.Source.CHARACTERIZATION, $Frame : name, protests != casus.model.TableRow.Protest.Against.NOTHING )
            Other comes before Striker in order of name          | $l7_0 : Actor( $Other : id ) and $l7_1 : Actor( id == $Striker, $second_7 : id, $Other.compareTo( $second_7 ) < 0 )
            Response returns Response within the strong window, by Striker at Striker | $l7_0 : Returned( response == $Response, cause == $Response, by == $Striker, at == $Striker, window == "strong" )
            the dates leave open whether Response came before Response | $cause_7 : Event( id == $Response, date != null ) and $l7_1 : Event( id == $Response, date != null, $cause_7.surelyComesBefore( this ) == false )
            Striker condemns Response on the ground of sovereignty in Record | $l7_0 : Condemnation( modality == casus.model.Modality.ACTUAL, $Record : id, conditional == false, event == $Response, grounds contains casus.model.Judgement.Wrong.SOVEREIGNTY ) and $l7_1 : PutDownTo( utterance == $Record, party == $Striker )
            Striker presents the actor Striker as Pole on legality | $l7_0 : Framing( about == $Striker, party == $Striker, $Pole : pole, aboutKind == casus.model.Judgement.Subject.ACTOR, dimension == casus.model.Judgement.Dimension.LEGALITY )
            """)
    void a_name_is_bound_where_it_is_first_used_and_compared_afterwards(String sentence, String translated) {
        String first = "    Response is put down, if only by a charge, to Striker\n";
        Rulebook.Reading reading = read(stated(first, first + sentence + "\n"));

        assertThat(shown(reading)).isEmpty();
        assertThat(translation(reading).get(6)).isEqualTo("  " + translated);
    }

    @Test
    void a_name_twice_in_one_sentence_is_bound_once() {
        String first = "    Response is put down, if only by a charge, to Striker\n";
        Rulebook.Reading reading = read(stated(first, first + "    Other is a blow by Self at Self\n"));

        assertThat(shown(reading)).isEmpty();
        assertThat(translation(reading).get(6)).isEqualTo("  $l7_0 : Blow( $Other : event, $Self : by, at == $Self )");
    }

    @Test
    void a_name_drawn_from_one_list_of_a_fact_is_looked_for_in_the_next_behind_the_fact() {
        List<Problem> problems = new ArrayList<>();
        Sentence sentence = Vocabulary.parse(
                        "vocabulary",
                        "{a:actor} struck {b:actor}\n  = Attack( authors has {a}, targets has {b}, voice == {b} )\n  \"x\"",
                        problems)
                .sentences()
                .get(0);
        assertThat(problems).isEmpty();

        assertThat(condition(sentence, "X struck X"))
                .isEqualTo("  $l2_0 : Attack( modality == casus.model.Modality.ACTUAL, $X : voice, authors contains $X,"
                        + " targets contains $X ) and exists( PutDownTo( utterance == $l2_0.id ) )");
    }

    @Test
    void a_name_in_two_lists_and_nowhere_else_is_drawn_from_the_first() {
        Sentence sentence = Vocabulary.parse(
                        "vocabulary",
                        "{a:actor} struck {b:actor}\n  = Attack( authors has {a}, targets has {b} )\n  \"x\"",
                        new ArrayList<>())
                .sentences()
                .get(0);

        assertThat(condition(sentence, "X struck X"))
                .isEqualTo("  $l2_0 : Attack( modality == casus.model.Modality.ACTUAL, $l2_0_authors : authors,"
                        + " $l2_0_targets : targets ) and $X : ActorId() from $l2_0_authors and ActorId( this == $X )"
                        + " from $l2_0_targets and exists( PutDownTo( utterance == $l2_0.id ) )");
    }

    @Test
    void a_record_that_is_taken_back_is_shut_out_unless_the_sentence_says_whose_word_it_is() {
        Sentence sentence = Vocabulary.parse(
                        "vocabulary",
                        "{a:actor} struck\n  = Attack( $said : id, authors has {a} )"
                                + " and PutDownTo( utterance == $said, party == {a} )\n  \"x\"",
                        new ArrayList<>())
                .sentences()
                .get(0);

        assertThat(condition(sentence, "X struck")).doesNotContain("exists");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Attack( event == {e} )                               | true
            Attack( event == {e}, modality == DENIED )           | false
            Attack( event == {e}, modality.hypothetical )        | false
            Endorsement( event == {e}, conditional == false )    | true
            Struck( event == {e} )                               | false
            Event( id == {e} )                                   | false
            """)
    void somebody_s_word_must_be_actual_unless_the_sentence_settles_its_mood(String meaning, boolean actual) {
        assertThat(FactPattern.parse(meaning).get(0).mustBeActual()).isEqualTo(actual);
    }

    @Test
    void the_variable_of_a_pattern_is_the_one_in_the_translation() {
        Rule rule = read(STATED).rulebook().rules().get(0);
        List<String> lines = translation(read(STATED));

        for (Rule.Line line : rule.when()) {
            for (int i = 0; i < line.sentence().patterns().size(); i++) {
                assertThat(lines.get(line.number() - 1)).contains(line.variable(i) + " : ");
            }
        }
    }

    private static String condition(Sentence sentence, String text) {
        SentenceForm.Filled filled = sentence.match(text).orElseThrow();
        Rule.Line condition = new Rule.Line(text, 2, 1, sentence, filled.fillers(), java.util.Set.of("X"), null, 0);
        Rule.Line conclusion = read(STATED).rulebook().rules().get(0).then();
        Rule rule = new Rule("x", "x", "x", "", List.of(condition), conclusion, "x", 1, "", List.of());
        return Translation.of(List.of(rule)).lines().toList().get(1);
    }
}
