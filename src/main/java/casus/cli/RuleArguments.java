package casus.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds own rules; {@link Desk} makes a rulebook of it. */
final class RuleArguments {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Adds the rules (*.rules) and tables (*.csv) of a folder. A row of an own table takes the place"
                            + " of the shipped row with the same key.")
    @Nullable
    Path folder;
}
