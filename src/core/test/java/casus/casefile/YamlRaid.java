package casus.casefile;

import static casus.casefile.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Case;
import java.nio.file.Path;
import java.util.List;

/** A case in YAML, sound as it stands, and its slots for one value of each kind. */
final class YamlRaid {

    private YamlRaid() {}

    static final String CASE = """
            case: raid
            title: A raid
            documents:
              - id: paper
                title: Raid
                publisher: Gazette
                date: "2031-05-04"
            actors:
              - {id: arland, name: Arland, kind: state}
            places:
              - id: harbour
                name: Harbour
            events:
              - id: raid
                title: Raid
                place: harbour
                aggregate: true
            records:
              - id: dead
                type: casualties
                voice: arland
                event: raid
                killed:
                  low: 3
                citations: [{document: paper, quote: three died}]
              - id: claim
                type: claim
                voice: arland
                event: raid
                authorised: yes
                citations: [{document: paper, quote: claimed it}]
            """;

    static final String TEXT = "    publisher: Gazette";
    static final String NAME = "  - id: harbour";
    static final String REFERENCE = "    place: harbour";
    static final String DATE = "    date: \"2031-05-04\"";
    static final String NUMBER = "      low: 3";
    static final String FLAG = "    aggregate: true";
    static final String CHOICE = "    authorised: yes";
    static final String GROUP = "    killed:\n      low: 3";

    static Reading read(Path temp, String slot, String value) {
        assertThat(CASE).contains(slot + "\n");
        String key = slot.substring(0, slot.indexOf(':') + 1);
        return CaseReader.read(Written.folder(temp, "case.yaml", CASE.replace(slot + "\n", key + " " + value + "\n")));
    }

    static Case whole(Reading reading) {
        assertThat(errors(reading)).isEmpty();
        return reading.content().orElseThrow();
    }

    static List<String> errors(Reading reading) {
        return shown(reading).stream()
                .filter(text -> text.contains(": error: "))
                .toList();
    }
}
