package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What a reader of PROV-O finds. */
class ProvTest {

    private static final String PREFIXES =
            "PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX c: <urn:casus:vocabulary:> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void every_record_is_an_entity_every_firing_an_activity_and_every_voice_an_agent(Worked worked) {
        for (Conclusion conclusion : worked.several()) {
            ReasonGraph graph = ReasonGraph.of(worked.inferences(), worked.why(conclusion));
            Set<String> records = new TreeSet<>();
            Set<ActorId> voices = new TreeSet<>();
            graph.nodes().forEach(node -> {
                if (node.of() instanceof CaseRecord said) {
                    records.add(
                            "urn:casus:case:" + worked.inferences().subject().hash() + ":record:"
                                    + said.id().value());
                    voices.add(said.voice());
                }
            });

            Model prov = read(worked, conclusion);

            assertThat(all(prov, "?it a prov:Entity, c:Record"))
                    .as(conclusion.handle())
                    .isEqualTo(records);
            assertThat(all(prov, "?it a prov:Activity")).hasSize(count(graph, ReasonGraph.Kind.FIRING));
            assertThat(all(prov, "?it a prov:Entity, c:Step")).hasSize(count(graph, ReasonGraph.Kind.STEP));
            assertThat(all(prov, "?it a prov:Entity, c:Conclusion")).hasSize(1);
            assertThat(all(prov, "?it a prov:Agent, c:Voice")).hasSize(voices.size());
            assertThat(all(prov, "?it a c:Record FILTER NOT EXISTS { ?it prov:wasAttributedTo/a prov:Agent }"))
                    .isEmpty();
            assertThat(all(prov, "?it a c:Record FILTER NOT EXISTS { ?it prov:wasQuotedFrom/a c:Document }"))
                    .isEmpty();
            assertThat(all(
                            prov,
                            "?it a prov:Activity FILTER NOT EXISTS"
                                    + " { ?it prov:qualifiedAssociation/prov:hadPlan/c:rulebookHash ?hash }"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("casus.picture.Worked#all")
    void a_path_leads_from_the_conclusion_to_every_record(Worked worked) {
        for (Conclusion conclusion : worked.several()) {
            Model prov = read(worked, conclusion);

            Set<String> records = all(prov, "?it a c:Record");
            assertThat(all(prov, "?top a c:Conclusion . ?top prov:wasDerivedFrom+ ?it . ?it a c:Record"))
                    .isEqualTo(records);
            assertThat(
                            all(
                                    prov,
                                    "?top a c:Conclusion . ?top (prov:wasGeneratedBy/prov:used|c:beside)+ ?it . ?it a c:Record"))
                    .isEqualTo(records);
        }
    }

    @Test
    void the_bundle_says_by_which_rules_and_records() {
        Worked worked = Worked.in(Path.of("facts/us-strikes-iraq-2024-01-24"));
        Model prov = read(worked, worked.inferences().conclusions().get(0));

        assertThat(all(prov, "?bundle a prov:Bundle ; c:rulebookHash ?it"))
                .containsExactly(worked.inferences().rulebook().hash());
        assertThat(all(prov, "?bundle a prov:Bundle ; c:caseHash ?it"))
                .containsExactly(worked.inferences().subject().hash());
    }

    @Test
    void who_speaks_for_whom_is_reported() {
        Worked worked = Worked.in(Path.of("facts/us-strikes-iraq-2024-01-24"));
        Model prov = read(
                worked,
                worked.inferences()
                        .conclusion("retaliation us-strikes for al-asad-attack")
                        .orElseThrow());

        assertThat(all(
                        prov,
                        "?said rdfs:label ?any ; prov:wasAttributedTo ?voice ."
                                + " ?voice rdfs:label \"CentCom\" ; prov:actedOnBehalfOf/rdfs:label ?it"))
                .containsExactly("the US");
    }

    @Test
    void hostile_words_stay_words(@TempDir Path temp) throws IOException {
        Worked hostile = Hostile.in(temp);
        Model prov =
                read(hostile, hostile.inferences().conclusion(Hostile.HANDLE).orElseThrow());

        assertThat(all(prov, "?said prov:qualifiedQuotation/prov:value ?it")).containsExactly(Hostile.QUOTE);
    }

    private static int count(ReasonGraph graph, ReasonGraph.Kind kind) {
        return (int) graph.nodes().stream().filter(node -> node.kind() == kind).count();
    }

    private static Model read(Worked worked, Conclusion conclusion) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(
                        new JsonMapper().writeValueAsString(Prov.of(worked.inferences(), worked.why(conclusion))),
                        Lang.JSONLD11)
                .parse(model);
        return model;
    }

    private static Set<String> all(Model model, String where) {
        try (QueryExecution asked =
                QueryExecution.create(PREFIXES + "SELECT DISTINCT ?it WHERE { " + where + " }", model)) {
            ResultSet found = asked.execSelect();
            Set<String> all = new TreeSet<>();
            found.forEachRemaining(row -> all.add(
                    row.get("it").isLiteral()
                            ? row.getLiteral("it").getString()
                            : row.getResource("it").toString()));
            return all;
        }
    }
}
