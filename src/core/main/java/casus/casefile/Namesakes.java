package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds actors with the same name, which may be one actor. They are never merged. */
final class Namesakes {

    private static final Set<UnicodeBlock> MARKS = Set.of(
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
            UnicodeBlock.COMBINING_DIACRITICAL_MARKS_EXTENDED,
            UnicodeBlock.ARABIC,
            UnicodeBlock.HEBREW);

    private static final int TATWEEL = 0x640;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A name of an actor, its own or an alias. */
    private record Borne(String actor, Text name, boolean own) {}

    private Namesakes() {}

    /** Warns of every actor that shares a name with another, at the later of the two. */
    static void report(Fields root, Report report) {
        Map<String, List<Borne>> byName = new LinkedHashMap<>();
        root.named("actors").forEach((id, actor) -> {
            List<Borne> all = new ArrayList<>();
            Sense.texts(actor.at("name")).forEach(name -> all.add(new Borne(id, name, true)));
            Sense.texts(actor.at("aliases")).forEach(name -> all.add(new Borne(id, name, false)));
            all.forEach(borne -> byName.computeIfAbsent(plain(borne.name().value()), none -> new ArrayList<>())
                    .add(borne));
        });
        byName.forEach((plain, all) -> {
            if (!plain.isEmpty()) {
                shared(all, report);
            }
        });
    }

    /**
     * @param all uses of one name, in the order of the file
     */
    private static void shared(List<Borne> all, Report report) {
        for (int i = 1; i < all.size(); i++) {
            Borne later = all.get(i);
            // two actors that share only an alias, such as “the coalition”, differ by their own names
            all.subList(0, i).stream()
                    .filter(earlier -> !earlier.actor().equals(later.actor()) && (earlier.own() || later.own()))
                    .findFirst()
                    .ifPresent(earlier -> report.warning(
                            later.name().mark(),
                            "the actors " + Words.shown(earlier.actor()) + " and " + Words.shown(later.actor())
                                    + " bear one name: "
                                    + Words.shown(earlier.name().value()) + " ("
                                    + report.place(earlier.name().mark()) + ") and "
                                    + Words.shown(later.name().value()),
                            "if they are one, keep one of them and let the records name it; if they are two, say in"
                                    + " `name` what tells them apart"));
        }
    }

    /** {@return a name in lower case, without article, marks and punctuation} */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            if (c != TATWEEL && !isMark(c)) {
                letters.appendCodePoint(c);
            }
        });
        // twice, since capitals of several letters are lower-cased letter by letter
        String small = letters.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(small).replaceAll(" ").strip().replaceFirst("^the (?=.)", "");
    }

    /** In other scripts a mark is a separate letter. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK && MARKS.contains(UnicodeBlock.of(c));
    }
}
