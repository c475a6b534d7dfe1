package casus.rules;

import casus.verify.Invariants;
import casus.verify.Verifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold of every case, worked or small. */
class EveryCaseTest {

    private static final int ORDERS = 3;
    private static final long SEED = 1;

    /** A small case in one order, another one for each; there are two thousand of them. */
    @Test
    void the_order_of_its_parts_does_not_matter_and_every_conclusion_reaches_a_quote() {
        Verifier verifier = Verifier.shipped();
        Set<String> worked = Everything.worked().keySet();
        Everything.all()
                .forEach((name, subject) -> Invariants.of(verifier, subject)
                        .everyConclusionReachesAQuote()
                        .orderDoesNotMatter(
                                worked.contains(name) ? ORDERS : 1, worked.contains(name) ? SEED : name.hashCode()));
    }

    @TestFactory
    Stream<DynamicTest> a_session_that_stays_open_finds_what_a_fresh_one_finds() {
        Verifier verifier = Verifier.shipped();
        return Everything.worked().entrySet().stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.getKey(),
                        () -> Invariants.of(verifier, worked.getValue()).incrementalEqualsFresh(20, SEED)));
    }
}
