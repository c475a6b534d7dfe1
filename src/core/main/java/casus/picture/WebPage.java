package casus.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A self-contained web page: no network, no other file. Its content security policy allows only its own style and script,
 * each identified by its hash.
 *
 * @param template name of the file with placeholders, written {@code {{place}}}
 * @param style as CSS
 * @param script as JavaScript
 */
record WebPage(String template, String style, String script) {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    /**
     * {@return the page}
     *
     * @param texts by placeholder; written literally, whatever they contain
     * @param body as HTML
     */
    String of(Map<String, String> texts, String body) {
        Map<String, String> slots = new HashMap<>();
        texts.forEach((slot, text) -> slots.put(slot, new Html().text(text).toString()));
        slots.put("policy", "style-src '" + hash(style) + "'; script-src '" + hash(script) + "'");
        slots.put("style", style);
        slots.put("script", script);
        slots.put("body", body);
        return SLOT.matcher(resource(template))
                .replaceAll(slot -> Matcher.quoteReplacement(slots.getOrDefault(slot.group(1), "")));
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return "sha256-"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** {@return the content of a resource file} */
    static String resource(String name) {
        try (InputStream in = WebPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
