package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.Mentioned.Mention;
import casus.casefile.sheet.ShortCase.Entry;
import casus.model.ActorId;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.PlaceId;
import casus.model.RecordId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which other entries an entry names. */
class MentionedTest {

    private static List<Mention> in(String type, Map<String, Object> keys) {
        return Mentioned.in(new Entry(type, keys));
    }

    @Test
    void a_record_names_its_voice_its_document_and_what_it_speaks_of() {
        assertThat(in(
                        "accusation",
                        Map.of(
                                "id", "charge",
                                "voice", "arland",
                                "event", "raid",
                                "accused", List.of("front", "borland"),
                                "role", "ordered",
                                "citations", List.of(Map.of("document", "wire", "quote", "them")))))
                .containsExactlyInAnyOrder(
                        new Mention(ActorId.class, "arland"),
                        new Mention(EventId.class, "raid"),
                        new Mention(ActorId.class, "front"),
                        new Mention(ActorId.class, "borland"),
                        new Mention(DocumentId.class, "wire"));
    }

    @Test
    void a_record_may_name_another() {
        assertThat(in("retraction", Map.of("id", "later", "of", "charge")))
                .containsExactly(new Mention(RecordId.class, "charge"));
    }

    @Test
    void what_a_name_is_of_may_depend_on_the_kind_that_stands_beside_it() {
        assertThat(in("characterization", Map.of("aboutKind", "event", "about", "raid")))
                .containsExactly(new Mention(EventId.class, "raid"));
        assertThat(in("characterization", Map.of("aboutKind", "actor", "about", "raid")))
                .containsExactly(new Mention(ActorId.class, "raid"));
        assertThat(in("characterization", Map.of("aboutKind", "x", "about", "raid")))
                .isEmpty();
    }

    @Test
    void an_entity_names_what_it_is_part_of() {
        assertThat(in("place", Map.of("id", "shore", "within", "harbour")))
                .containsExactly(new Mention(PlaceId.class, "harbour"));
        assertThat(in("actor", Map.of("id", "navy", "speaksFor", List.of("arland"))))
                .containsExactly(new Mention(ActorId.class, "arland"));
        assertThat(in("document", Map.of("id", "wire", "title", "arland"))).isEmpty();
    }

    @Test
    void unknown_types_and_keys_name_nothing() {
        assertThat(in("clame", Map.of("voice", "arland"))).isEmpty();
        assertThat(in("claim", Map.of("evnt", "raid", "event", List.of("raid"))))
                .isEmpty();
    }
}
