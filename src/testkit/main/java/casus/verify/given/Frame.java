package casus.verify.given;

/** Documents, actors, places and events, which records name. They are the coder's bookkeeping and nobody's word. */
public abstract sealed class Frame extends Given
        permits Entities.Document, Entities.Actor, Entities.Place, Entities.Event {

    Frame(String type, String id) {
        super(type);
        put("id", id);
    }
}
