package casus.casefile.text;

/**
 * Some words of a text.
 *
 * @param from start offset, in characters from the start of the text
 * @param to end offset, exclusive
 */
public record Stretch(int from, int to) {}
