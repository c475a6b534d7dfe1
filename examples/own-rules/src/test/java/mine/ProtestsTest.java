package mine;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.condemnation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import casus.LiveSession;
import casus.junit.CaseFiles;
import casus.junit.CasusTest;
import casus.junit.GivenCase;
import casus.junit.Rules;
import casus.model.Case;
import casus.verify.Invariants;
import casus.verify.Outcome;
import casus.verify.Verifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The own rule, held by code, by the cases beside it, and by a whole case. */
@CasusTest
@Rules(own = "rules")
class ProtestsTest {

    private static final String RULE = "mine.protest-by-condemning-terrorism";
    private static final String ISSUE = "sovereignty raid by borland in arland";

    @Test
    void a_condemnation_as_terrorism_is_a_protest(Verifier verifier) {
        verifier.given(
                        event("raid").on("2024-03-01").inTerritoryOf("arland"),
                        acknowledgement("raid").by("borland"),
                        condemnation("raid").on("terrorism").by("arland"))
                .fires(RULE)
                .concludes(ISSUE)
                .withStatus("protested")
                .restingOnExactly("acknowledgement-1", "condemnation-1")
                .onTheWordOf("arland", "borland");
    }

    @Test
    void only_the_condemnation_makes_the_difference(Verifier verifier) {
        verifier.given(event("raid").on("2024-03-01").inTerritoryOf("arland"), acknowledgement("raid").by("borland"))
                .adding(condemnation("raid").on("terrorism").by("arland"))
                .changesOnly("attribution raid", ISSUE)
                .then()
                .concludes(ISSUE)
                .withStatus("protested");
    }

    @TestFactory
    Stream<DynamicNode> cases_beside_the_rules(Verifier verifier) {
        return CaseFiles.in("rules", verifier);
    }

    @Test
    void a_whole_case_keeps_its_protests(@GivenCase("cases/harbour-raid") Outcome harbour) {
        harbour.concludes("sovereignty port-raid by norland in sudland").withStatus("protested");
    }

    @Test
    void a_protest_goes_with_its_words(@GivenCase("cases/harbour-raid") LiveSession session, @GivenCase("cases/harbour-raid") Case harbour) {
        session.withdraw(harbour.records().stream()
                .map(record -> record.id())
                .filter(id -> id.value().equals("sudland-condemns"))
                .toList());
        assertEquals(
                "latent",
                session.result()
                        .conclusion("sovereignty port-raid by norland in sudland")
                        .orElseThrow()
                        .term());
    }

    @Test
    void whatever_must_hold_of_any_case_holds(Verifier verifier, @GivenCase("cases/harbour-raid") Case harbour) {
        Invariants.of(verifier, harbour)
                .orderDoesNotMatter(5, 1)
                .unrelatedRecordsChangeNothing()
                .incrementalEqualsFresh(10, 1)
                .everyConclusionReachesAQuote()
                .explanationsReplay();
    }
}
