package casus.cli.desk;

import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that supposes or compares rules: those that hold where it names no others. */
public final class StandingRules {

    /** Its name; what a prompt was opened with goes here. */
    public static final String BY = "--by";

    @Option(
            names = BY,
            paramLabel = "DIR",
            description =
                    "Own rules and tables, added to the shipped ones, that hold wherever --rules names no others.")
    @Nullable
    private Path by;

    @Mixin
    private final RuleArguments.Terms terms = new RuleArguments.Terms();

    /** Throws a {@link Failure} if own rules shall stand alone and there are none. */
    public void understood(boolean others) {
        if (terms.instead && !others && by == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--instead leaves no rules",
                    "    help: name the folder of yours with --rules DIR or --by DIR");
        }
    }

    /** {@return the folder of own rules; those that hold if no other is named} */
    @Nullable
    public Path or(@Nullable Path other) {
        return other == null ? by : other;
    }

    /** {@return the rules of a folder; those that hold if there is none} */
    public RuleArguments.Asked of(@Nullable Path other) {
        return terms.of(or(other));
    }
}
