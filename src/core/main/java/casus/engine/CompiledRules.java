package casus.engine;

import casus.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;

/**
 * Provides compiled rule files: shipped ones from the class path, where the build put them; others from memory while the
 * program runs, and from disk if there is a {@link RuleCache}.
 */
final class CompiledRules {

    /** Names of model classes by hash of their source, written by the build. */
    static final String INDEX = "/casus/compiled.properties";

    /** The number of compiled files kept in memory, those used last. */
    private static final int ROOM = 256;

    private static final Map<String, Class<? extends Model>> LOADED = Collections.synchronizedMap(new Recent());

    private CompiledRules() {}

    private static final class Recent extends LinkedHashMap<String, Class<? extends Model>> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(ROOM, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Class<? extends Model>> eldest) {
            return size() > ROOM;
        }
    }

    private static final class Shipped {
        static final Properties MODELS = read();

        private static Properties read() {
            Properties models = new Properties();
            try (InputStream index = CompiledRules.class.getResourceAsStream(INDEX)) {
                if (index != null) {
                    models.load(index);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return models;
        }
    }

    /** {@return the hashes of the sources that the build compiled} */
    static Set<String> shipped() {
        return Shipped.MODELS.stringPropertyNames().stream()
                .filter(name -> !name.equals("model"))
                .collect(Collectors.toSet());
    }

    /** {@return the rules that the build compiled from the source with a hash} */
    static Model shipped(String hash) {
        try {
            return Class.forName(Shipped.MODELS.getProperty(hash))
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the shipped rules were not packed whole; build again", e);
        }
    }

    /** {@return the rules of one file, compiled now unless they were before} */
    static Model load(Rulebook.Source source) {
        try {
            if (shipped().contains(source.hash())) {
                return shipped(source.hash());
            }
            Class<? extends Model> loaded = LOADED.get(source.hash());
            if (loaded == null) {
                RuleCompiler.Compiled compiled = cached(source);
                loaded = new Loader(compiled.classes())
                        .loadClass(compiled.model())
                        .asSubclass(Model.class);
                LOADED.put(source.hash(), loaded);
            }
            return loaded.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled form of " + source.file() + " cannot be loaded", e);
        }
    }

    /** {@return true if the named class was compiled from a file, which must have been loaded} */
    static boolean compiled(Rulebook.Source source, String name) {
        Class<? extends Model> loaded = LOADED.get(source.hash());
        return loaded != null && loaded.getClassLoader() instanceof Loader loader && loader.classes.containsKey(name);
    }

    private static RuleCompiler.Compiled cached(Rulebook.Source source) {
        RuleCache cache = RuleCache.ofProcess();
        RuleCompiler.Compiled compiled = cache == null ? null : cache.read(source.hash());
        if (compiled == null) {
            compiled = RuleCompiler.compile(source);
            if (cache != null) {
                cache.write(source.hash(), compiled);
            }
        }
        return compiled;
    }

    /** {@return the build's fingerprint of the classes that rules are compiled against} */
    static String model() {
        return Shipped.MODELS.getProperty("model", "unbuilt");
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(CompiledRules.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
