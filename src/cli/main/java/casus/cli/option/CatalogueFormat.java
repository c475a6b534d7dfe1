package casus.cli.option;

import java.util.Locale;

/** The forms that a catalogue of rules comes in. */
public enum CatalogueFormat {
    TEXT,
    HTML,
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
