package casus.why.rendering;

import casus.why.Why;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that several renderings share. */
final class Told {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Told() {}

    /** {@return true if it rests on nothing and says of something that it is itself, which need not be read} */
    static boolean idle(Why.Line line, Map<String, Object> names) {
        if (line.absence() || line.more() > 0 || !bare(line)) {
            return false;
        }
        List<Object> said = NAME.matcher(line.sentence())
                .results()
                .<Object>map(name -> names.getOrDefault(name.group(1), name.group(1)))
                .toList();
        return said.size() > 1 && said.stream().distinct().count() == 1;
    }

    /** {@return true if it rests on nothing that could be shown} */
    static boolean bare(Why.Line line) {
        return line.anyOf().stream().allMatch(List::isEmpty);
    }

    /** {@return {@code 1 record}, {@code 2 records}, {@code no records}} */
    static String count(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }

    /** {@return the text in lines of at most so many characters, broken at spaces} */
    static List<String> wrapped(String text, int width) {
        StringBuilder all = new StringBuilder();
        int column = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                all.append('\n');
                column = 0;
            } else if (column > 0) {
                all.append(' ');
                column++;
            }
            all.append(word);
            column += word.length();
        }
        return all.toString().lines().toList();
    }
}
