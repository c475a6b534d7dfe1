package casus.cli.desk;

import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of a command that supposes or compares rules, for the rules used where it names no others. */
public final class StandingRules {

    /** The option's name; the prompt's own rules become its value. */
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

    /** Throws a {@link Failure} if own rules should replace the shipped ones and there are none. */
    public void understood(boolean others) {
        if (terms.instead && !others && by == null) {
            throw new Failure(
                    ExitCode.USAGE,
                    "--instead leaves no rules",
                    "    help: name the folder of yours with --rules DIR or --by DIR");
        }
    }

    /** {@return the folder of own rules, or the default if none is named} */
    @Nullable
    public Path or(@Nullable Path other) {
        return other == null ? by : other;
    }

    /** {@return the rules of a folder, or the default if none is named} */
    public RuleArguments.Asked of(@Nullable Path other) {
        return terms.of(or(other));
    }
}
