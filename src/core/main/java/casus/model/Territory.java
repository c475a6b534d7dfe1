package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of where something lies and who may allow force there. */
public sealed interface Territory extends CaseRecord {

    /**
     * What somebody says a place is.
     *
     * @param by the sovereign, controller or occupier, where the standing names one
     */
    record TerritoryStatus(
            RecordId id,
            Said said,
            PlaceId place,
            Standing standing,
            @Nullable ActorId by) implements Territory {}

    /** Where somebody says an event took place. */
    record Location(
            RecordId id,
            Said said,
            EventId event,
            PlaceId place,
            @Nullable ActorId territory) implements Territory {

        /** {@return the place, and the territory it is said to be: {@code pier}, {@code pier-in-arland}} */
        public String where() {
            return place + (territory == null ? "" : "-in-" + territory);
        }

        /** {@return the pole of this word: {@code at-pier}, {@code at-pier-in-arland}} */
        public String pole() {
            return "at-" + where();
        }
    }

    /**
     * What a state lets another do on its territory, or no longer does.
     *
     * @param state whose consent it is
     * @param to who may act
     * @param issuedBy the person or organ that spoke for the state
     * @param events the events it speaks of, empty for a standing arrangement
     * @param purposes in the coder's words, empty where not limited
     * @param areas empty where not limited
     * @param valid from and until when, or null where not stated
     * @param binding whether it binds the state, or null where that is not stated
     */
    record Consent(
            RecordId id,
            Said said,
            ActorId state,
            List<ActorId> to,
            Stage stage,
            List<EventId> events,
            List<String> purposes,
            List<PlaceId> areas,
            @Nullable ActorId issuedBy,
            @Nullable When valid,
            @Nullable Boolean binding)
            implements Territory {
        public Consent {
            to = List.copyOf(to);
            events = List.copyOf(events);
            purposes = List.copyOf(purposes);
            areas = List.copyOf(areas);
        }

        /** {@return who is said to have spoken for the state: the state itself where nobody is named} */
        public ActorId giver() {
            return issuedBy == null ? state : issuedBy;
        }

        /** {@return true if somebody is named who spoke for the state} */
        public boolean giverNamed() {
            return issuedBy != null;
        }

        /** {@return true if it is said not to bind the state, as a mere vote may not} */
        public boolean bindsNobody() {
            return Boolean.FALSE.equals(binding);
        }

        /** {@return true if it speaks of no event in particular} */
        public boolean standing() {
            return events.isEmpty();
        }

        /** {@return true if it names no area and so sets none} */
        public boolean anywhere() {
            return areas.isEmpty();
        }

        /** {@return true if it names no purpose and so sets none} */
        public boolean forAnything() {
            return purposes.isEmpty();
        }

        /** {@return true if one of its purposes is what the event is called, or a wider word for it} */
        public boolean isForKindOf(Entity.Event event) {
            String kind = event.kind();
            return kind != null && purposes.stream().anyMatch(purpose -> PlainWords.widerOrSame(purpose, kind));
        }

        /** {@return true if one of its purposes is the domain's word for this constant, however it is spelled} */
        public boolean isFor(Enum<?> constant) {
            return purposes.stream().anyMatch(purpose -> PlainWords.same(purpose, Term.of(constant)));
        }

        /** {@return true if the dates leave no doubt that it was valid at the time} */
        public boolean hasDateOf(Entity.Event event) {
            When date = event.date();
            return valid != null && date != null && date.isWithin(valid) == Certainty.YES;
        }

        /** {@return true if the dates leave no doubt that it was valid at other times only} */
        public boolean lacksDateOf(Entity.Event event) {
            When date = event.date();
            return valid != null && date != null && date.isWithin(valid) == Certainty.NO;
        }

        /** {@return true if it states no time of its own and was, without doubt, said when the event was over} */
        public boolean comesAfter(Entity.Event event) {
            When date = event.date();
            When uttered = said.date();
            return valid == null && date != null && uttered != null && date.isBefore(uttered) == Certainty.YES;
        }

        /** {@return true if it took effect, without doubt, before the event was over} What went before stays as it was. */
        public boolean precedesTheEndOf(Entity.Event event) {
            When effect = effect();
            When date = event.date();
            return effect != null && date != null && effect.beginsBeforeTheEndOf(date);
        }

        /** {@return true if the dates leave open whether it took effect before the event was over} */
        public boolean mayPrecedeTheEndOf(Entity.Event event) {
            When effect = effect();
            When date = event.date();
            return effect == null
                    || date == null
                    || (!precedesTheEndOf(event) && date.isBefore(effect) != Certainty.YES);
        }

        /** {@return true if it was, without doubt, later than the other in taking effect} */
        public boolean takesEffectAfter(Consent other) {
            When earlier = other.effect();
            When later = effect();
            return earlier != null && later != null && earlier.startsBefore(later);
        }

        private @Nullable When effect() {
            return valid == null ? said.date() : valid;
        }

        /** Where on the way from request to withdrawal it stands. */
        public enum Stage {
            REQUESTED,
            GIVEN,
            WITHDRAWAL_REQUESTED,
            WITHDRAWN,
            DECLARED_ABSENT
        }
    }

    /** What a place is said to be. */
    enum Standing {
        SOVEREIGN,
        DE_FACTO_CONTROL,
        OCCUPIED,
        ECONOMIC_ZONE,
        HIGH_SEAS,
        MISSION_PREMISES
    }
}
