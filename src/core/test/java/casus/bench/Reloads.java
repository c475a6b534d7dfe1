package casus.bench;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The time to reason with an own rule that has just been changed, as {@code --watch} does: the first time and once warm. */
public final class Reloads {

    private static final int ROUNDS = 21;
    private static final Path CASE = Path.of("facts/us-strikes-iraq-2024-01-24");

    private Reloads() {}

    /** Prints the first round and the median of the others. */
    public static void main(String[] args) {
        Case subject = CaseReader.read(CASE).content().orElseThrow();
        List<List<Double>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Rulebook rulebook = Casus.rulebook(List.of(changed(round))).rulebook();
            long read = System.nanoTime();
            Casus casus = Casus.of(rulebook);
            long compiled = System.nanoTime();
            casus.reason(subject);
            long reasoned = System.nanoTime();
            rounds.add(List.of((read - start) / 1e6, (compiled - read) / 1e6, (reasoned - compiled) / 1e6));
        }
        print("first", rounds.get(0));
        print("warm, median", List.of(median(rounds, 0), median(rounds, 1), median(rounds, 2)));
    }

    private static RuleText changed(int round) {
        return new RuleText("mine/own.rules", """
                rule "Whatever somebody calls an answer is one"
                    @id("mine.called")
                    @because("{Speaker} says that {Response} answers {Cause}")
                    @reference("none")
                when
                    Speaker says that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """.replace("Cause", "Cause" + round), false);
    }

    private static double median(List<List<Double>> rounds, int part) {
        List<Double> times = new ArrayList<>();
        rounds.stream().skip(1).forEach(round -> times.add(round.get(part)));
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static void print(String when, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%s: reading all rules %.0f ms, compiling one and joining %.0f ms, reasoning %.0f ms%n",
                when,
                times.get(0),
                times.get(1),
                times.get(2));
    }
}
