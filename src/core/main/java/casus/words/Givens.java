package casus.words;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.Modality;
import casus.model.Occurrence;
import casus.model.RecordId;
import casus.model.TableRow;
import casus.model.Territory;
import casus.model.When;
import casus.rulebook.table.Rows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words for given facts: records, entities and table rows. */
public final class Givens {

    private final Naming naming;
    private final Map<DocumentId, Entity.Document> documents = new HashMap<>();

    /** Words for a case, with actors named by {@code naming}. */
    public Givens(Case subject, Naming naming) {
        this.naming = naming;
        subject.documents().forEach(document -> documents.put(document.id(), document));
    }

    /** {@return the retractions of each record that was taken back} */
    public static Map<RecordId, NavigableSet<RecordId>> takenBack(Inferences inferences) {
        Map<RecordId, NavigableSet<RecordId>> takenBack = new HashMap<>();
        inferences.derivations().keySet().stream()
                .filter(CampStep.TakenBack.class::isInstance)
                .map(CampStep.TakenBack.class::cast)
                .forEach(it -> takenBack
                        .computeIfAbsent(it.utterance(), any -> new TreeSet<>())
                        .add(it.retraction()));
        return takenBack;
    }

    /** {@return the document, if the case has it} */
    public Optional<Entity.Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** {@return the date of a quote: that of the record if it is dated, otherwise of the document; empty if neither is} */
    public String date(@Nullable CaseRecord said, Citation citation) {
        When own = said == null ? null : said.said().date();
        return own != null
                ? date(own)
                : document(citation.document())
                        .flatMap(document -> Optional.ofNullable(document.date()))
                        .map(Givens::date)
                        .orElse("");
    }

    /** {@return the grade of a quote: the record's own, otherwise the document's; empty if neither has one} */
    public String grade(@Nullable CaseRecord said, Citation citation) {
        Grade own = said == null ? null : said.said().grade();
        return Optional.ofNullable(own)
                .or(() -> document(citation.document()).flatMap(document -> Optional.ofNullable(document.grade())))
                .map(grade -> StandingWording.grades(List.of(grade.toString())))
                .orElse("");
    }

    /** {@return that the words of a document are a translation's: {@code in words of a translation from fa by a machine}; empty if not known} */
    public String translation(Citation citation) {
        return document(citation.document())
                .filter(it -> it.translatedFrom() != null || it.translatedBy() != null)
                .map(it -> "in words of a translation"
                        + (it.translatedFrom() == null ? "" : " from " + it.translatedFrom())
                        + (it.translatedBy() == null ? "" : " by " + translator(it.translatedBy())))
                .orElse("");
    }

    private static String translator(String by) {
        return by.equals("machine") || by.equals("person") ? "a " + by : by;
    }

    /** {@return the conditions of a consent, to follow its speaker; empty if it states none, and for any other record} */
    public String conditions(CaseRecord said) {
        return said instanceof Territory.Consent it && !it.conditions().isEmpty()
                ? ", on the condition “" + String.join("” and “", it.conditions()) + "”"
                : "";
    }

    /** {@return the speaker of a record: {@code CentCom (for the US)}} */
    public String speaker(CaseRecord said) {
        StringBuilder text = new StringBuilder(naming.actor(said.voice()));
        List<ActorId> principals = principals(said);
        if (!principals.isEmpty() && !principals.equals(List.of(said.voice()))) {
            text.append(" (for ").append(naming.actors(principals)).append(')');
        }
        ActorId relayedBy = said.said().relayedBy();
        if (relayedBy != null) {
            text.append(", as ").append(naming.actor(relayedBy)).append(" has it");
        }
        if (said.modality() != Modality.ACTUAL) {
            text.append(", ").append(Naming.words(said.modality()));
        }
        return text.toString();
    }

    /**
     * {@return the principals of a record: whom the coder attributes it to, otherwise those the voice has a mandate from}
     */
    public List<ActorId> principals(CaseRecord said) {
        ActorId principal = said.principal();
        return principal == null ? naming.principals(said.voice()) : List.of(principal);
    }

    /** {@return an entity or table row in one sentence} */
    public String says(Fact fact) {
        if (fact instanceof Entity.Actor it) {
            return "as coded, " + actor(it);
        }
        if (fact instanceof Entity.Event it) {
            return "as coded, " + event(it);
        }
        if (fact instanceof Entity.Place it) {
            return "as coded, " + it.id() + " is " + it.name() + (it.within() == null ? "" : ", within " + it.within());
        }
        if (fact instanceof Entity.Document it) {
            return "as coded, " + it.id() + " is the document “" + it.title() + "”";
        }
        return fact instanceof TableRow row ? row(row) : "";
    }

    private String actor(Entity.Actor it) {
        List<String> parts = new ArrayList<>();
        if (!it.speaksFor().isEmpty()) {
            parts.add("speaks for " + naming.actors(it.speaksFor()));
        }
        if (!it.partOf().isEmpty()) {
            parts.add("is part of " + naming.actors(it.partOf()));
        }
        return naming.actor(it.id()) + " " + Naming.and(parts.isEmpty() ? List.of("speaks for no one else") : parts);
    }

    private String event(Entity.Event it) {
        StringBuilder text = new StringBuilder(it.id() + " (" + it.title() + ") is ");
        text.append(it.date() == null ? "undated" : "dated " + date(it.date()));
        if (it.territory() != null) {
            text.append(", on the territory of ").append(naming.actor(it.territory()));
        }
        if (it.aggregate()) {
            text.append(", a series counted as one");
        }
        if (it.occurrence() != Occurrence.ESTABLISHED) {
            text.append(", ").append(Naming.words(it.occurrence()));
            if (!it.allegedBy().isEmpty()) {
                text.append(" by ").append(naming.actors(it.allegedBy()));
            }
        }
        return text.toString();
    }

    /** {@return a date in words: {@code 2024-01-24 or before}} */
    public static String date(When date) {
        if (date.text().startsWith("../")) {
            return date.text().substring(3) + " or before";
        }
        return date.text().endsWith("/..")
                ? date.text().substring(0, date.text().length() - 3) + " or after"
                : date.text();
    }

    /** {@return the name of the table that holds a row} */
    public static String table(TableRow row) {
        return Rows.table(row);
    }

    /** {@return the content of a row, with the name of its table} */
    private static String row(TableRow row) {
        return "the table of " + table(row) + ": " + saysRow(row);
    }

    /** {@return the content of a row} */
    public static String saysRow(TableRow row) {
        String says = "";
        if (row instanceof TableRow.Window it) {
            says = it.name() + " is " + it.hours() + " hours" + (it.on() ? "" : ", off");
        } else if (row instanceof TableRow.Bar it) {
            says = it.name() + " is " + it.hundredths() + " hundredths";
        } else if (row instanceof TableRow.Frame it) {
            says = "in a " + Naming.words(it.source()) + ", " + it.name() + " means " + it.pole() + " on "
                    + Naming.words(it.dimension());
        } else if (row instanceof TableRow.Pole it) {
            says = it.pole() + " and " + it.opposite() + " exclude each other on " + Naming.words(it.dimension());
        } else if (row instanceof TableRow.Yield it) {
            says = "words that oppose each other on " + Naming.words(it.to()) + " are no second contest on "
                    + Naming.words(it.dimension());
        } else if (row instanceof TableRow.Group it) {
            says = "a count of " + it.word() + " is one of " + it.people();
        } else if (row instanceof TableRow.Reprisal it) {
            says = it.frame() + " calls an act an answer";
        } else if (row instanceof TableRow.Call it) {
            says = "a demand that speaks of " + it.word() + " is a protest";
        } else if (row instanceof TableRow.Element it) {
            says = Naming.words(it.ground()) + " is tested by " + Naming.words(it.element()) + ", "
                    + Naming.words(it.where()) + ", from " + it.from() + " until " + it.until() + " ("
                    + it.reference() + ")";
        } else if (row instanceof TableRow.Scale it) {
            says = it.frame() + " speaks " + Naming.words(it.side()) + " the gravity of an attack";
        } else if (row instanceof TableRow.Toll it) {
            says = it.killed() + " killed or more are " + it.name();
        } else if (row instanceof TableRow.Presence it) {
            says = "an act that is called " + it.word() + " puts " + (it.forces() ? "" : "no ")
                    + "forces on a territory or over it";
        } else if (row instanceof TableRow.Alternative it) {
            says = "a plea needs " + Naming.words(it.element()) + " or " + Naming.words(it.other()) + " ("
                    + it.reference() + ")";
        } else if (row instanceof TableRow.Bearing it) {
            says = it.frame() + " speaks " + Naming.words(it.side()) + " " + Naming.words(it.element());
        } else if (row instanceof TableRow.Mishit it) {
            says = "who calls an act " + it.frame() + " did not mean to strike whom it struck";
        } else if (row instanceof TableRow.Objection it) {
            says = "a condemnation on the ground " + it.condemnation() + " speaks against the plea " + it.plea();
        } else if (row instanceof TableRow.Challenge it) {
            says = it.pole() + " on " + Naming.words(it.dimension()) + " speaks against a plea";
        } else if (row instanceof TableRow.Council it) {
            says = it.name() + " is a name of the Security Council";
        } else if (row instanceof TableRow.Protest it) {
            says = "in a " + Naming.words(it.source()) + ", " + it.name() + " protests against "
                    + Naming.words(it.protests());
        } else if (row instanceof TableRow.Verdict it) {
            says = "“" + it.name() + "” says of a statement: " + it.pole();
        } else if (row instanceof TableRow.Question it) {
            says = "who carried out an event is asked by " + Naming.words(it.mention()) + " of "
                    + Naming.words(it.events()) + " (" + it.reference() + ")";
        } else if (row instanceof TableRow.Ascription it) {
            says = "the position " + Naming.words(it.stance()) + " makes its party an author (" + it.reference() + ")";
        } else if (row instanceof TableRow.Membership it) {
            says = "the tie " + Naming.words(it.bond()) + " is membership (" + it.reference() + ")";
        } else if (row instanceof TableRow.Agent it) {
            says = "without a mandate, an actor of the kind " + Naming.words(it.kind()) + " acts "
                    + Naming.words(it.acts()) + " (" + it.reference() + ")";
        } else if (row instanceof TableRow.Scope it) {
            says = "to deny a part as " + Naming.words(it.role()) + " denies the act itself (" + it.reference() + ")";
        } else if (row instanceof TableRow.Disclaimer it) {
            says = "to deny a part as " + Naming.words(it.denied()) + " denies one as " + Naming.words(it.part())
                    + " as well (" + it.reference() + ")";
        } else if (row instanceof TableRow.Charge it) {
            says = "to be charged with a part as " + Naming.words(it.role()) + " leaves an event accused ("
                    + it.reference() + ")";
        } else if (row instanceof TableRow.Sea it) {
            says = Naming.words(it.standing()) + " is no state's territory (" + it.reference() + ")";
        } else if (row instanceof TableRow.Link it) {
            says = "a chain that is " + Naming.words(it.chain()) + " may hold links that are "
                    + Naming.words(it.link());
        }
        return says;
    }

    /** {@return the quotes behind a given fact} */
    public static List<Citation> citations(Fact fact) {
        if (fact instanceof CaseRecord it) {
            return it.said().citations();
        }
        if (fact instanceof Entity.Actor it) {
            return it.citations();
        }
        return fact instanceof Entity.Event it ? it.citations() : List.of();
    }
}
