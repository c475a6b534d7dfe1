package casus.inferences;

import casus.model.Case;
import org.jspecify.annotations.Nullable;

/**
 * Identifies the rules and records behind a rendering.
 *
 * @param rulebook hash of the rulebook, 64 hexadecimal digits
 * @param version of the shipped rulebook
 * @param subject id of the case
 * @param hash of the case file, 64 hexadecimal digits
 * @param asOf the day as of which the case was examined, or null for the whole case
 */
public record Imprint(
        String rulebook,
        String version,
        String subject,
        String hash,
        @Nullable String asOf) {

    /** The number of digits of a hash that is printed; enough to tell rulebooks and cases apart. */
    private static final int DIGITS = 12;

    /** {@return the imprint of renderings of these inferences} */
    public static Imprint of(Inferences inferences) {
        Case.AsOf asOf = inferences.subject().asOf();
        return new Imprint(
                inferences.rulebook().hash(),
                inferences.rulebook().version(),
                inferences.subject().id(),
                inferences.subject().hash(),
                asOf == null ? null : asOf.day().toString());
    }

    /** {@return {@code rulebook 1a2b3c4d5e6f · case 9f8e7d6c5b4a}, the first digits of each hash} */
    public String brief() {
        return "rulebook " + first(rulebook) + " · case " + first(hash);
    }

    private static String first(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }
}
