package casus.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the small cases that stand in one {@code .cases.yaml} beside the rules. */
final class CaseSheet {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of(
            "case",
            "same as",
            "as of",
            "documents",
            "actors",
            "events",
            "places",
            "records",
            "with",
            "without",
            "concludes",
            "not",
            "only",
            "fires",
            "silent");

    private final Path file;
    private final Map<String, ShortForm> forms = new LinkedHashMap<>();
    private final Map<String, String> roots = new LinkedHashMap<>();

    private CaseSheet(Path file) {
        this.file = file;
    }

    /** {@return the cases of every sheet in a folder and below, by file} */
    static Map<Path, List<SmallCase>> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<Path, List<SmallCase>> sheets = new LinkedHashMap<>();
            files.filter(file -> file.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .forEach(file -> sheets.put(file, new CaseSheet(file).read()));
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<SmallCase> read() {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Integer> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (all[i].startsWith("- case:")) {
                lines.add(i + 1);
            }
        }
        List<SmallCase> cases = new ArrayList<>();
        for (JsonNode entry : YAML.readTree(text)) {
            int line = cases.size() < lines.size() ? lines.get(cases.size()) : 0;
            try {
                cases.add(one(entry, line));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(file + ":" + line + ": " + e.getMessage(), e);
            }
        }
        return cases;
    }

    private SmallCase one(JsonNode entry, int line) {
        entry.propertyNames().forEach(key -> require(KEYS.contains(key), "`" + key + "` is none of " + KEYS));
        String sentence = entry.path("case").asString();
        require(!forms.containsKey(sentence), "there are two cases `" + sentence + "`");
        ShortForm form = new ShortForm();
        String root = sentence;
        if (entry.has("same as")) {
            String base = entry.path("same as").asString();
            ShortForm known = forms.get(base);
            if (known == null) {
                throw new IllegalArgumentException("no case `" + base + "` stands above");
            }
            form = known.copy();
            root = roots.getOrDefault(base, base);
        }
        for (String section : ShortForm.SECTIONS) {
            form.name(section, entry.path(section));
        }
        entry.path("records").forEach(form::record);
        entry.path("with").forEach(form::record);
        for (JsonNode id : entry.path("without")) {
            form.without(id.asString());
        }
        forms.put(sentence, form);
        roots.put(sentence, root);
        Map<String, JsonNode> concludes = entry.path("concludes").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        List<SmallCase.Absent> absent = new ArrayList<>();
        entry.path("not").forEach(not -> absent.addAll(absent(not)));
        require(
                !concludes.isEmpty() || !absent.isEmpty() || entry.has("only"),
                "the case expects nothing; add `concludes`, `not` or `only`");
        return new SmallCase(
                file,
                line,
                sentence,
                root,
                form.whole(sentence),
                entry.has("as of") ? LocalDate.parse(entry.path("as of").asString()) : null,
                concludes,
                absent,
                words(entry.path("only")),
                words(entry.path("fires")),
                words(entry.path("silent")));
    }

    private static List<SmallCase.Absent> absent(JsonNode not) {
        return not.isObject()
                ? not.properties().stream()
                        .map(entry -> new SmallCase.Absent(
                                entry.getKey(), entry.getValue().asString()))
                        .toList()
                : List.of(new SmallCase.Absent(not.asString(), ""));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new LinkedHashSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
