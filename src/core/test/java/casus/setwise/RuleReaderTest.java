package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.model.ActorKind;
import casus.model.CampStep.BelongsTo;
import casus.model.CampStep.OneCamp;
import casus.model.Entity.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleReaderTest {

    private static final String HEAD = """
            package casus.rules;
            // what is imported is known by its simple name
            import casus.model.ActorKind;
            import casus.model.Entity.Actor;
            import casus.model.CampStep.BelongsTo;
            import casus.model.CampStep.OneCamp;
            """;

    static List<RuleTerms> rules(String conditions, String conclusion) {
        return RuleReader.read(HEAD + "rule \"a.rule\" @because(\"{one} is {other}\") salience -50 when\n" + conditions
                + "\nthen insertLogical( " + conclusion + " ); end\n");
    }

    @Test
    void a_condition_binds_variables_and_compares_components() {
        RuleTerms rule = rules(
                        "$a : Actor( $one : id, kind == ActorKind.STATE ) and BelongsTo( member == $one, $other : group )",
                        "new OneCamp( $one, $other )")
                .get(0);

        assertThat(rule.id()).isEqualTo("a.rule");
        assertThat(rule.because()).isEqualTo("{one} is {other}");
        assertThat(rule.variables()).containsExactly("$a", "$one", "", "$other");
        assertThat(rule.outer()).containsExactly(0, 1, 3);
        assertThat(rule.derived()).isEqualTo(OneCamp.class);
        assertThat(rule.conditions())
                .containsExactly(
                        new Condition.Match(
                                0,
                                Actor.class,
                                List.of(
                                        new Condition.Check(1, field("id")),
                                        new Condition.Check(
                                                -1,
                                                new Term.Compare(
                                                        field("kind"), "==", new Term.Constant(ActorKind.STATE)))),
                                null),
                        new Condition.Match(
                                2,
                                BelongsTo.class,
                                List.of(
                                        new Condition.Check(
                                                -1, new Term.Compare(field("member"), "==", new Term.Variable(1))),
                                        new Condition.Check(3, field("group"))),
                                null));
    }

    private static Term field(String name) {
        return new Term.Ask(new Term.Self(), name, List.of());
    }

    @Test
    void variables_of_an_absence_end_with_it() {
        RuleTerms rule = rules(
                        "$a : Actor( $one : id ) not( $b : BelongsTo( member == $one, $g : group ) and Actor( id == $g ) )"
                                + " exists BelongsTo( group == $one )",
                        "new OneCamp( $one, $one )")
                .get(0);

        assertThat(rule.outer()).containsExactly(0, 1);
        assertThat(rule.conditions().subList(1, 3))
                .extracting(condition -> ((Condition.Existence) condition).there())
                .containsExactly(false, true);
    }

    @Test
    void elements_and_collections_are_read() {
        RuleTerms rule = rules(
                        "$a : Actor( $one : id, $groups : partOf ) $group : Actor() from $groups"
                                + " accumulate( $b : BelongsTo( member == $one, $g : group ); $all : collectList( $g ) )",
                        "new OneCamp( $one, $one )")
                .get(0);

        assertThat(((Condition.Match) rule.conditions().get(1)).from()).isEqualTo(new Term.Variable(2));
        Condition.Collection collection =
                (Condition.Collection) rule.conditions().get(2);
        assertThat(rule.variables().get(collection.collected())).isEqualTo("$g");
        assertThat(rule.variables().get(collection.list())).isEqualTo("$all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forall( Actor( $one : id ) )",
                "$a : Actor( $one : id, $one : name )",
                "$a : Actor( id == $nobody )",
                "$a : Unknown( $one : id )",
                "$a : Actor( $one : id, kind == ActorKind.NO_KIND )",
                "$a : Actor( $one : id, kind matches \"x\" )",
                "$a : Actor( $one : id ) or Actor( kind == ActorKind.STATE )",
                "$a : Actor( $one : id",
            })
    void whatever_else_the_engine_may_know_is_refused(String conditions) {
        assertThatThrownBy(() -> rules(conditions, "new OneCamp( $one, $one )")).isInstanceOf(Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new OneCamp( $one )", "new Unknown( $one )", "OneCamp.made( $one )", "$one.id"})
    void a_conclusion_is_a_new_fact(String conclusion) {
        assertThatThrownBy(() ->
                        rules("$a : Actor( $one : id )", conclusion).get(0).derived())
                .isInstanceOf(Unread.class);
    }

    @Test
    void functions_are_refused() {
        assertThatThrownBy(() -> RuleReader.read(HEAD + "function int one() { return 1; }"))
                .isInstanceOf(Unread.class);
    }
}
