package casus.cli.option;

import java.util.Locale;

/** The output formats of a catalogue of rules. */
public enum CatalogueFormat {
    TEXT,
    HTML,
    MARKDOWN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
