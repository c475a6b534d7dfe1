package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Charged;
import casus.model.AuthorshipStep.Footing;
import casus.model.CampStep.OneCamp;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.RecordId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountedMembersTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , other: }
        records:
          - accusation: {id: of-raid, voice: borland, event: raid, accused: [arland]}
          - accusation: {id: of-other, voice: borland, event: other, accused: [arland]}
        """);

    private static final EventId RAID = new EventId("raid");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");
    private static final CaseRecord OF_RAID = SUBJECT.records().get(0);
    private static final CaseRecord OF_OTHER = SUBJECT.records().get(1);

    private static final Author AUTHOR = new Author(RAID, ARLAND, Footing.FIRM);
    private static final Charged CHARGED = new Charged(RAID, ARLAND, BORLAND);
    private static final OneCamp CAMP = new OneCamp(ARLAND, BORLAND);

    private static final Drawn DRAWN = new Drawn(SUBJECT, "")
            .follows(AUTHOR, "mine.author", CHARGED, OF_OTHER)
            .follows(CHARGED, "mine.charged", OF_RAID)
            .follows(CAMP, "mine.camp", OF_RAID);

    private static List<Why.Member> members(Fact... counted) {
        return CountedMembers.of(DRAWN.inferences(), List.of(counted)).members();
    }

    @Test
    void each_member_comes_with_the_records_under_it_that_speak_of_its_subject() {
        assertThat(members(AUTHOR)).containsExactly(new Why.Member(AUTHOR, List.of(new RecordId("of-raid"))));
    }

    @Test
    void a_record_that_was_counted_is_its_own_record() {
        assertThat(members(OF_OTHER, OF_RAID))
                .extracting(Why.Member::records)
                .containsExactly(List.of(OF_OTHER.id()), List.of(OF_RAID.id()));
    }

    @Test
    void behind_a_member_about_actors_only_nothing_is_followed() {
        assertThat(members(CAMP)).containsExactly(new Why.Member(CAMP, List.of()));
    }
}
