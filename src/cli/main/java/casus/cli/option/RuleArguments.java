package casus.cli.option;

import casus.cli.screen.Surroundings;
import casus.model.Bound;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that add own rules; the desk makes a rulebook of them. */
public final class RuleArguments {

    public static final String RULES = "--rules";

    private static final int SECONDS = Bound.SECONDS.most();

    @Option(
            names = RULES,
            paramLabel = "DIR",
            description =
                    "Adds the rules (*.rules) and tables (*.csv) of a folder. A row of an own table takes the place"
                            + " of the shipped row with the same key.")
    @Nullable
    public Path folder;

    @Mixin
    public final Terms terms = new Terms();

    /** The options that determine how own rules are used, from whatever folder. */
    public static final class Terms {

        private static final String INSTEAD = "--instead";
        private static final String TRUSTED = "--trusted";
        private static final String TIME = "--seconds";
        private static final String WITHOUT = "--without-rule";

        @Option(
                names = INSTEAD,
                description =
                        "Leaves the shipped rules out, so that those of --rules stand alone; vocabulary and tables"
                                + " stay.")
        public boolean instead;

        @Option(
                names = TRUSTED,
                paramLabel = "DIR",
                description =
                        "Adds a folder that may define meanings: a file named vocabulary, and *.drl files. These are"
                                + " programs and can do whatever you can do on this machine. Name only folders that you wrote or"
                                + " have read.")
        @Nullable
        public Path trusted;

        @Option(
                names = TIME,
                paramLabel = "N",
                description = "Gives reasoning up after so many seconds; 300 if left out.")
        int seconds = SECONDS;

        @Option(
                names = WITHOUT,
                paramLabel = "ID",
                description = "Leaves one rule out, shipped or own. May be repeated.")
        public List<String> without = new ArrayList<>();

        /**
         * {@return the selection of a folder's rules with these options; without a folder no rules can replace the shipped
         * ones}
         */
        public Asked of(@Nullable Path folder) {
            return new Asked(folder, instead && folder != null, trusted, seconds, List.copyOf(without));
        }
    }

    /** {@return the folders that rules are read from, if any} */
    public List<Path> folders() {
        return Stream.of(folder, terms.trusted)
                .flatMap(each -> Stream.ofNullable(each))
                .toList();
    }

    /** {@return the selection, as a key} */
    public Asked asked() {
        return new Asked(folder, terms.instead, terms.trusted, terms.seconds, List.copyOf(terms.without));
    }

    /** A selection of rules. */
    public record Asked(
            @Nullable Path folder,
            boolean instead,
            @Nullable Path trusted,
            int seconds,
            List<String> without) {

        /** {@return the same selection without omissions} */
        public Asked withAll() {
            return new Asked(folder, instead, trusted, seconds, List.of());
        }

        /** {@return the options that select the same rules, each with its value} */
        public List<String> again() {
            List<String> again = new ArrayList<>();
            if (folder != null) {
                again.add(RULES + " " + Surroundings.quoted(folder.toString()));
            }
            if (instead) {
                again.add(Terms.INSTEAD);
            }
            if (trusted != null) {
                again.add(Terms.TRUSTED + " " + Surroundings.quoted(trusted.toString()));
            }
            without.forEach(id -> again.add(Terms.WITHOUT + " " + Surroundings.quoted(id)));
            if (seconds != SECONDS) {
                again.add(Terms.TIME + " " + seconds);
            }
            return again;
        }

        /** {@return rules of the shipped rulebook and of one folder} */
        public static Asked of(@Nullable Path folder) {
            return new Asked(folder, false, null, SECONDS, List.of());
        }
    }
}
