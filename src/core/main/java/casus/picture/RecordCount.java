package casus.picture;

import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Words that several renderings share. */
@API(status = Status.INTERNAL)
public final class RecordCount {

    private RecordCount() {}

    /** {@return {@code 1 record}, {@code 2 records}, {@code no records}} */
    public static String count(int number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }

    /** {@return the text wrapped to lines of a maximum width, broken at spaces} */
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
