package casus.setwise;

import casus.rulebook.PackedRulebook;
import casus.rulebook.RecordReader;
import casus.rulebook.RecordWriter;
import casus.rulebook.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a rulebook as they are evaluated, layer by layer. The build packs those of the shipped rulebook, beside
 * {@link PackedRulebook}.
 */
record Layers(List<List<RuleTerms>> all) {

    private static final class Shipped {
        static final @Nullable Layers LAYERS = packed();

        private static @Nullable Layers packed() {
            try (InputStream in = Layers.class.getResourceAsStream("/" + SetRules.PATH)) {
                return in == null ? null : (Layers) new RecordReader(in.readAllBytes(), 0).next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * {@return the rules of a rulebook}
     *
     * @throws Unread if one has a form that only the engine can evaluate
     */
    static Layers of(Rulebook rulebook) {
        Rulebook shipped = PackedRulebook.shipped();
        Layers packed = shipped != null && rulebook.sources() == shipped.sources() ? Shipped.LAYERS : null;
        return packed == null ? read(rulebook) : packed;
    }

    private static Layers read(Rulebook rulebook) {
        List<RuleTerms> rules = rulebook.sources().stream()
                .flatMap(source -> RuleReader.read(source.text()).stream())
                .toList();
        return new Layers(Strata.of(rules).stream()
                .map(layer -> layer.stream().map(rules::get).toList())
                .toList());
    }

    /** {@return the rules of a rulebook in bytes} */
    static byte[] pack(Rulebook rulebook) {
        return RecordWriter.written("", read(rulebook));
    }
}
