package casus.cli.option;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The forms that results come in. */
public enum Format {
    TEXT,
    JSON,
    YAML;

    /** {@return a tree of maps and lists in this form, which is not text} */
    public String write(Map<String, Object> tree) {
        ObjectMapper mapper = this == YAML
                ? YAMLMapper.builder().build()
                : JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();
        String written = mapper.writeValueAsString(tree);
        return written.endsWith("\n") ? written : written + "\n";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
