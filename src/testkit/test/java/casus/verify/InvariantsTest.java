package casus.verify;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.denial;
import static casus.verify.given.Records.response;
import static casus.verify.given.Records.retraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import casus.Supported;
import casus.inferences.Inferences;
import casus.model.Authorship;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.RecordId;
import casus.model.Said;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Every property holds of the shipped rules, and fails of reasoning that is made faulty. */
class InvariantsTest {

    private static final Verifier SHIPPED = Verifier.shipped();
    private static final Reasoning SOUND = Reasoning.by(SHIPPED.casus());
    private static final Case SUBJECT = SHIPPED.given(
                    event("raid").on("2024-03-01"),
                    event("strike").on("2024-03-04"),
                    accusation("raid").by("arland").of("borland"),
                    denial("raid").by("borland"),
                    acknowledgement("strike").by("arland").on("borland"),
                    response("strike").to("raid").by("arland"),
                    claim("raid").by("front"),
                    retraction("claim-1").by("front"))
            .subject();

    @Test
    void the_shipped_rules_keep_every_property() {
        Invariants.of(SHIPPED, SUBJECT)
                .orderDoesNotMatter(5, 1)
                .unrelatedRecordsChangeNothing()
                .incrementalEqualsFresh(12, 1)
                .everyConclusionReachesAQuote()
                .explanationsReplay();
    }

    @Test
    void reasoning_that_minds_the_order_is_found_out_by_the_fewest_records() {
        Reasoning faulty = new Faulty() {
            @Override
            public Inferences reason(Case subject) {
                List<String> ids =
                        subject.records().stream().map(it -> it.id().value()).toList();
                boolean turned = ids.contains("denial-1") && ids.indexOf("denial-1") < ids.indexOf("accusation-1");
                return turned ? none(subject) : super.reason(subject);
            }
        };
        String message = fails(() -> new Invariants(faulty, SUBJECT).orderDoesNotMatter(20, 7));
        assertThat(message)
                .containsPattern("see it again with orderDoesNotMatter\\(1, \\d+\\)")
                .contains("- accusation: {id: accusation-1", "[denial-1, accusation-1]", "  - attribution raid: ")
                .doesNotContain("acknowledgement-1");
        long seed = Long.parseLong(message.replaceAll("(?s).*orderDoesNotMatter\\(1, (\\d+)\\).*", "$1"));
        assertThat(fails(() -> new Invariants(faulty, SUBJECT).orderDoesNotMatter(1, seed)))
                .isEqualTo(message);
    }

    @Test
    void reasoning_that_minds_others_is_found_out() {
        Reasoning faulty = new Faulty() {
            @Override
            public Inferences reason(Case subject) {
                boolean strangers = subject.records().stream()
                        .anyMatch(record -> record.id().value().startsWith("elsewhere"));
                boolean own = subject.records().stream()
                        .anyMatch(record -> record.id().value().equals("claim-1"));
                return strangers && own ? none(subject) : super.reason(subject);
            }
        };
        assertThat(fails(() -> new Invariants(faulty, SUBJECT).unrelatedRecordsChangeNothing()))
                .startsWith("records about others change what follows")
                .contains("{id: claim-1", "id: elsewhere-record-", "  - attribution raid: claimed")
                .doesNotContain("denial-1");
    }

    @Test
    void a_session_that_forgets_to_take_back_is_found_out_by_the_shortest_way() {
        Reasoning faulty = new Faulty() {
            @Override
            public Open open(Case subject) {
                return new Forgetful(subject);
            }
        };
        String message = fails(() -> new Invariants(faulty, SUBJECT).incrementalEqualsFresh(30, 3));
        assertThat(message)
                .contains("see it again with incrementalEqualsFresh(30, 3)")
                .containsPattern("after -[a-z]+-1, against a fresh session");
        assertThat(fails(() -> new Invariants(faulty, SUBJECT).incrementalEqualsFresh(30, 3)))
                .isEqualTo(message);
    }

    @Test
    void a_conclusion_without_a_quote_is_found_out() {
        Reasoning unquoted = new Faulty() {
            @Override
            public Inferences reason(Case subject) {
                return super.reason(subject.withRecords(
                        subject.records().stream().map(InvariantsTest::unquoted).toList()));
            }
        };
        assertThat(fails(() -> new Invariants(unquoted, SUBJECT).everyConclusionReachesAQuote()))
                .startsWith("not every conclusion reaches a quote")
                .contains("rests on denial-1, which quotes nothing");

        Reasoning unsupported = new Faulty() {
            @Override
            public Inferences reason(Case subject) {
                Inferences all = super.reason(subject);
                return new Inferences(subject, all.rulebook(), all.conclusions(), Map.of(), all.records());
            }
        };
        assertThat(fails(() -> new Invariants(unsupported, SUBJECT).everyConclusionReachesAQuote()))
                .contains("`attribution raid` rests on no record");
    }

    @Test
    void a_support_that_does_not_suffice_or_spares_a_record_is_found_out() {
        assertThat(fails(() -> new Invariants(replaying(false, "denial-1"), SUBJECT).explanationsReplay()))
                .startsWith("not every explanation holds when it is reasoned again")
                .contains("`attribution raid` rests on [denial-1], and does not follow from these alone");
        assertThat(fails(() -> new Invariants(replaying(true, "denial-1"), SUBJECT).explanationsReplay()))
                .contains("and could spare [denial-1]");
    }

    private static Reasoning replaying(boolean suffices, String record) {
        TreeSet<RecordId> support = new TreeSet<>(List.of(new RecordId(record)));
        return new Faulty() {
            @Override
            public List<Supported> supported(Inferences inferences, int most) {
                Supported.Trial trial =
                        new Supported.Trial(support, new TreeSet<>(), suffices, suffices ? support : new TreeSet<>());
                return inferences.conclusions().stream()
                        .map(conclusion -> new Supported(conclusion, List.of(trial), true))
                        .toList();
            }
        };
    }

    private static CaseRecord unquoted(CaseRecord record) {
        if (record instanceof Authorship.Denial it) {
            Said said = it.said();
            Citation first = said.citations().get(0);
            return new Authorship.Denial(
                    it.id(),
                    new Said(
                            said.voice(),
                            said.principal(),
                            said.relayedBy(),
                            List.of(new Citation(first.document(), " ", null)),
                            said.date(),
                            said.modality(),
                            said.grade(),
                            said.saidAfter(),
                            said.saidBefore()),
                    it.event(),
                    it.scope(),
                    it.answers(),
                    it.whom());
        }
        return record;
    }

    private static String fails(ThrowingCallable property) {
        Throwable thrown = catchThrowable(property);
        assertThat(thrown).isInstanceOf(AssertionError.class);
        return String.valueOf(thrown.getMessage());
    }

    /** Reasons as it should, but for what a test makes it do. */
    private static class Faulty implements Reasoning {

        @Override
        public Inferences reason(Case subject) {
            return SOUND.reason(subject);
        }

        @Override
        public Open open(Case subject) {
            return SOUND.open(subject);
        }

        @Override
        public List<Supported> supported(Inferences inferences, int most) {
            return SOUND.supported(inferences, most);
        }

        static Inferences none(Case subject) {
            return Inferences.of(subject, SHIPPED.casus().rulebook(), Map.of());
        }
    }

    /** A session that takes nothing out. */
    private static final class Forgetful implements Reasoning.Open {

        private final Reasoning.Open open;

        Forgetful(Case subject) {
            open = SOUND.open(subject);
        }

        @Override
        public Inferences inferences() {
            return open.inferences();
        }

        @Override
        public void insert(CaseRecord record) {
            // it never went
        }

        @Override
        public void withdraw(RecordId record) {
            // and does not go
        }

        @Override
        public void close() {
            open.close();
        }
    }

    @Test
    void what_would_try_nothing_is_refused() {
        Invariants properties = Invariants.of(Verifier.shipped(), SUBJECT);
        for (Runnable nothing : List.<Runnable>of(
                () -> properties.orderDoesNotMatter(0, 1),
                () -> properties.orderDoesNotMatter(-1, 1),
                () -> properties.incrementalEqualsFresh(0, 1),
                () -> properties.unrelatedChangesNothing(SUBJECT))) {
            assertThatIllegalArgumentException().isThrownBy(nothing::run);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties.unrelatedChangesNothing(SUBJECT))
                .withMessageContaining("the other case is not unrelated: both have `");
    }
}
