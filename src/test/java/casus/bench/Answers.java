package casus.bench;

import casus.Casus;
import casus.engine.Unkept;
import casus.model.Case;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.why.Findings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * What reasons cost: reasoning with every justification kept against the same rules with none, and what it takes to answer
 * from them. Each figure is the median of several rounds after as many to warm up; memory is what one thread allocates, and
 * what is left of it after a collection while the result is held.
 */
public final class Answers {

    private static final int ROUNDS = 5;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Answers() {}

    private record Cost(double milliseconds, double allocated, double held) {}

    /** Prints a paragraph for each size. */
    public static void main(String[] args) {
        Casus casus = Casus.shipped();
        Unkept unkept = Unkept.of(casus.rulebook());
        for (int records : new int[] {100, 1000, 10000}) {
            Case subject = MadeUp.records(records);
            Cost without = cost(() -> unkept.reasoned(subject), KieSession::dispose);
            Cost with = cost(() -> casus.reason(subject), findings -> {});
            System.out.printf(Locale.ROOT, "%,d records%n", records);
            print("no reasons kept", without);
            print("all reasons kept", with);
            System.out.printf(
                    Locale.ROOT,
                    "  ratio: time %.2f, allocated %.2f, held %.2f%n",
                    with.milliseconds() / without.milliseconds(),
                    with.allocated() / without.allocated(),
                    with.held() / without.held());
            Findings findings = casus.reason(subject);
            whys(findings);
        }
    }

    private static void whys(Findings findings) {
        List<Double> times = new ArrayList<>();
        for (Conclusion conclusion : findings.conclusions()) {
            long start = System.nanoTime();
            Explanation.of(findings, conclusion);
            times.add((System.nanoTime() - start) / 1e6);
        }
        spread("why", times);
    }

    private static void spread(String what, List<Double> times) {
        double first = times.get(0);
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %s: first %.1f ms, median of %,d %.2f ms, slowest %.1f ms%n",
                what,
                first,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() - 1));
    }

    private static <T> Cost cost(Supplier<T> run, java.util.function.Consumer<T> end) {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long empty = used();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            T result = run.get();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            double bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            double held = used() - empty;
            end.accept(result);
            if (round >= ROUNDS) {
                costs.add(new Cost(milliseconds, bytes / 1e6, held / 1e6));
            }
        }
        costs.sort((one, other) -> Double.compare(one.milliseconds(), other.milliseconds()));
        return costs.get(ROUNDS / 2);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String what, Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "  %s: %,.0f ms, %,.0f MB allocated, %,.0f MB held%n",
                what,
                cost.milliseconds(),
                cost.allocated(),
                cost.held());
    }
}
