package casus.casefile.text;

/**
 * Some words of a text.
 *
 * @param from where they begin, in characters from the start of the text
 * @param to where they end; the character there is no longer one of them
 */
public record Stretch(int from, int to) {}
