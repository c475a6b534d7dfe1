package casus.engine;

import casus.rulebook.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Compiles one rule file by itself to classes that can be kept and combined with others. */
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
     * {@return the classes of one file}
     *
     * @throws UncompiledRules if the engine rejects it; a checked rule file never is
     */
    static Compiled compile(Rulebook.Source source) {
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
