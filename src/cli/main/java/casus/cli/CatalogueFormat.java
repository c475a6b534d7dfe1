package casus.cli;

import java.util.Locale;

/** The forms that a catalogue of rules comes in. */
enum CatalogueFormat {
    TEXT,
    HTML,
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
