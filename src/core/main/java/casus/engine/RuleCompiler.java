package casus.engine;

import casus.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles one rule file separately, to classes that can be kept and combined with others. */
final class RuleCompiler {

    private static final String MODEL_INDEX = "/drools-model";

    private RuleCompiler() {}

    /**
     * A compiled rule file.
     *
     * @param model name of the class that holds its rules
     * @param classes bytes by class name
     */
    record Compiled(String model, Map<String, byte[]> classes) {}

    /**
     * {@return the classes of one file} They are compiled in a separate thread. The engine spreads its work over a pool; a
     * caller that itself belongs to a pool, as parallel tests do, would run other tasks of its pool while waiting, and could
     * end up waiting for itself.
     *
     * @throws UncompiledRules if the engine rejects the file; this never happens for a checked rule file
     */
    static Compiled compile(Rulebook.Source source) {
        FutureTask<Compiled> compiling = new FutureTask<>(() -> compileHere(source));
        Thread own = new Thread(compiling, "casus-compiler");
        own.setDaemon(true);
        own.start();
        try {
            return compiling.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while compiling " + source.file(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncompiledRules rejected) {
                throw rejected;
            }
            throw new IllegalStateException("cannot compile " + source.file(), e.getCause());
        }
    }

    /** {@return the classes of one file, compiled in the calling thread} */
    static Compiled compileHere(Rulebook.Source source) {
        KieServices services = KieServices.get();
        // the release id makes the names of the generated classes unique, so that files can share a class path
        ReleaseId release = services.newReleaseId("casus", "rules-" + source.hash(), "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        files.writeKModuleXML("<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"/>");
        files.write("src/main/resources/casus/rules/" + source.hash() + ".drl", source.text());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new UncompiledRules(
                    source.file(),
                    builder.getResults().getMessages(Message.Level.ERROR).stream()
                            .map(one -> "line " + one.getLine() + ": "
                                    + one.getText().strip().replaceAll("\\s+", " "))
                            .toList());
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        String model = "";
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("casus/")) {
                classes.put(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.'), module.getBytes(name));
            } else if (name.endsWith(MODEL_INDEX)) {
                model = new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.startsWith("casus."))
                        .findFirst()
                        .orElseThrow();
            }
        }
        services.getRepository().removeKieModule(release);
        return new Compiled(model, classes);
    }
}
