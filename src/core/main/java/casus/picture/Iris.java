package casus.picture;

import casus.inferences.Imprint;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.Id;
import casus.model.PlaceId;
import casus.model.Step;
import casus.model.TableRow;
import casus.why.Why;
import casus.words.Givens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Stable names for the parts of a case: {@code urn:casus:case:HASH:record:ID}. Names of derived facts also contain the
 * rulebook and the day, since other rules or another day may lead to other facts.
 */
final class Iris {

    /** The number of digits of a hash that is used; enough to tell the steps of one case apart. */
    private static final int DIGITS = 16;

    private final String subject;
    private final String rulebook;
    private final String reasoned;
    private final String version;

    Iris(Imprint imprint) {
        subject = "urn:casus:case:" + imprint.hash();
        rulebook = "urn:casus:rulebook:" + imprint.rulebook();
        reasoned = subject + ":by:" + imprint.rulebook() + (imprint.asOf() == null ? "" : ":as-of:" + imprint.asOf());
        version = imprint.version();
    }

    String of(Id id) {
        return subject + ":" + kind(id) + ":" + plain(id.value());
    }

    private static String kind(Id id) {
        if (id instanceof ActorId) {
            return "actor";
        }
        if (id instanceof EventId) {
            return "event";
        }
        if (id instanceof PlaceId) {
            return "place";
        }
        return id instanceof DocumentId ? "document" : "record";
    }

    String of(Fact fact) {
        if (fact instanceof Step) {
            return reasoned + ":step:" + digest(fact.toString());
        }
        if (fact instanceof TableRow row) {
            return rulebook + ":table:" + Givens.table(row) + ":" + digest(row.toString());
        }
        if (fact instanceof CaseRecord record) {
            return of(record.id());
        }
        Id id = ((Entity) fact).id(); // the coder's entry about an actor is not the actor
        return subject + ":coded:" + kind(id) + ":" + plain(id.value());
    }

    String of(Conclusion conclusion) {
        return reasoned + ":conclusion:" + plain(conclusion.handle());
    }

    String of(ReasonGraph.Firing firing) {
        return reasoned + ":firing:"
                + digest(firing.way().rule().id() + firing.way().names() + firing.step() + facts(firing));
    }

    /** The facts below a premise belong to the premise, not to the firing that uses it. */
    private static String facts(ReasonGraph.Firing firing) {
        StringBuilder facts = new StringBuilder();
        firing.lines()
                .forEach(line ->
                        line.forEach(why -> facts.append(why instanceof Why.Derived derived ? derived.step() : why)
                                .append(';')));
        return facts.toString();
    }

    String absence(Why.Absent absent, String says) {
        return reasoned + ":absence:" + digest(says + absent.about());
    }

    String count(Why.Counted counted) {
        return reasoned + ":count:" + digest(counted.toString());
    }

    String bundle(Conclusion conclusion) {
        return reasoned + ":why:" + plain(conclusion.handle());
    }

    String rule(String id) {
        return rulebook + ":rule:" + plain(id);
    }

    String program() {
        return "urn:casus:program:" + plain(version);
    }

    private static String plain(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
