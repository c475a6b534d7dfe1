package casus.json;

import static casus.json.GroundingParts.ids;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.Modality;
import casus.model.RecordId;
import casus.model.TableRow;
import casus.model.Term;
import casus.model.Territory;
import casus.model.When;
import casus.why.QuotePlaces;
import casus.words.Givens;
import casus.words.Naming;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Converts the given facts of one case. */
final class GivenPremises {

    private final QuotePlaces places;
    private final Givens givens;
    private final Map<RecordId, NavigableSet<RecordId>> takenBack;

    GivenPremises(Inferences inferences, QuotePlaces places) {
        this.places = places;
        givens = new Givens(inferences.subject(), new Naming(inferences.subject()));
        takenBack = Givens.takenBack(inferences);
    }

    /** {@return the premise for a fact that is not a step} */
    GivenPremise of(Fact fact) {
        if (fact instanceof CaseRecord record) {
            return said(record);
        }
        return fact instanceof TableRow row
                ? new GivenPremise.Row(Givens.table(row), givens.says(row))
                : new GivenPremise.Coded(
                        id(fact),
                        givens.says(fact),
                        Givens.citations(fact).stream().map(this::citation).toList());
    }

    /** {@return the id of an entity; empty if it has none} */
    static String id(Fact fact) {
        return fact instanceof Entity entity ? entity.id().value() : "";
    }

    GivenPremise.Said said(CaseRecord record) {
        return new GivenPremise.Said(
                record.id().value(),
                record.voice().value(),
                value(record.principal()),
                value(record.said().relayedBy()),
                record.modality() == Modality.ACTUAL ? null : Term.of(record.modality()),
                text(record.said().grade()),
                text(record.said().date()),
                record instanceof Territory.Consent it ? it.conditions() : List.of(),
                ids(takenBack.getOrDefault(record.id(), new TreeSet<>())),
                ids(givens.principals(record)),
                givens.speaker(record),
                record.said().citations().stream().map(this::citation).toList());
    }

    private GivenPremise.Citation citation(Citation citation) {
        Optional<Entity.Document> document = givens.document(citation.document());
        return new GivenPremise.Citation(
                citation.document().value(),
                citation.quote(),
                document.map(it -> text(it.date())).orElse(null),
                document.map(it -> text(it.grade())).orElse(null),
                document.map(Entity.Document::translatedFrom).orElse(null),
                document.map(Entity.Document::translatedBy).orElse(null),
                places.of(citation)
                        .map(place -> new GivenPremise.Place(
                                place.line(), place.column(), place.offset(), place.open() ? place.firstOf() : 0))
                        .orElse(null));
    }

    private static @Nullable String value(@Nullable ActorId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable String text(@Nullable Grade grade) {
        return grade == null ? null : grade.toString();
    }

    private static @Nullable String text(@Nullable When date) {
        return date == null ? null : date.text();
    }
}
