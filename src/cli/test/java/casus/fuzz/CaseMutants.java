package casus.fuzz;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.inferences.Inferences;
import casus.json.ReasonAnswer;
import casus.model.Case;
import casus.model.Id;
import casus.model.Said;
import casus.model.Term;
import casus.model.When;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judges mutants of the worked cases. */
final class CaseMutants {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Casus casus = Casus.shipped();
    private final List<Path> worked;
    private final Path folder;
    private final Set<Object> reasoned = new HashSet<>();

    /**
     * @param worked folders of the worked cases
     * @param folder in which mutants are written
     */
    CaseMutants(List<Path> worked, Path folder) {
        this.worked = worked;
        this.folder = folder;
    }

    /** Makes one mutant and judges it. */
    void judge(Mutator mutator, int number, Verdicts verdicts) throws IOException {
        Path of = worked.get(number % worked.size());
        Path mine = Files.createDirectories(folder.resolve(of.getFileName().toString()));
        byte[] bytes = Files.readAllBytes(of.resolve("case.json"));
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] mutant = switch (number / worked.size() % 3) {
            case 0 -> mutator.structure(text).getBytes(StandardCharsets.UTF_8);
            case 1 -> mutator.text(text).getBytes(StandardCharsets.UTF_8);
            default -> mutator.bytes(bytes);
        };
        Files.write(mine.resolve("case.json"), mutant);
        Path digest = of.resolve("digest.txt");
        if (Files.exists(digest) && !Files.exists(mine.resolve("digest.txt"))) {
            Files.copy(digest, mine.resolve("digest.txt"));
        }
        verdicts.judged("case", mutant, () -> {
            Reading reading = CaseReader.read(mine);
            verdicts.problems(reading.problems());
            Case content = reading.content().orElse(null);
            if (content == null) {
                return false;
            }
            lost(new String(mutant, StandardCharsets.UTF_8), content, verdicts);
            // what says the same but for its bytes has been reasoned over
            if (reasoned.add(whole(content))) {
                same(content, mutator, verdicts);
            }
            return true;
        });
    }

    /** Everything in the file is in the model, each part at its place; read here by another parser. */
    private static void lost(String text, Case content, Verdicts verdicts) {
        try {
            lost(JSON.readTree(text.startsWith("\ufeff") ? text.substring(1) : text), whole(content), "", verdicts);
        } catch (JacksonException e) {
            verdicts.fault("lost", "read as sound, and is no JSON, or has a key twice: " + e.getOriginalMessage());
        }
    }

    private static void lost(JsonNode said, @Nullable Object kept, String path, Verdicts verdicts) {
        if (path.equals("/$schema") && said.isString()) {
            return; // for editors
        }
        if (said.isObject() && kept instanceof Map<?, ?> map) {
            said.properties()
                    .forEach(field ->
                            lost(field.getValue(), map.get(field.getKey()), path + "/" + field.getKey(), verdicts));
        } else if (said.isArray() && kept instanceof List<?> list && list.size() == said.size()) {
            for (int i = 0; i < list.size(); i++) {
                lost(said.get(i), list.get(i), path + "/" + i, verdicts);
            }
        } else if (said.isContainer() || kept == null || !said.asString().equals(String.valueOf(kept))) {
            verdicts.fault("lost", path + " says " + said + " and is read as " + kept);
        }
    }

    private static Map<String, Object> whole(Case content) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("case", content.id());
        whole.put("title", content.title());
        whole.put("documents", kept(content.documents()));
        whole.put("actors", kept(content.actors()));
        whole.put("places", kept(content.places()));
        whole.put("events", kept(content.events()));
        whole.put("records", kept(content.records()));
        return whole;
    }

    /** {@return a part of the model as a file would write it, nothing left out} */
    private static Object kept(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CaseMutants::kept).toList();
        }
        if (value instanceof Enum<?> constant) {
            return Term.of(constant);
        }
        if (value instanceof Id || value instanceof When) {
            return value.toString();
        }
        return value instanceof Record record ? keys(record) : value;
    }

    private static Map<String, Object> keys(Record record) {
        Map<String, Object> keys = new LinkedHashMap<>();
        String name = record.getClass().getSimpleName();
        keys.put("type", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                Object part = component.getAccessor().invoke(record);
                if (part instanceof Said said) {
                    Map<String, Object> shared = keys(said);
                    shared.remove("type");
                    keys.putAll(shared);
                } else if (part != null) {
                    keys.put(component.getName(), kept(part));
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return keys;
    }

    private void same(Case content, Mutator mutator, Verdicts verdicts) {
        Case other = new Case(
                content.id(),
                content.title(),
                content.hash(),
                mutator.shuffled(content.documents()),
                mutator.shuffled(content.actors()),
                mutator.shuffled(content.places()),
                mutator.shuffled(content.events()),
                mutator.shuffled(content.records()));
        verdicts.reasoned();
        Inferences one = casus.reason(content).inferences();
        if (!reported(one).equals(reported(casus.reason(other).inferences()))) {
            verdicts.fault("order", "says something else with its records shuffled");
        }
    }

    private static String reported(Inferences inferences) {
        return JSON.writeValueAsString(ReasonAnswer.of(inferences));
    }
}
