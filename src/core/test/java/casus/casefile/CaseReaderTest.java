package casus.casefile;

import static casus.casefile.Written.RAID;
import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Authorship.Accusation;
import casus.model.Authorship.Authorised;
import casus.model.Authorship.Claim;
import casus.model.Case;
import casus.model.Modality;
import casus.model.Problem.Severity;
import casus.model.Role;
import casus.model.Strength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {

    @TempDir
    Path temp;

    @Test
    void a_sound_case_is_read_without_a_word() {
        Reading reading = Written.read(temp, RAID);

        assertThat(shown(reading)).isEmpty();
        Case raid = reading.content().orElseThrow();
        assertThat(raid.id()).isEqualTo("raid");
        assertThat(raid.actors())
                .extracting(actor -> actor.id().value())
                .containsExactly("arland", "borland", "arland-navy", "free-fleet");
        assertThat(raid.records())
                .extracting(each -> each.id().value())
                .containsExactly("raid-reported", "fleet-claims", "borland-accuses");
    }

    @Test
    void what_is_left_out_has_its_documented_meaning() {
        Case raid = Written.read(temp, RAID).content().orElseThrow();

        Claim claim = (Claim) raid.records().get(1);
        assertThat(claim.authorised()).isEqualTo(Authorised.UNSTATED);
        assertThat(claim.claimant()).isNull();
        assertThat(claim.jointlyWith()).isEmpty();
        assertThat(claim.said().modality()).isEqualTo(Modality.ACTUAL);
        Accusation accusation = (Accusation) raid.records().get(2);
        assertThat(accusation.role()).isEqualTo(Role.PERPETRATOR);
        assertThat(accusation.strength()).isEqualTo(Strength.ASSERTS);
        assertThat(raid.records().get(0).voice()).isEqualTo(ActorId.NARRATOR);
    }

    @Test
    void the_hash_is_that_of_the_files_bytes() throws Exception {
        Case raid = Written.read(temp, RAID).content().orElseThrow();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(RAID.getBytes(StandardCharsets.UTF_8));
        assertThat(raid.hash()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void yaml_says_the_same_as_json() {
        String yaml = """
                case: raid
                title: A raid on a harbour
                documents:
                  - {id: paper, title: Raid on Port Ana, date: 2031-05-04, text: paper.txt}
                actors:
                  - id: free-fleet
                    name: Free Fleet
                    kind: armedGroup
                events:
                  - {id: raid, title: Raid on Port Ana}
                records:
                  - type: claim
                    id: fleet-claims
                    voice: free-fleet
                    event: raid
                    authorised: no
                    citations:
                      - {document: paper, quote: claimed the raid}
                """;
        Reading reading = CaseReader.read(Written.folder(temp, "case.yaml", yaml));

        assertThat(shown(reading)).isEmpty();
        Claim claim = (Claim) reading.content().orElseThrow().records().get(0);
        assertThat(claim.authorised()).isEqualTo(Authorised.NO);
    }

    @Test
    void a_mistake_in_yaml_has_its_line_too() {
        Reading reading =
                CaseReader.read(Written.folder(temp, "case.yml", "case: raid\ntitle: x\nrecords:\n  - type: clam\n"));

        assertThat(shown(reading))
                .anyMatch(text -> text.startsWith("case.yml:4:11: error: `clam` is no type of record"));
    }

    @Test
    void every_problem_is_reported_at_once_in_the_order_of_the_file() {
        String broken = RAID.replace("\"kind\": \"organ\"", "\"kind\": \"orgn\"")
                .replace("\"2031-05-01\"", "\"2031-02-30\"")
                .replace("\"accused\": [\"arland\"]", "\"accused\": [\"arlnd\"]");
        Reading reading = Written.read(temp, broken);

        assertThat(shown(reading))
                .containsExactly(
                        "case.json:10:61: error: `orgn` is no value of `kind`\n    help: did you mean `organ`? the values are"
                                + " `state`, `organ`, `person`, `armedGroup`, `intergovernmental`, `body`, `media`,"
                                + " `organisation`, `collective`",
                        "case.json:16:64: error: `2031-02-30` is no date that can be read\n    help: there is no such day in"
                                + " the calendar; check month and day",
                        "case.json:23:102: error: there is no actor `arlnd`\n    help: did you mean `arland`? known are"
                                + " `arland`, `borland`, `arland-navy`, `free-fleet`; or add it to `actors`");
    }

    @Test
    void a_case_with_an_error_is_withheld() {
        assertThat(Written.read(temp, RAID.replace("\"voice\": \"borland\"", "\"voice\": \"norland\""))
                        .content())
                .isEmpty();
    }

    @Test
    void a_warning_does_not_withhold_the_case() {
        Reading reading = Written.read(temp, RAID.replace("\"case\": \"raid\"", "\"case\": \"harbour-raid\""));

        assertThat(reading.problems()).extracting(problem -> problem.severity()).containsExactly(Severity.WARNING);
        assertThat(shown(reading).get(0)).contains("`harbour-raid`").contains("`raid`");
        assertThat(reading.content()).isPresent();
    }

    @Test
    void a_missing_case_is_answered_with_the_nearest_folder() {
        Path folder = Written.folder(temp, "case.json", RAID);

        Reading reading = CaseReader.read(folder.resolveSibling("riad"));
        assertThat(reading.content()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).startsWith("no case at `");
            assertThat(problem.help()).isEqualTo("did you mean `" + folder + "`?");
        });
    }

    @Test
    void a_folder_without_a_case_file_is_a_problem() {
        assertThat(CaseReader.read(temp).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).isEqualTo("there is no case in this folder"));
    }

    @Test
    void a_file_that_is_nearly_called_as_a_case_is_named() throws IOException {
        for (String name : new String[] {"Case.JSON", "cases.yaml", "case.jsn"}) {
            Path folder = Files.createDirectories(temp.resolve("of" + name));
            Files.writeString(folder.resolve(name), RAID);

            assertThat(CaseReader.read(folder).problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.help()).startsWith("there is a `" + name + "`; call it `case."));
        }
    }

    @Test
    void two_case_files_in_a_folder_are_a_problem() throws IOException {
        Path folder = Written.folder(temp, "case.json", RAID);
        Files.writeString(folder.resolve("case.yaml"), "case: raid\n");

        assertThat(CaseReader.read(folder).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("`case.json`, `case.yaml`"));
        assertThat(CaseReader.read(folder.resolve("case.json")).content()).isPresent();
    }
}
