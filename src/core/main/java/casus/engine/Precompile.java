package casus.engine;

import casus.rulebook.PackedRulebook;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import casus.setwise.SetRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieServices;

/**
 * Run by the build: checks the shipped rules and compiles them into the folder of classes, to make starts fast. If neither a
 * file nor the model nor the engine changed since the last build, the file is not compiled again.
 */
public final class Precompile {

    private Precompile() {}

    /**
     * Compiles the rules in {@code rules/} under the folder of classes.
     *
     * @param args the folder of classes, the version of the rules, and the folder they were copied from
     * @throws IllegalStateException if the shipped rules have a mistake
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path source = Path.of(args[2]);
        List<String> paths = files(source, Precompile::isRule).stream()
                .map(file -> "rules/" + source.relativize(file).toString().replace('\\', '/'))
                .toList();
        for (Path packed : files(classes.resolve("rules"), Precompile::isRule)) {
            if (!paths.contains(classes.relativize(packed).toString().replace('\\', '/'))) {
                Files.delete(packed); // of a file that no longer exists
            }
        }
        Files.writeString(classes.resolve(ShippedRules.INDEX), String.join("\n", paths) + "\n");
        Files.writeString(classes.resolve("rules/version"), args[1] + "\n");
        List<RuleText> texts = new ArrayList<>();
        for (String path : paths) {
            texts.add(new RuleText(path, Files.readString(classes.resolve(path)), true));
        }
        Rulebook.Reading reading = Rulebook.read(texts, args[1]);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().stream()
                    .map(problem -> "\n" + problem)
                    .collect(Collectors.joining("", "the shipped rules have mistakes:", "\n")));
        }
        Files.write(classes.resolve(PackedRulebook.PATH), PackedRulebook.of(reading.rulebook(), texts));
        Files.write(classes.resolve(SetRules.PATH), SetRules.pack(reading.rulebook()));
        // the engine numbers what it generates, so only a single thread generates the same code from the same rules
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            one.invoke(new RecursiveAction() {
                private static final long serialVersionUID = 1;

                @Override
                protected void compute() {
                    // threads of a pool do not have the class loader of the build that started them
                    Thread.currentThread().setContextClassLoader(Precompile.class.getClassLoader());
                    try {
                        Precompile.compile(classes, reading.rulebook());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } finally {
            one.shutdown();
        }
    }

    private static boolean isRule(Path file) {
        String name = file.getFileName().toString();
        return name.equals("vocabulary") || name.endsWith(".rules") || name.endsWith(".csv") || name.endsWith(".drl");
    }

    private static void compile(Path classes, Rulebook rulebook) throws IOException {
        Path index = classes.resolve(CompiledRules.INDEX.substring(1));
        Properties before = new Properties();
        if (Files.exists(index)) {
            try (InputStream in = Files.newInputStream(index)) {
                before.load(in);
            }
        }
        String model = fingerprint(classes.resolve("casus/model"));
        boolean sameModel = model.equals(before.getProperty("model"));
        Map<String, String> after = new TreeMap<>(Map.of("model", model));
        for (Rulebook.Source source : rulebook.sources()) {
            String kept = before.getProperty(source.hash());
            if (sameModel && kept != null && Files.exists(classes.resolve(kept.replace('.', '/') + ".class"))) {
                after.put(source.hash(), kept);
                continue;
            }
            RuleCompiler.Compiled compiled = MergedClasses.of(RuleCompiler.compileHere(source));
            for (Map.Entry<String, byte[]> bytes : compiled.classes().entrySet()) {
                Path file = classes.resolve(bytes.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, bytes.getValue());
            }
            after.put(source.hash(), compiled.model());
        }
        // written by hand, since Properties would add the current date
        Files.writeString(
                index,
                after.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** {@return a hash of what compiled rules depend on: the model and the engine} */
    private static String fingerprint(Path folder) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(folder, f -> f.toString().endsWith(".class"))) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            String engine = String.valueOf(KieServices.class.getPackage().getImplementationVersion());
            digest.update(engine.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(which).sorted().toList();
        }
    }
}
