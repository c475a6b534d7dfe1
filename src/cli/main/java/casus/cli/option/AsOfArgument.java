package casus.cli.option;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Surroundings;
import casus.model.Case;
import casus.model.When;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The date as of which a case is examined. */
public final class AsOfArgument {

    private static final String AS_OF = "--as-of";

    private static final String HOW =
            "    help: write a day as 2024-01-20, a month as 2024-01 or a year as 2024; the end of it is meant";

    @Option(
            names = AS_OF,
            paramLabel = "DATE",
            description =
                    "Reason with what was said by the end of that day, month or year, and with nothing said later.")
    @Nullable
    private String asOf;

    /** {@return the argument as if it had been given; null for the whole case} */
    public static AsOfArgument of(@Nullable String date) {
        AsOfArgument argument = new AsOfArgument();
        argument.asOf = date;
        return argument;
    }

    /** {@return the whole case, or the case as of the date} */
    public Case asked(Case content) {
        if (asOf == null) {
            return content;
        }
        When date;
        try {
            date = When.parse(asOf);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "`" + asOf + "` is not a date that --as-of understands", HOW);
        }
        LocalDate last = date.latest();
        if (last == null || date.doubtful() || asOf.contains("/")) {
            throw new Failure(ExitCode.USAGE, "`" + asOf + "` is not one certain date", HOW);
        }
        return content.asOf(last);
    }

    /** {@return the option that selects the same date, with its value; empty for the whole case} */
    public List<String> again() {
        return asOf == null ? List.of() : List.of(AS_OF + " " + Surroundings.quoted(asOf));
    }
}
