package casus.setwise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a text in the engine's language, one after the other, without its comments. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s+|//[^\n]*|(?<token>\"[^\"]*\"|\\$?\\w+|\\|\\||&&|[=!<>]=|.)", Pattern.DOTALL);

    private final List<String> tokens = new ArrayList<>();
    private int at;

    Tokens(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("token") != null) {
                tokens.add(token.group("token"));
            }
        }
    }

    /** {@return true if there are no more} */
    boolean ended() {
        return at == tokens.size();
    }

    /** {@return the next one, which stays; empty at the end} */
    String peek() {
        return peek(0);
    }

    /** {@return the one after so many others; empty at the end} */
    String peek(int further) {
        return at + further < tokens.size() ? tokens.get(at + further) : "";
    }

    String next() {
        if (ended()) {
            throw new Unread("its end");
        }
        return tokens.get(at++);
    }

    /** {@return true, and skips it, if it is the next one} */
    boolean skip(String token) {
        boolean next = peek().equals(token);
        at += next ? 1 : 0;
        return next;
    }

    void expect(String token) {
        if (!skip(token)) {
            throw new Unread("`" + peek() + "`, where `" + token + "` was expected");
        }
    }
}
