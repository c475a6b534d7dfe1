package casus.verify.given;

/** What records speak of: documents, actors, places and events. The coder's bookkeeping, nobody's word. */
public abstract sealed class Frame extends Given
        permits Entities.Document, Entities.Actor, Entities.Place, Entities.Event {

    Frame(String type, String id) {
        super(type);
        put("id", id);
    }
}
