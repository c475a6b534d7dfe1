package casus.cli.option;

import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The output formats of results. */
public enum Format {
    TEXT,
    JSON,
    YAML;

    /** {@return a value, written by Jackson in this format, which is not text} */
    public String write(Object value) {
        ObjectMapper mapper = this == YAML
                ? YAMLMapper.builder().build()
                : JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build();
        String written = mapper.writeValueAsString(value);
        return written.endsWith("\n") ? written : written + "\n";
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
