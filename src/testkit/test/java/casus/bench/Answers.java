package casus.bench;

import casus.Casus;
import casus.Result;
import casus.Supposition;
import casus.cost.GeneratedCase;
import casus.engine.Unkept;
import casus.inferences.Inferences;
import casus.model.Attribution;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Term;
import casus.why.Explanation;
import casus.whynot.WhyNot;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;

/**
 * The cost of reasons: reasoning that keeps every justification compared with the same rules without any, and the cost of
 * answers from them. Reasoning is the median of several rounds after as many to warm up, or of one round after one with
 * 10,000 records; memory is what one thread allocates, and what remains of it after a collection while the result is
 * referenced.
 */
public final class Answers {

    private static final int ROUNDS = 5;
    private static final int ASKED = 100;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Answers() {}

    private record Cost(double milliseconds, double allocated, double held) {}

    /** Prints a paragraph for each size. */
    public static void main(String[] args) {
        Casus casus = Casus.shipped();
        Unkept unkept = Unkept.of(casus.rulebook());
        for (int records : new int[] {100, 1000, 10000}) {
            Case subject = GeneratedCase.records(records);
            int rounds = records > 1000 ? 1 : ROUNDS;
            Cost without = cost(() -> unkept.reasoned(subject), KieSession::dispose, rounds);
            Cost with = cost(() -> casus.reason(subject), inferences -> {}, rounds);
            System.out.printf(Locale.ROOT, "%,d records%n", records);
            print("no reasons kept", without);
            print("all reasons kept", with);
            System.out.printf(
                    Locale.ROOT,
                    "  ratio: time %.2f, allocated %.2f, held %.2f%n",
                    with.milliseconds() / without.milliseconds(),
                    with.allocated() / without.allocated(),
                    with.held() / without.held());
            Inferences inferences = casus.reason(subject).inferences();
            questions(casus, inferences);
        }
    }

    private static void questions(Casus casus, Inferences inferences) {
        List<Conclusion> conclusions =
                inferences.conclusions().stream().limit(ASKED).toList();
        spread("why", conclusions, conclusion -> Explanation.of(inferences, conclusion));
        List<Conclusion> others = conclusions.stream()
                .filter(Attribution.class::isInstance)
                .limit(ASKED / 10)
                .toList();
        spread(
                "why-not",
                others,
                conclusion -> WhyNot.of(inferences, conclusion.handle() + " " + Term.of(Attribution.Status.CONTESTED)));
        spread(
                "what-if",
                inferences.subject().records().subList(0, ROUNDS),
                record -> casus.whatIf(new Result(inferences), Supposition.NONE.without(record.id())));
    }

    /** Asks everything twice, and reports the second time except for the very first answer. */
    private static <T> void spread(String what, List<T> asked, Consumer<T> ask) {
        double first = milliseconds(asked.get(0), ask);
        asked.forEach(ask);
        List<Double> times = new ArrayList<>(
                asked.stream().map(each -> milliseconds(each, ask)).toList());
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "  %s: first %,.1f ms; of %d later ones median %,.1f ms, slowest %,.1f ms%n",
                what,
                first,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() - 1));
    }

    private static <T> double milliseconds(T asked, Consumer<T> ask) {
        long start = System.nanoTime();
        ask.accept(asked);
        return (System.nanoTime() - start) / 1e6;
    }

    private static <T> Cost cost(Supplier<T> run, Consumer<T> end, int rounds) {
        List<Cost> costs = new ArrayList<>();
        for (int round = 0; round < 2 * rounds; round++) {
            long empty = used();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            T result = run.get();
            double milliseconds = (System.nanoTime() - start) / 1e6;
            double bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            double held = used() - empty;
            end.accept(result);
            if (round >= rounds) {
                costs.add(new Cost(milliseconds, bytes / 1e6, held / 1e6));
            }
        }
        costs.sort((one, other) -> Double.compare(one.milliseconds(), other.milliseconds()));
        return costs.get(rounds / 2);
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
