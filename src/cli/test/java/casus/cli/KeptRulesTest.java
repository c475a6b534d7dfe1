package casus.cli;

import static casus.cli.Shell.STRIKES;
import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.files.Start;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start with own code keeps for the next one, and how it treats files that others put there. */
class KeptRulesTest {

    /** Shows itself if it is ever loaded, and does no harm. */
    private static final String PLANTED = """
            package casus.rules;
            import java.util.List;
            public class Planted implements org.drools.model.Model {
                static { System.setProperty("casus.planted", "true"); System.out.println("PLANTED"); }
                public String getName() { return "planted"; }
                public List<org.drools.model.Global> getGlobals() { return List.of(); }
                public List<org.drools.model.Rule> getRules() { return List.of(); }
                public List<org.drools.model.Query> getQueries() { return List.of(); }
                public List<org.drools.model.TypeMetaData> getTypeMetaDatas() { return List.of(); }
                public List<org.drools.model.EntryPoint> getEntryPoints() { return List.of(); }
            }
            """;

    private static final String NAME = "casus.rules.Planted";

    @TempDir
    static Path shared;

    @TempDir
    Path temp;

    private static Path rules;
    private static byte[] planted;
    private static Start.Result clean;

    private Path cache;

    @BeforeAll
    static void reason_with_nothing_kept() throws Exception {
        rules = shared.resolve("rules");
        Shell.write(rules.resolve("own.drl"), Start.CODE);
        Path source = Shell.write(shared.resolve("casus/rules/Planted.java"), PLANTED);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", System.getProperty("java.class.path"), source.toString()))
                .isZero();
        planted = Files.readAllBytes(source.resolveSibling("Planted.class"));
        clean = reason(shared.resolve("clean"));
        assertThat(clean.code()).isZero();
    }

    @BeforeEach
    void name() {
        cache = temp.resolve("cache");
    }

    private static Start.Result reason(Path cache) throws Exception {
        return Start.of(cache, -1, List.of("reason", STRIKES, "--trusted", rules.toString()))
                .result();
    }

    private static Path entry(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".rules"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void a_start_that_finds_its_rules_kept_prints_what_one_that_compiles_prints() throws Exception {
        assertThat(reason(cache)).isEqualTo(clean);
        assertThat(reason(cache)).isEqualTo(clean);
        assertThat(clean.err()).doesNotContain("WARNING");
    }

    @Test
    void a_planted_entry_of_another_key_is_compiled_over() throws Exception {
        assertThat(reason(cache)).isEqualTo(clean);
        Path entry = entry(cache);
        byte[] good = Files.readAllBytes(entry);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(NAME);
            out.writeInt(1);
            out.writeUTF(NAME);
            out.writeInt(planted.length);
            out.write(planted);
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
            out.write(mac.doFinal(bytes.toByteArray()));
        }
        Files.write(entry, bytes.toByteArray());

        assertThat(reason(cache)).isEqualTo(clean);
        assertThat(entry(cache)).isEqualTo(entry);
        assertThat(Files.size(entry)).isEqualTo(good.length);
    }

    @Test
    void a_folder_of_classes_is_no_entry() throws Exception {
        Properties shipped = new Properties();
        try (InputStream in = Casus.class.getResourceAsStream("/casus/compiled.properties")) {
            shipped.load(in);
        }
        for (Rulebook.Source source : Casus.rulebook(RulebookFolder.trusted(rules, new ArrayList<>()))
                .rulebook()
                .sources()) {
            Path folder = cache.resolve(shipped.getProperty("model")).resolve(source.hash());
            Shell.write(folder.resolve("model"), NAME);
            Files.write(folder.resolve(NAME + ".class"), planted);
        }
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwx------"));

        assertThat(reason(cache)).isEqualTo(clean);
    }

    @Test
    void a_damaged_entry_changes_nothing() throws Exception {
        reason(cache);
        Path entry = entry(cache);
        long whole = Files.size(entry);
        for (int length : new int[] {0, 1_000}) {
            byte[] bytes = Files.readAllBytes(entry);
            Files.write(entry, Arrays.copyOf(bytes, length));

            assertThat(reason(cache)).as("cut to " + length).isEqualTo(clean);
            assertThat(Files.size(entry)).isEqualTo(whole);
        }
    }

    @Test
    void where_others_may_write_nothing_is_kept_and_that_is_reported_once() throws Exception {
        Files.createDirectory(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        Start.Result run = reason(cache);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(clean.out());
        String real = cache.toRealPath().toString();
        assertThat(run.err())
                .isEqualTo(clean.err() + "casus: your own rules are compiled anew by every start, for `" + real
                        + "` can be written to by others\n"
                        + "    help: `chmod go-w " + real + "` shuts them out; or let XDG_CACHE_HOME and XDG_STATE_HOME"
                        + " name folders of your own\n");
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_reported_too() throws Exception {
        Files.createFile(cache);

        Start.Result run = reason(cache);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(clean.out());
        assertThat(run.err()).startsWith(clean.err());
        assertThat(run.err().substring(clean.err().length()))
                .contains("is no folder", "help: take it away")
                .hasLineCount(2);
    }

    @Test
    void who_uses_no_rules_of_their_own_hears_nothing_of_it() throws Exception {
        Files.createFile(cache);

        // the compiler, which runs only for own rules, makes newer JVMs warn
        assertThat(Start.of(cache, -1, List.of("reason", STRIKES)).result().err())
                .isEqualTo(clean.err().replaceAll("(?m)^WARNING: .*\n", ""));
    }
}
