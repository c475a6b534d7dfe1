package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.smallcase.WorkedCase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is opened by name is an ordinary file of bearable size, or is refused at once and with its place. */
class OrdinaryFilesTest {

    private static final String SECRET = "root:x:0:0";

    /** Something in the place of a file. */
    private enum Kind {
        PIPE("is no ordinary file"),
        SOCKET("is no ordinary file"),
        DEVICE("is no ordinary file"),
        FOLDER("is a folder"),
        LINK("is a link, and links are not followed"),
        LINK_TO_NOTHING("is a link, and links are not followed"),
        LINK_TO_A_DEVICE("is a link, and links are not followed");

        private final String reported;

        Kind(String reported) {
            this.reported = reported;
        }
    }

    /** Where files are found, and the command that opens them; `*` is the folder of the case, `+` that of the rules. */
    private enum Place {
        CASE_JSON("raid/case.json", "reason *"),
        CASE_YAML("raid/case.yaml", "check *"),
        CASE_OF_MANY("raid/case.json", "rules diff shipped shipped --cases *"),
        TEXT("raid/paper.txt", "check *"),
        EXPECTED("raid/expected.json", "test *"),
        EXPECTED_EARLIER("raid/expected-as-of-2031-05-04.json", "test *"),
        RULES("own/my.rules", "rules check +"),
        TABLE("own/windows.csv", "reason * --rules +"),
        DRL("own/my.drl", "reason * --trusted +"),
        VOCABULARY("own/vocabulary", "reason * --trusted +"),
        CASES("own/my.cases.yaml", "test +"),
        CASES_CHECKED("own/my.cases.yaml", "rules check +");

        private final String file;
        private final String command;

        Place(String file, String command) {
            this.file = file;
            this.command = command;
        }
    }

    /** Places that the user names; there a link is followed. */
    private static final List<String> NAMED = List.of(
            "reason X.json",
            "check X.yaml",
            "check * --document X.txt",
            "check * --document paper=X.txt",
            "what-if * --with X.json",
            "compare * X.json",
            "rules diff shipped shipped --cases X.json",
            "test X.cases.yaml");

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void files() {
        Shell.raid(temp, Raid.CASE);
        Shell.write(temp.resolve("own/other.rules"), "# none\n");
        Shell.write(temp.resolve("secret"), SECRET);
    }

    private static Stream<Arguments> found() {
        return Stream.of(Place.values())
                .flatMap(place -> Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.DEVICE) // only root can create one
                        .filter(kind -> place == Place.TEXT || (kind != Kind.SOCKET && kind != Kind.LINK_TO_A_DEVICE))
                        // a folder with the name of a file is looked into, and holds nothing
                        .filter(kind -> kind != Kind.FOLDER || place.file.startsWith("raid"))
                        .map(kind -> Arguments.of(place, kind)));
    }

    @ParameterizedTest
    @MethodSource("found")
    void what_is_found_in_a_folder_is_an_ordinary_file_or_refused(Place place, Kind kind) throws Exception {
        if (place == Place.CASE_YAML) {
            Files.delete(temp.resolve("raid/case.json"));
        }
        Path file = temp.resolve(place.file);
        Files.deleteIfExists(file);
        try (AutoCloseable made = make(kind, file)) {
            assertThat(made).isNotNull();

            Shell.Run run = run(place.command);

            assertRefused(run, kind.reported, file.getFileName().toString());
        }
    }

    private static Stream<Arguments> named() {
        return NAMED.stream()
                .flatMap(command -> Stream.of(Kind.PIPE, Kind.DEVICE)
                        // beside a named file of cases rules are looked for, and there a link is found
                        .filter(kind -> kind != Kind.DEVICE || !command.startsWith("test"))
                        .map(kind -> Arguments.of(command, kind)));
    }

    @ParameterizedTest
    @MethodSource("named")
    void what_is_named_is_an_ordinary_file_or_refused(String command, Kind kind) throws Exception {
        String name = "X" + command.replaceAll(".*X|\\s.*", "");
        try (AutoCloseable made = make(kind, temp.resolve(name))) {
            assertThat(made).isNotNull();

            Shell.Run run = run(command);

            assertRefused(run, "is no ordinary file", name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"reason X.json", "check * --document paper=X.txt", "what-if * --with X.json", "check X"})
    void what_is_named_may_be_a_link(String command) throws IOException {
        Files.writeString(
                temp.resolve("more.json"), "{\"actors\": [{\"id\": \"x\", \"name\": \"X\", \"kind\": \"state\"}]}");
        String name = "X" + command.replaceAll(".*X|\\s.*", "");
        String target = command.contains("--with")
                ? "more.json"
                : command.contains("--document")
                        ? "raid/paper.txt"
                        : command.startsWith("reason") ? "raid/case.json" : "raid";
        Files.createSymbolicLink(temp.resolve(name), temp.resolve(target));
        if (command.startsWith("reason")) {
            Files.copy(temp.resolve("raid/paper.txt"), temp.resolve("paper.txt"));
        }

        assertThat(run(command).code()).isZero();
    }

    @Test
    void a_link_on_the_way_to_a_text_is_a_link() throws IOException {
        Shell.write(temp.resolve("raid/real/paper.txt"), Raid.PAPER);
        Files.createSymbolicLink(temp.resolve("raid/sub"), temp.resolve("raid/real"));
        Shell.write(temp.resolve("raid/case.json"), Raid.CASE.replace("paper.txt", "sub/paper.txt"));

        assertRefused(run("check *"), "is a link, and links are not followed", "sub/paper.txt");
    }

    @Test
    void a_folder_of_cases_that_is_a_link_is_reported_and_not_passed_over() throws IOException {
        Path many = Files.createDirectory(temp.resolve("many"));
        Files.createSymbolicLink(many.resolve("one"), temp.resolve("raid"));

        assertRefused(run("rules diff shipped shipped --cases many"), "is a link, and links are not followed", "one");
        List<casus.model.Problem> problems = new ArrayList<>();
        assertThat(WorkedCase.in(many, problems)).isEmpty();
        assertThat(problems).singleElement().asString().contains("many/one: error: this is a link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"raid/case.json", "raid/paper.txt", "own/my.rules", "own/my.cases.yaml", "raid/expected.json"})
    void a_file_without_end_is_left_at_the_limit_that_is_reported(String name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(temp.resolve(name).toFile(), "rw")) {
            file.setLength((64 << 20) + 1); // of which nothing is stored
        }

        Shell.Run run = run(
                name.contains("expected") || name.contains(".cases.")
                        ? "test " + Path.of(name).getName(0)
                        : name.startsWith("own") ? "rules check +" : "check *");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).containsPattern("is larger than \\d+ MB, which is more than is read");
    }

    private static void assertRefused(Shell.Run run, String reported, String place) {
        assertThat(run.code()).isIn(1, 2, 3);
        String all = run.out() + run.err();
        assertThat(all).contains(reported, place, "help: ").doesNotContain(SECRET, "Exception", "\tat ");
    }

    private Shell.Run run(String command) {
        String[] words = command.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replaceAll("^\\*$", temp.resolve("raid").toString())
                    .replaceAll("^\\+$", temp.resolve("own").toString())
                    .replaceAll("^(many|own|raid)$", temp.resolve("$1").toString())
                    .replaceAll("^(paper=)?(X.*)$", "$1" + temp.resolve("$2"));
        }
        // what opens a pipe waits for ever
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> casus(words));
    }

    private AutoCloseable make(Kind kind, Path file) throws Exception {
        assumeTrue(!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows"), "no pipes here");
        switch (kind) {
            case PIPE -> {
                assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor())
                        .isZero();
                return () -> {};
            }
            case SOCKET -> {
                ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
                return socket.bind(UnixDomainSocketAddress.of(file));
            }
            case FOLDER -> Files.createDirectory(file);
            case LINK -> Files.createSymbolicLink(file, temp.resolve("secret"));
            case LINK_TO_NOTHING -> Files.createSymbolicLink(file, temp.resolve("nothing"));
            case DEVICE, LINK_TO_A_DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
        }
        return () -> {};
    }
}
