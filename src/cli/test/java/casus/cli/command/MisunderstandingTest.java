package casus.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

class MisunderstandingTest {

    enum Colour {
        RED,
        GREEN
    }

    @Command(name = "paint", subcommands = Wall.class)
    static class Paint {}

    @Command(name = "wall")
    static class Wall implements Callable<Integer> {
        @Parameters(paramLabel = "WHERE")
        @Nullable
        String where;

        @Option(names = "--colour")
        @Nullable
        Colour colour;

        @Option(names = "--coats", paramLabel = "N")
        int coats;

        @Override
        public Integer call() {
            return 0;
        }
    }

    private static Misunderstanding of(String... words) {
        ParameterException trouble =
                catchThrowableOfType(ParameterException.class, () -> new CommandLine(new Paint()).parseArgs(words));
        return Misunderstanding.of(trouble, List.of(words));
    }

    @Test
    void an_unknown_command_or_option_is_named_with_the_nearest() {
        assertThat(of("wal").what()).isEqualTo("there is no command `wal`");
        assertThat(of("wal").help()).hasValueSatisfying(help -> assertThat(help).contains("`wall`"));
        assertThat(of("wall", "north", "--color", "red").what()).isEqualTo("there is no option `--color`");
        assertThat(of("wall", "--color=red").what())
                .as("though something is missing, too")
                .isEqualTo("there is no option `--color=red`");
    }

    @Test
    void a_word_too_many_has_no_place() {
        assertThat(of("wall", "north", "south").what()).isEqualTo("there is no place for `south`");
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(of("wall").what()).isEqualTo("WHERE is missing");
        assertThat(of("wall", "north", "--coats").what()).isEqualTo("--coats needs N behind it");
        assertThat(of("wall", "north", "--colour").what()).contains("one of red, green");
    }

    @Test
    void a_choice_lists_all_and_the_nearest() {
        assertThat(of("wall", "north", "--colour", "grene").what()).isEqualTo("`grene` is no choice for --colour");
        assertThat(of("wall", "north", "--colour", "grene").help()).contains("maybe `green`; there are red, green");
    }

    @Test
    void a_number_is_whole_and_has_an_end() {
        assertThat(of("wall", "north", "--coats", "two").what()).isEqualTo("`two` is no whole number for --coats");
        assertThat(of("wall", "north", "--coats", "99999999999").what())
                .isEqualTo("`99999999999` is too large for --coats");
        assertThat(of("wall", "north", "--coats", "-99999999999").what()).contains("too small");
    }

    @Test
    void an_option_is_given_once() {
        assertThat(of("wall", "north", "--coats", "1", "--coats", "2").what()).isEqualTo("`--coats` is given twice");
    }
}
