package casus.words;

import casus.model.ActorId;
import casus.model.Entity;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The places of a case by name, and the states they are said to belong to. */
final class Whereabouts {

    private static final String IN = "-in-";

    private final Map<String, String> places;
    private final Naming naming;

    Whereabouts(Collection<Entity.Place> places, Naming naming) {
        this.places = places.stream()
                .collect(Collectors.toMap(place -> place.id().value(), Entity.Place::name, (one, other) -> one));
        this.naming = naming;
    }

    /**
     * {@return where something was: {@code pier-in-arland} is {@code at Pier in Arland}; a place with the name of its state is
     * {@code in Arland}}
     */
    String at(String where) {
        int cut = where.indexOf(IN);
        while (cut > 0) {
            String place = places.get(where.substring(0, cut));
            String state = where.substring(cut + IN.length());
            if (place != null && naming.isActor(state)) {
                String in = naming.actor(new ActorId(state));
                return (in.equals(place) ? "" : "at " + place + " ") + "in " + in;
            }
            cut = where.indexOf(IN, cut + 1);
        }
        return "at " + places.getOrDefault(where, where);
    }
}
