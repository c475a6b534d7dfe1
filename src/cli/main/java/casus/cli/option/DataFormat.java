package casus.cli.option;

import java.util.Locale;

/** Text to be read, or JSON. */
public enum DataFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
