package casus.bench;

import casus.Casus;
import casus.cost.GeneratedCase;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.why.Standing;
import casus.why.Supports;

/** How the time of reasoning grows with the case. */
public final class Growth {

    private Growth() {}

    /** Prints a line for each size, the first size once unmeasured to warm up. */
    public static void main(String[] args) {
        Casus casus = Casus.shipped();
        casus.reason(GeneratedCase.events(1000));
        for (int events : new int[] {1000, 4000, 16000}) {
            Case subject = GeneratedCase.events(events);
            long start = System.nanoTime();
            Inferences inferences = casus.reason(subject).inferences();
            long reasoned = System.nanoTime();
            int supports = 0;
            for (Conclusion conclusion : inferences.conclusions()) {
                supports += Supports.of(inferences, conclusion).minimal().size();
            }
            long supported = System.nanoTime();
            int corroborated = 0;
            for (Conclusion conclusion : inferences.conclusions()) {
                corroborated += Standing.of(inferences, conclusion).kind() == Standing.Kind.CORROBORATED ? 1 : 0;
            }
            long stood = System.nanoTime();
            System.out.printf(
                    "%,6d events, %,6d records: reasoning %,6d ms, %,7d steps, %,6d conclusions; %,d supports %,4d ms; %,d corroborated %,4d ms%n",
                    events,
                    subject.records().size(),
                    (reasoned - start) / 1_000_000,
                    inferences.derivations().size(),
                    inferences.conclusions().size(),
                    supports,
                    (supported - reasoned) / 1_000_000,
                    corroborated,
                    (stood - supported) / 1_000_000);
        }
    }
}
