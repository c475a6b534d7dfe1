package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import casus.model.Narrative.Status;
import casus.model.NarrativeStep.CommonSide;
import casus.model.NarrativeStep.Contest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void parties_that_take_the_same_pole_stand_on_one_side() {
        assertThat(sides(
                        opposed("iran", "wrongful", "us", "rightful"),
                        opposed("iraq", "wrongful", "us", "rightful"),
                        opposed("iran", "wrongful", "uk", "rightful"),
                        opposed("iraq", "wrongful", "uk", "rightful")))
                .containsExactly("{iran=[wrongful], iraq=[wrongful]} against {uk=[rightful], us=[rightful]}");
    }

    @Test
    void parties_stand_together_through_the_poles_of_others() {
        assertThat(sides(
                        opposed("a", "defence", "x", "aggression"),
                        opposed("b", "defence", "x", "aggression"),
                        opposed("b", "protection", "x", "aggression"),
                        opposed("c", "protection", "x", "aggression")))
                .containsExactly("{a=[defence], b=[defence, protection], c=[protection]} against {x=[aggression]}");
    }

    @Test
    void a_party_stands_on_a_side_only_against_those_it_contests() {
        assertThat(sides(
                        opposed("a", "defence", "x", "aggression"),
                        opposed("b", "defence", "x", "aggression"),
                        opposed("b", "protection", "y", "pretext")))
                .containsExactly(
                        "{a=[defence], b=[defence]} against {x=[aggression]}",
                        "{b=[protection]} against {y=[pretext]}");
    }

    @Test
    void no_pole_brings_two_together_that_oppose_each_other() {
        assertThat(sides(
                        opposed("a", "by-x", "b", "by-y"),
                        opposed("x", "not-by-x", "a", "by-x"),
                        opposed("c", "by-x", "x", "not-by-x"),
                        opposed("d", "by-x", "b", "by-y"),
                        opposed("d", "by-x", "x", "not-by-x"),
                        opposed("b", "by-y", "y", "not-by-y"),
                        opposed("c", "by-y", "y", "not-by-y")))
                .containsExactly(
                        "{a=[by-x], d=[by-x]} against {b=[by-y]}",
                        "{a=[by-x], d=[by-x]} against {x=[not-by-x]}",
                        "{b=[by-y]} against {y=[not-by-y]}",
                        "{c=[by-x]} against {x=[not-by-x]}",
                        "{c=[by-y]} against {y=[not-by-y]}");
    }

    @Test
    void sides_that_oppose_each_other_do_not_diverge_besides() {
        assertThat(sides(
                        opposed("a", "calming", "x", "inflaming"),
                        opposed("b", "calming", "x", "inflaming"),
                        diverging("b", "degrading", "x", "inflaming"),
                        diverging("a", "calming", "b", "degrading")))
                .containsExactly("{a=[calming], b=[calming]} against {x=[inflaming]}");
    }

    @Test
    void parties_that_only_diverge_stand_together_too() {
        assertThat(sides(
                        diverging("a", "degrading", "x", "inflaming"),
                        diverging("b", "degrading", "x", "inflaming"),
                        diverging("a", "degrading", "y", "inflaming"),
                        diverging("b", "degrading", "y", "inflaming")))
                .containsExactly("{a=[degrading], b=[degrading]} against {x=[inflaming], y=[inflaming]}");
    }

    @Test
    void a_pole_that_two_share_does_not_hide_that_two_others_diverge() {
        assertThat(sides(
                        diverging("a", "warning", "c", "punishment"),
                        diverging("a", "warning", "x", "routine"),
                        diverging("b", "warning", "x", "routine"),
                        diverging("b", "punishment", "x", "routine"),
                        diverging("c", "punishment", "x", "routine")))
                .containsExactly(
                        "{a=[warning]} against {c=[punishment]}",
                        "{a=[warning]} against {x=[routine]}",
                        "{b=[punishment, warning]} against {x=[routine]}",
                        "{c=[punishment]} against {x=[routine]}");
    }

    @Test
    void the_order_of_the_contests_makes_no_difference() {
        List<Contest> contests = new ArrayList<>();
        for (int one = 0; one < 6; one++) {
            for (int other = one + 1; other < 6; other++) {
                contests.add(contest("p" + one, "pole" + one % 3, "p" + other, "pole" + other % 2, status(one, other)));
            }
        }
        List<String> sides = sides(contests.toArray(Contest[]::new));
        assertThat(sides).isNotEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(contests, new Random(seed));
            assertThat(sides(contests.toArray(Contest[]::new))).isEqualTo(sides);
        }
    }

    @Test
    void forty_parties_with_two_views_make_one_contest() {
        List<Contest> contests = new ArrayList<>();
        for (int one = 10; one < 50; one += 2) {
            for (int other = 11; other < 50; other += 2) {
                contests.add(
                        one < other
                                ? opposed("p" + one, "rightful", "p" + other, "wrongful")
                                : opposed("p" + other, "wrongful", "p" + one, "rightful"));
            }
        }
        assertThat(Sides.of(contests, List.of())).hasSize(1);
    }

    @Test
    void poles_that_go_together_bring_parties_to_one_side_unless_they_contest_each_other() {
        List<CommonSide> together =
                List.of(new CommonSide(Subject.EVENT, new EventId("strike"), Dimension.LOCATION, "at-bay", "at-pier"));
        Contest first = opposed("a", "at-pier", "x", "at-hill");
        Contest second = opposed("b", "at-bay", "x", "at-hill");

        assertThat(Sides.of(List.of(first, second), together)).hasSize(1);
        assertThat(Sides.of(List.of(first, second, opposed("a", "at-pier", "b", "at-bay")), together))
                .hasSize(3);
    }

    @Test
    void poles_go_together_whichever_of_them_a_rule_names_first() {
        CommonSide turned =
                new CommonSide(Subject.EVENT, new EventId("strike"), Dimension.LOCATION, "at-pier", "at-bay");

        assertThat(Sides.of(
                        List.of(opposed("a", "at-pier", "x", "at-hill"), opposed("b", "at-bay", "x", "at-hill")),
                        List.of(turned)))
                .hasSize(1);
    }

    private static Status status(int one, int other) {
        return (one + other) % 2 == 0 ? Status.OPPOSED : Status.DIVERGING;
    }

    private static List<String> sides(Contest... contests) {
        return Sides.of(List.of(contests), List.of()).stream()
                .map(sides -> sides.a() + " against " + sides.b())
                .toList();
    }

    private static Contest opposed(String one, String pole, String other, String opposite) {
        return contest(one, pole, other, opposite, Status.OPPOSED);
    }

    private static Contest diverging(String one, String pole, String other, String opposite) {
        return contest(one, pole, other, opposite, Status.DIVERGING);
    }

    private static Contest contest(String one, String pole, String other, String opposite, Status status) {
        return new Contest(
                Subject.EVENT,
                new EventId("strike"),
                Dimension.MOTIVE,
                new ActorId(one),
                pole,
                new ActorId(other),
                opposite,
                status);
    }
}
