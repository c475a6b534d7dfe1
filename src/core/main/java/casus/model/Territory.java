package casus.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records of where something is and who may permit force there. */
public sealed interface Territory extends CaseRecord {

    /**
     * The standing of a place according to somebody.
     *
     * @param by the sovereign, controller or occupier, if the standing has one
     */
    record TerritoryStatus(
            RecordId id,
            Said said,
            PlaceId place,
            Standing standing,
            @Nullable ActorId by) implements Territory {}

    /**
     * Where somebody says an event took place, or from where it was launched.
     *
     * @param launchedFrom true if it is the place of launch and not where it took place
     */
    record Location(
            RecordId id,
            Said said,
            EventId event,
            PlaceId place,
            @Nullable ActorId territory,
            boolean launchedFrom) implements Territory {

        /** {@return the place, and the territory it is said to be: {@code pier}, {@code pier-in-arland}} */
        public String where() {
            return place + (territory == null ? "" : "-in-" + territory);
        }

        /** {@return the pole of this location: {@code at-pier}, {@code at-pier-in-arland}} */
        public String pole() {
            return "at-" + where();
        }
    }

    /**
     * What a state permits another to do on its territory, or no longer permits.
     *
     * @param state whose consent it is
     * @param to who may act
     * @param issuedBy the person or organ that spoke for the state
     * @param events the events it is limited to, empty for a standing arrangement
     * @param purposes in the coder's words, empty if not limited
     * @param areas empty if not limited
     * @param valid period of validity, or null if not stated
     * @param binding whether it binds the state, or null if not stated
     * @param conditions on which it is given, in the coder's words
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
            @Nullable Boolean binding,
            List<String> conditions)
            implements Territory {
        public Consent {
            to = List.copyOf(to);
            events = List.copyOf(events);
            purposes = List.copyOf(purposes);
            areas = List.copyOf(areas);
            conditions = List.copyOf(conditions);
        }

        /** {@return who is said to have spoken for the state: the state itself if nobody is named} */
        public ActorId giver() {
            return issuedBy == null ? state : issuedBy;
        }

        /** {@return true if a person or organ that spoke for the state is named} */
        public boolean giverNamed() {
            return issuedBy != null;
        }

        /** {@return true if it is said not to be binding, as a mere vote may be} */
        public boolean bindsNobody() {
            return Boolean.FALSE.equals(binding);
        }

        /** {@return true if it is not limited to particular events} */
        public boolean standing() {
            return events.isEmpty();
        }

        /** {@return true if it is not limited to areas} */
        public boolean anywhere() {
            return areas.isEmpty();
        }

        /** {@return true if it is not limited to purposes} */
        public boolean forAnything() {
            return purposes.isEmpty();
        }

        /** {@return true if one of its purposes is the kind of the event, or a wider word for it} */
        public boolean isForKindOf(Entity.Event event) {
            String kind = event.kind();
            return kind != null && purposes.stream().anyMatch(purpose -> PlainWords.widerOrSame(purpose, kind));
        }

        /** {@return true if one of its purposes is the domain's term for this constant, however it is spelled} */
        public boolean isFor(Enum<?> constant) {
            return purposes.stream().anyMatch(purpose -> PlainWords.same(purpose, Term.of(constant)));
        }

        /** {@return true if it was certainly valid at the time of the event} */
        public boolean hasDateOf(Entity.Event event) {
            When date = event.date();
            return valid != null && date != null && date.isWithin(valid) == Certainty.YES;
        }

        /** {@return true if it was certainly valid only at other times} */
        public boolean lacksDateOf(Entity.Event event) {
            When date = event.date();
            return valid != null && date != null && date.isWithin(valid) == Certainty.NO;
        }

        /** {@return true if it states no period and was certainly said after the event was over} */
        public boolean comesAfter(Entity.Event event) {
            When date = event.date();
            When uttered = said.date();
            return valid == null && date != null && uttered != null && date.isBefore(uttered) == Certainty.YES;
        }

        /** {@return true if it certainly took effect before the event was over} It does not affect what happened before. */
        public boolean precedesTheEndOf(Entity.Event event) {
            When effect = effect();
            When date = event.date();
            return (effect != null && date != null && effect.beginsBeforeTheEndOf(date)) || isCodedBefore(event);
        }

        /** {@return true if it certainly took effect before the event began} */
        public boolean precedes(Entity.Event event) {
            When effect = effect();
            When date = event.date();
            return effect != null && date != null && effect.isBefore(date) == Certainty.YES;
        }

        /** {@return true if the dates leave open whether it took effect before the event was over} */
        public boolean mayPrecedeTheEndOf(Entity.Event event) {
            When effect = effect();
            When date = event.date();
            return !precedesTheEndOf(event)
                    && (effect == null || date == null || date.isBefore(effect) != Certainty.YES);
        }

        /** {@return true if it certainly took effect later than the other} */
        public boolean takesEffectAfter(Consent other) {
            When earlier = other.effect();
            When later = effect();
            return (earlier != null && later != null && earlier.startsBefore(later))
                    || (valid == null && other.valid == null && saidAfter(other));
        }

        /** {@return true if it states no period, and is coded as said before the event where the dates leave that open} */
        private boolean isCodedBefore(Entity.Event event) {
            When date = event.date();
            When uttered = said.date();
            return valid == null
                    && said.saidBefore().contains(event.id())
                    && (uttered == null || date == null || date.isBefore(uttered) != Certainty.YES);
        }

        private @Nullable When effect() {
            return valid == null ? said.date() : valid;
        }

        /** The stage of a consent, from request to withdrawal. */
        public enum Stage {
            REQUESTED,
            GIVEN,
            WITHDRAWAL_REQUESTED,
            WITHDRAWN,
            DECLARED_ABSENT
        }
    }

    /** The standing of a place. */
    enum Standing {
        SOVEREIGN,
        DE_FACTO_CONTROL,
        OCCUPIED,
        ECONOMIC_ZONE,
        HIGH_SEAS,
        MISSION_PREMISES
    }
}
