package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.change;
import static casus.casefile.Written.shown;
import static casus.casefile.Written.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes round in a circle is told once, as an error or as a warning. */
class CirclesTest {

    @TempDir
    Path temp;

    @Test
    void a_circle_of_mandates_is_an_error() {
        assertThat(
                        change(
                                temp,
                                "\"id\": \"arland\", \"name\": \"Arland\", \"kind\": \"state\"",
                                "\"id\": \"arland\", \"name\": \"Arland\", \"kind\": \"state\", \"speaksFor\": [\"arland-navy\"]"))
                .contains("`arland` speaks for itself: arland > arland-navy > arland");
    }

    @Test
    void a_circle_of_places_is_an_error() {
        assertThat(change(temp, "\"name\": \"Port Ana\"", "\"name\": \"Port Ana\", \"within\": \"port-ana\""))
                .contains("`port-ana` lies within itself: port-ana > port-ana");
    }

    @Test
    void each_circle_is_told_once_and_what_leads_into_it_is_not() {
        String ring = """
                {"case": "raid", "title": "x", "actors": [
                  {"id": "guest", "name": "g", "kind": "state", "partOf": ["b"]},
                  {"id": "a", "name": "a", "kind": "state", "partOf": ["top", "b"]},
                  {"id": "b", "name": "b", "kind": "state", "partOf": ["c"]},
                  {"id": "c", "name": "c", "kind": "state", "partOf": ["a"]},
                  {"id": "d", "name": "d", "kind": "state", "partOf": ["d"]},
                  {"id": "top", "name": "t", "kind": "state"}]}
                """;
        Reading reading = Written.read(temp, ring);

        assertThat(reading.problems())
                .extracting(problem -> problem.what())
                .containsExactly("`a` is part of itself: a > b > c > a", "`d` is part of itself: d > d");
    }

    @Test
    void a_record_may_not_be_about_itself() {
        assertThat(with(temp, "\"type\": \"retraction\", \"of\": \"extra\"")).contains("`extra` refers to itself");
    }

    @Test
    void an_event_does_not_answer_itself() {
        assertThat(with(temp, "\"type\": \"response\", \"response\": \"raid\", \"causes\": [\"shelling\", \"raid\"]"))
                .contains("`raid` answers itself");
    }

    @Test
    void retractions_that_take_each_other_back_are_a_warning() {
        String said =
                "\"voice\": \"borland\", \"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";
        String records = "\"records\": [{\"id\": \"%s\", \"type\": \"retraction\", \"of\": \"%s\", " + said
                + "}, {\"id\": \"%s\", \"type\": \"retraction\", \"of\": \"%s\", " + said + "},";

        assertThat(change(temp, "\"records\": [", records.formatted("r1", "r2", "r2", "r1")))
                .contains(
                        ": warning: `r1` takes itself back: r1 > r2 > r1\n    help: say in `of` what each takes back");
        String own = records.replace("\"borland\"", "\"free-fleet\"");
        assertThat(shown(Written.read(
                        temp, RAID.replace("\"records\": [", own.formatted("r1", "fleet-claims", "r2", "r1")))))
                .isEmpty();
    }

    @Test
    void statements_each_said_after_the_other_are_a_warning() {
        String said = "{\"id\": \"%s\", \"type\": \"noComment\", \"voice\": \"borland\", \"saidAfter\": [\"%s\"],"
                + " \"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]},";

        assertThat(change(
                        temp,
                        "\"records\": [",
                        "\"records\": [" + said.formatted("n1", "n2") + said.formatted("n2", "n1")))
                .contains(": warning: `n1` was said after itself: n1 > n2 > n1\n    help: say in `saidAfter`");
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                "\"records\": [",
                                "\"records\": [" + said.formatted("n1", "fleet-claims") + said.formatted("n2", "n1")))))
                .isEmpty();
    }

    @Test
    void a_circle_of_ties_that_are_said_is_a_warning() {
        String said = "\"citations\": [{\"document\": \"paper\", \"quote\": \"claimed the raid\"}]";
        String tie = "{\"id\": \"%s\", \"type\": \"affiliation\", \"voice\": \"borland\", \"member\": \"%s\","
                + " \"bond\": \"%s\", \"group\": \"%s\", " + said + "},";

        assertThat(change(
                        temp,
                        "\"records\": [",
                        "\"records\": [" + tie.formatted("t1", "free-fleet", "branchOf", "arland-navy")
                                + tie.formatted("t2", "arland-navy", "partOf", "free-fleet")))
                .contains(": warning: by what is said here `free-fleet` is part of itself:"
                        + " free-fleet > arland-navy > free-fleet");
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                "\"records\": [",
                                "\"records\": [" + tie.formatted("t1", "free-fleet", "leads", "arland-navy")
                                        + tie.formatted("t2", "arland-navy", "runBy", "free-fleet")))))
                .isEmpty();
        assertThat(shown(Written.read(
                        temp,
                        RAID.replace(
                                        "\"kind\": \"armedGroup\"",
                                        "\"kind\": \"armedGroup\", \"partOf\": [\"arland-navy\"]")
                                .replace(
                                        "\"records\": [",
                                        "\"records\": ["
                                                + tie.formatted("t1", "arland-navy", "partOf", "free-fleet")))))
                .singleElement()
                .asString()
                .contains("warning: by what is said here");
    }
}
