package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.Written;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

class MergedClassesTest {

    private static final RuleCompiler.Compiled COMPILED = compiled();
    private static final RuleCompiler.Compiled MERGED = MergedClasses.of(COMPILED);

    private static RuleCompiler.Compiled compiled() {
        Rulebook rulebook = Written.read(Written.STATED).rulebook();
        return RuleCompiler.compile(rulebook.sources().stream()
                .filter(source -> source.file().equals("my.rules"))
                .findFirst()
                .orElseThrow());
    }

    private static Model model(RuleCompiler.Compiled compiled) throws ReflectiveOperationException {
        ClassLoader loader = new ClassLoader(MergedClassesTest.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = compiled.classes().get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        return (Model)
                loader.loadClass(compiled.model()).getDeclaredConstructor().newInstance();
    }

    @Test
    void there_are_fewer_classes_under_the_same_model() {
        assertThat(MERGED.model()).isEqualTo(COMPILED.model());
        assertThat(MERGED.classes()).containsKey(COMPILED.model());
        assertThat(MERGED.classes().size()).isLessThan(COMPILED.classes().size() / 2);
    }

    @Test
    void the_rules_are_the_same() throws ReflectiveOperationException {
        List<Rule> before = model(COMPILED).getRules();
        List<Rule> after = model(MERGED).getRules();

        assertThat(after)
                .extracting(Rule::getName)
                .isEqualTo(before.stream().map(Rule::getName).toList());
        assertThat(after).hasSize(1);
        assertThat(after.get(0).getView().getSubConditions())
                .hasSameSizeAs(before.get(0).getView().getSubConditions());
    }

    @Test
    void the_same_classes_merge_into_the_same_bytes() {
        Map<String, byte[]> again = MergedClasses.of(COMPILED).classes();

        assertThat(again.keySet()).isEqualTo(MERGED.classes().keySet());
        again.forEach((name, bytes) -> assertThat(bytes)
                .as(name)
                .isEqualTo(Objects.requireNonNull(MERGED.classes().get(name))));
    }
}
