package casus.cli;

import java.util.Locale;

/** Text to be read, or JSON. */
enum DataFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
