package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.text.Script;
import casus.casefile.text.SourceText;
import casus.casefile.text.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the search for quotes against made-up texts of many scripts, of which it is known where each letter and word begins. */
class RandomQuotesTest {

    private static final Pattern OFFERED = Pattern.compile("in line \\d+: `([^`]*)`|copy line \\d+[^`]*: `([^`]*)`");

    /**
     * Letters to make words of.
     *
     * @param marks what may follow each letter and belongs to it
     */
    record Alphabet(String script, boolean spaced, String letters, String marks) {

        @Override
        public String toString() {
            return script;
        }
    }

    static Stream<Alphabet> alphabets() {
        return Stream.of(
                new Alphabet("Latin", true, "abcdefghijklmnopqrstuvwxyz", "\u0301\u0302"),
                new Alphabet("Turkish", true, "abcçdefgğhıijklmnoöprsştuüvyz", ""),
                new Alphabet("Cyrillic", true, "бвгджзклмнпрстфхцчшщъыьэюя", "\u0306"),
                new Alphabet("Greek", true, "αβγδεζηθικλμνξοπρστυφχψω", "\u0301"),
                new Alphabet("Armenian", true, "աբգդեզէըթժիլխծկհձղճմյնշ", ""),
                new Alphabet("Georgian", true, "აბგდევზთიკლმნოპჟრსტუფქღ", ""),
                new Alphabet("Arabic", true, "ابتثجحخدذرزسشصضطظعغفقلمنه", "\u064e\u064f\u0651"),
                new Alphabet("Hebrew", true, "אבגדהוזחטיכלמנסעפצקרשת", "\u05b8\u05bc"),
                new Alphabet("Devanagari", true, "कखगघचछजझटठडढणतथदधनपफबभम", "\u093f\u0940\u0947\u0902"),
                new Alphabet("Bengali", true, "কখগঘঙচছজঝঞটঠডঢণতথদধনপফ", "\u09bf\u09c0"),
                new Alphabet("Tamil", true, "கஙசஞடணதநபமயரலவழளறன", "\u0bbf\u0bc0"),
                new Alphabet("Ethiopic", true, "ሀለሐመሠረሰቀበተኀነአከወዐዘየደገጠጰ", ""),
                new Alphabet("Hangul", true, "각난닫랄맘밥삿앙잦찿캌탙팦핳", ""),
                new Alphabet("Han", false, "攻击负责组织宣布政府军队平民港口舰队否认", ""),
                new Alphabet("Kana", false, "あいうえおかきくけこサシスセソー", "\u3099"),
                new Alphabet("Thai", false, "กขคงจฉชซดตถทธนบปผฝพฟมยรลวสหอ", "\u0e34\u0e35\u0e48\u0e49"),
                new Alphabet("Lao", false, "ກຂຄງຈສຊຍດຕຖທນບປຜຝພຟມ", "\u0eb4\u0eb5\u0ec8"),
                new Alphabet("Khmer", false, "កខគឃងចឆជឈញដឋឌឍណតថទធន", "\u17b7\u17b8\u17c6"),
                new Alphabet("Burmese", false, "ကခဂဃငစဆဇဈညဋဌဍဎဏတထဒဓန", "\u102d\u102f\u1037"));
    }

    /** A text, and where each of its letters and words begins; the end of each word too. */
    private static final class Made {
        private final StringBuilder text = new StringBuilder();
        private final List<int[]> words = new ArrayList<>();

        Made(Alphabet alphabet, Random random, int size) {
            for (int word = 0; word < size; word++) {
                int length = 5 + random.nextInt(5);
                int[] letters = new int[length + 1];
                for (int i = 0; i < length; i++) {
                    letters[i] = text.length();
                    text.append(one(alphabet.letters(), random));
                    if (!alphabet.marks().isEmpty() && random.nextInt(3) == 0) {
                        text.append(one(alphabet.marks(), random));
                    }
                }
                letters[length] = text.length();
                words.add(letters);
                String between = List.of(" ", "  ", "\n", "\r\n", ", ", ". ", " “", "” ", " — ", "\u00a0", "; ", "\n\n")
                        .get(random.nextInt(12));
                text.append(alphabet.spaced() || random.nextInt(4) == 0 ? between : "");
            }
        }

        private static char one(String of, Random random) {
            return of.charAt(random.nextInt(of.length()));
        }

        String text() {
            return text.toString();
        }
    }

    @TempDir
    Path temp;

    @ParameterizedTest
    @MethodSource("alphabets")
    void what_begins_and_ends_with_a_word_is_found_where_it_stands(Alphabet alphabet) {
        Random random = new Random(1);
        Made made = new Made(alphabet, random, 300);
        SourceText source = new SourceText(made.text());
        for (int i = 0; i < 300; i++) {
            int first = random.nextInt(290);
            int[] begun = made.words.get(first);
            int[] ended = made.words.get(first + random.nextInt(8));
            int from = begun[alphabet.spaced() ? 0 : random.nextInt(begun.length - 1)];
            int to = alphabet.spaced() || ended == begun
                    ? ended[ended.length - 1]
                    : ended[1 + random.nextInt(ended.length - 1)];
            String quote = made.text().substring(from, to);

            assertThat(source.find(quote).places())
                    .as("`%s` at %d", quote, from)
                    .contains(new Stretch(from, to));
        }
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void what_begins_or_ends_within_a_word_or_a_letter_is_refused(Alphabet alphabet) {
        Random random = new Random(2);
        Made made = new Made(alphabet, random, 300);
        SourceText source = new SourceText(made.text());
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            int first = random.nextInt(290);
            int[] begun = made.words.get(first);
            int[] ended = made.words.get(first + random.nextInt(4));
            boolean late = random.nextBoolean();
            int from = late ? inside(alphabet, begun, random) : begun[0];
            int to = late && random.nextBoolean() ? ended[ended.length - 1] : inside(alphabet, ended, random);
            if (from < 0 || to <= from) {
                continue;
            }
            String quote = made.text().substring(from, to);

            assertThat(source.find(quote).at(from))
                    .as("`%s` at %d", quote, from)
                    .isEmpty();
            refused++;
        }
        assertThat(refused > 0).isEqualTo(alphabet.spaced() || !alphabet.marks().isEmpty());
    }

    /** {@return an offset within a word, or within a letter where words may be parted anywhere; -1 if there is none} */
    private static int inside(Alphabet alphabet, int[] word, Random random) {
        int letter = 1 + random.nextInt(word.length - 2);
        if (alphabet.spaced()) {
            return word[letter];
        }
        return word[letter + 1] - word[letter] > 1 ? word[letter] + 1 : -1;
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void what_the_help_offers_is_accepted(Alphabet alphabet) throws IOException {
        Random random = new Random(3);
        int offers = 0;
        for (int i = 0; i < 40; i++) {
            Made made = new Made(alphabet, random, 40);
            String text = disturbed(made.text(), random);
            int from = random.nextInt(text.length() / 2);
            String quote = changed(text.substring(from, from + 3 + random.nextInt(60)), alphabet, random);
            if (quote.isBlank()) {
                continue;
            }
            Reading reading = read(text, quote);
            for (var problem : reading.problems()) {
                Matcher offered = OFFERED.matcher(String.valueOf(problem.help()));
                while (offered.find()) {
                    String offer = offered.group(1) == null ? offered.group(2) : offered.group(1);
                    assertThat(read(text, offer).quotes())
                            .as("`%s` of %s", offer, text)
                            .isNotEmpty();
                    offers++;
                }
                assertThat(String.valueOf(problem.help()))
                        .as("%s in %s", quote, text)
                        .containsAnyOf("`", "nothing like it", "quote the fragment");
            }
        }
        assertThat(offers).isGreaterThan(20);
    }

    /** {@return the text with what cannot be seen in it, and lines broken within words} */
    private static String disturbed(String text, Random random) {
        StringBuilder disturbed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            disturbed.append(text.charAt(i));
            boolean marked = i + 1 < text.length() && Script.mark(text.charAt(i + 1));
            if (!marked && random.nextInt(12) == 0) {
                disturbed.append(List.of(
                                "\u00ad",
                                "\u200b",
                                "\u2060",
                                "\u200f",
                                "\u202a",
                                "\u0007",
                                "-\n",
                                "\u00ad\n",
                                "`",
                                "\ufeff")
                        .get(random.nextInt(10)));
            }
        }
        return disturbed.toString();
    }

    private static String changed(String words, Alphabet alphabet, Random random) {
        StringBuilder changed = new StringBuilder(words);
        if (random.nextInt(3) > 0) {
            changed.setCharAt(random.nextInt(changed.length()), Made.one(alphabet.letters(), random));
        }
        return changed.toString();
    }

    private Reading read(String text, String quote) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("raid"));
        Files.writeString(folder.resolve("paper.txt"), text);
        Files.writeString(folder.resolve("case.json"), Written.quoting(quote));
        return CaseReader.read(folder);
    }
}
