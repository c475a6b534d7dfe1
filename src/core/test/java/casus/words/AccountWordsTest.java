package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Attribution;
import casus.model.Authorship;
import casus.model.Case;
import casus.model.Entity;
import casus.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountWordsTest {

    private static final Naming NAMING = naming("arland", "borland", "court");

    static Naming naming(String... actors) {
        return new Naming(new Case(
                "raid",
                "Raid",
                "0".repeat(64),
                List.of(),
                Stream.of(actors)
                        .map(id -> new Entity.Actor(
                                new ActorId(id),
                                Character.toUpperCase(id.charAt(0)) + id.substring(1),
                                ActorKind.STATE,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static ActorId actor(String id) {
        return new ActorId(id);
    }

    @Test
    void a_body_finds_a_wrong_or_who_was_harmed_or_both() {
        assertThat(AccountWords.wrong(
                        new Attribution.WrongFound(
                                actor("court"), List.of(Judgement.Wrong.CIVILIAN_HARM), List.of("fishers")),
                        NAMING))
                .isEqualTo("Court finds a wrong, civilian harm, and that it harmed “fishers”");
        assertThat(AccountWords.wrong(
                        new Attribution.WrongFound(actor("court"), List.of(), List.of("fishers")), NAMING))
                .isEqualTo("Court finds that it harmed “fishers”");
    }

    @Test
    void what_is_reported_not_to_be_there_is_said_with_who_kept_silent() {
        assertThat(AccountWords.missing(
                        new Attribution.Missing(Authorship.Silence.CLAIM, actor("arland"), List.of()), NAMING))
                .isEqualTo("Arland reports no claim");
        assertThat(AccountWords.missing(
                        new Attribution.Missing(Authorship.Silence.PROTEST, actor("arland"), List.of(actor("borland"))),
                        NAMING))
                .isEqualTo("Arland reports no protest by Borland");
    }

    @Test
    void whoever_reports_to_have_no_evidence_itself_has_none_of_its_own() {
        assertThat(AccountWords.missing(
                        new Attribution.Missing(Authorship.Silence.EVIDENCE, actor("arland"), List.of(actor("arland"))),
                        NAMING))
                .isEqualTo("Arland reports no evidence of its own");
        assertThat(AccountWords.missing(
                        new Attribution.Missing(
                                Authorship.Silence.EVIDENCE, actor("arland"), List.of(actor("borland"))),
                        NAMING))
                .isEqualTo("Arland reports that no evidence is shown by Borland");
    }

    @Test
    void reactions_come_behind_their_words_with_grounds_and_conditions() {
        List<String> parts = new ArrayList<>();

        AccountWords.add(parts, "condemned by ", List.of(), NAMING);
        assertThat(parts).isEmpty();
        AccountWords.add(
                parts,
                "condemned by ",
                List.of(
                        new Attribution.Reaction(actor("arland"), List.of(Judgement.Wrong.OTHER), false),
                        new Attribution.Reaction(actor("borland"), List.of(Judgement.Wrong.CIVILIAN_HARM), true)),
                NAMING);
        assertThat(parts).containsExactly("condemned by Arland and Borland (if, civilian harm)");
    }
}
