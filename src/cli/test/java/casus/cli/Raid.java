package casus.cli;

/** A made-up case: one raid, which two officials of one state own and a rival claims, and the shelling it answers. */
public final class Raid {

    /** The case, sound as it stands. */
    public static final String CASE = """
            {
              "case": "raid",
              "title": "A raid on a harbour",
              "documents": [
                {"id": "paper", "title": "Raid on Port Ana", "date": "2031-05-04", "text": "paper.txt"}
              ],
              "actors": [
                {"id": "arland", "name": "Arland", "kind": "state"},
                {"id": "borland", "name": "Borland", "kind": "state"},
                {"id": "arland-navy", "name": "the Navy of Arland", "kind": "organ", "speaksFor": ["arland"]},
                {"id": "arland-minister", "name": "the Minister of Arland", "kind": "person", "speaksFor": ["arland"]}
              ],
              "places": [{"id": "port-ana", "name": "Port Ana"}],
              "events": [
                {"id": "raid", "title": "raid on Port Ana", "date": "2031-05-02", "place": "port-ana", "territory": "borland"},
                {"id": "shelling", "title": "shelling of a ferry", "date": "2031-05-01"}
              ],
              "records": [
                {"type": "acknowledgement", "id": "navy-owns", "voice": "arland-navy", "event": "raid", "targets": ["borland"],
                 "citations": [{"document": "paper", "quote": "\\"Our boats shelled Port Ana\\", said the navy"}]},
                {"type": "acknowledgement", "id": "minister-owns", "voice": "arland-minister", "event": "raid",
                 "citations": [{"document": "paper", "quote": "The minister confirmed it"}]},
                {"type": "response", "id": "navy-answers", "voice": "arland-navy", "response": "raid", "causes": ["shelling"],
                 "citations": [{"document": "paper", "quote": "an answer to the shelling of the ferry"}]},
                {"type": "attack", "id": "ferry-shelled", "voice": "NARRATOR", "event": "shelling", "authors": ["borland"], "targets": ["arland"],
                 "citations": [{"document": "paper", "quote": "Borland had shelled a ferry of Arland"}]}
              ]
            }
            """;

    /** The text it quotes. */
    public static final String PAPER = """
            "Our boats shelled Port Ana", said the navy of Arland.

            The minister confirmed it and called it an answer to the shelling of the ferry.
            Borland had shelled a ferry of Arland the day before.
            """;

    private Raid() {}
}
