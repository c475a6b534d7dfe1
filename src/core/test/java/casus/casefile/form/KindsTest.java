package casus.casefile.form;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Id;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void every_kind_has_a_section_of_its_own_and_makes_ids_of_itself() {
        assertThat(Kinds.ALL.stream().map(Kinds::section)).doesNotHaveDuplicates();
        for (Class<? extends Id> kind : Kinds.ALL) {
            assertThat(Kinds.id(kind, "arland")).isInstanceOf(kind);
            assertThat(Kinds.id(kind, "arland").value()).isEqualTo("arland");
        }
    }

    @Test
    void a_noun_has_the_article_that_one_says() {
        assertThat(Kinds.withArticle(EventId.class)).isEqualTo("an event");
        assertThat(Kinds.withArticle(ActorId.class)).isEqualTo("an actor");
        assertThat(Kinds.article("record")).isEqualTo("a record");
    }
}
