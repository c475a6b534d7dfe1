package casus.cost;

import casus.model.Act;
import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Authorship;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Judgement;
import casus.model.Modality;
import casus.model.Occurrence;
import casus.model.Reason;
import casus.model.RecordId;
import casus.model.Role;
import casus.model.Said;
import casus.model.Strength;
import casus.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Cases of any size: made-up events over ten years between 40 states and 200 groups. The same size gives the same case. */
public final class GeneratedCase {

    private static final int STATES = 40;
    private static final int ACTORS = 240;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private static final Entity.Document PAPER = new Entity.Document(
            new DocumentId("document"), "Document", null, null, null, null, null, null, null, null, null, null);

    private final Random random = new Random(1);
    private final List<CaseRecord> records = new ArrayList<>();

    private GeneratedCase() {}

    /** {@return a case with a number of events} */
    public static Case events(int size) {
        return new GeneratedCase().of(size);
    }

    /** {@return a case with a number of records, and with as many events as these mention} */
    public static Case records(int size) {
        Case larger = events(size);
        List<CaseRecord> kept = larger.records().subList(0, size);
        Set<EventId> spokenOf = kept.stream()
                .filter(Act.Attack.class::isInstance)
                .map(record -> ((Act.Attack) record).event())
                .collect(Collectors.toSet());
        return new Case(
                larger.id(),
                larger.title(),
                larger.hash(),
                larger.documents(),
                larger.actors(),
                larger.places(),
                larger.events().stream()
                        .filter(event -> spokenOf.contains(event.id()))
                        .toList(),
                List.copyOf(kept));
    }

    private Case of(int size) {
        List<Entity.Actor> actors = new ArrayList<>();
        for (int i = 0; i < ACTORS; i++) {
            boolean member = i >= STATES && i % 3 == 0;
            actors.add(new Entity.Actor(
                    actor(i),
                    "Actor " + i,
                    i < STATES ? ActorKind.STATE : ActorKind.ARMED_GROUP,
                    List.of(),
                    member ? List.of(actor(i % STATES)) : List.of(),
                    List.of(),
                    List.of()));
        }
        List<Entity.Event> events = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            EventId event = new EventId("event-" + i);
            ActorId state = actor(random.nextInt(STATES));
            When date = When.parse(START.plusDays(random.nextInt(3650)).toString());
            events.add(new Entity.Event(
                    event, "Event", null, date, null, state, false, Occurrence.ESTABLISHED, List.of(), List.of()));
            tell(event, actor(random.nextInt(ACTORS)), actor(random.nextInt(ACTORS)), state, i);
        }
        return new Case("growth", "Growth", "", List.of(PAPER), actors, List.of(), events, records);
    }

    private void tell(EventId event, ActorId author, ActorId target, ActorId state, int before) {
        records.add(new Act.Attack(id(), by(ActorId.NARRATOR), event, List.of(author), List.of(target)));
        if (random.nextInt(3) == 0) {
            records.add(new Authorship.Claim(id(), by(author), event, null, List.of(), Authorship.Authorised.UNSTATED));
        }
        if (random.nextInt(2) == 0) {
            records.add(new Authorship.Accusation(
                    id(), by(target), event, List.of(author), Role.PERPETRATOR, Strength.ASSERTS, List.of()));
        }
        if (random.nextInt(2) == 0) {
            records.add(
                    new Judgement.Condemnation(id(), by(state), event, List.of(Judgement.Wrong.SOVEREIGNTY), false));
        }
        if (random.nextInt(4) == 0) {
            records.add(new Reason.Justification(id(), by(author), event, List.of(Reason.Ground.SELF_DEFENCE), false));
        }
        if (before > 0 && random.nextInt(5) == 0) {
            records.add(new Reason.Response(
                    id(), by(author), event, List.of(new EventId("event-" + random.nextInt(before)))));
        }
    }

    private RecordId id() {
        return new RecordId("record-" + records.size());
    }

    private static ActorId actor(int number) {
        return new ActorId("actor-" + number);
    }

    private static Said by(ActorId voice) {
        return new Said(
                voice,
                null,
                null,
                List.of(new Citation(new DocumentId("document"), "quote", null)),
                null,
                Modality.ACTUAL,
                null,
                List.of(),
                List.of());
    }
}
