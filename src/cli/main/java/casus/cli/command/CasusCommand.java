package casus.cli.command;

import casus.Casus;
import casus.cli.screen.ExitCode;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code casus}: without a command, prints help. */
@Command(
        name = "casus",
        versionProvider = CasusCommand.Version.class,
        header = "Reasons over who did, claimed, denied, accused, condemned and justified what, and says why.",
        description = {
            "",
            "A case is a folder with what was said about some events, by whom, in which words. Casus draws"
                    + " conclusions by rules that experts write in sentences, and traces each back to the quotes it"
                    + " rests on."
        },
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "COMMAND",
        synopsisHeading = "%nUsage: ",
        footer = {
            "",
            "Begin with:",
            "  casus reason facts/us-strikes-iraq-2024-01-24",
            "  casus why facts/us-strikes-iraq-2024-01-24 retaliation us-strikes for al-asad-attack",
            "",
            "`casus COMMAND --help` says more about a command."
        })
final class CasusCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Explains the command.")
    @SuppressWarnings("UnusedVariable") // used by picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Prints the version of Casus, which is that of its rules as well.")
    @SuppressWarnings("UnusedVariable") // used by picocli
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Shows all there is to a fault of Casus itself. CASUS_DEBUG=1 does the same.")
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    /** {@return whether the stack trace of a fault is shown} */
    boolean debug() {
        return debug;
    }

    /** The version, read only when it is requested. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"casus " + Casus.version()};
        }
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
        return ExitCode.OK.number();
    }
}
