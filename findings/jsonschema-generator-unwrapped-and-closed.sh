#!/usr/bin/env bash
# The guess: a JSON Schema generator with a module for Jackson, asked to forbid keys that the schema does not name, describes a record with
# a `@JsonUnwrapped` component so that what Jackson writes of it is valid.
#
# What it does (com.github.victools:jsonschema-generator and jsonschema-module-jackson 5.0.0, Jackson 3.2.4): with
# `Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT`, the record and what is unwrapped in it become two closed objects under `allOf`. Each
# forbids the keys of the other, so that nothing that Jackson writes of the record is valid. Without the option it is valid.
#
# Output seen:
#   written: {"name":"a","line":1}
#   open: 0 errors
#   closed: 2 errors or more
#
# Needs a JDK 17 and Maven. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.victools</groupId>
      <artifactId>jsonschema-generator</artifactId>
      <version>5.0.0</version>
    </dependency>
    <dependency>
      <groupId>com.github.victools</groupId>
      <artifactId>jsonschema-module-jackson</artifactId>
      <version>5.0.0</version>
    </dependency>
    <dependency>
      <groupId>tools.jackson.core</groupId>
      <artifactId>jackson-databind</artifactId>
      <version>3.2.4</version>
    </dependency>
    <dependency>
      <groupId>com.networknt</groupId>
      <artifactId>json-schema-validator</artifactId>
      <version>3.0.9</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >/dev/null
cat >Show.java <<'JAVA'
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.github.victools.jsonschema.generator.*;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import com.networknt.schema.*;
import tools.jackson.databind.json.JsonMapper;

public class Show {
    public record Place(int line) {}

    public record Quote(String name, @JsonUnwrapped Place place) {}

    public static void main(String[] args) {
        String written = new JsonMapper().writeValueAsString(new Quote("a", new Place(1)));
        System.out.println("written: " + written);
        System.out.println("open: " + errors(written) + " errors");
        int closed = errors(written, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        System.out.println("closed: " + (closed > 1 ? "2 errors or more" : closed));
    }

    static int errors(String written, Option... options) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        com.github.victools.jsonschema.generator.SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule());
        for (Option option : options) {
            config.with(option);
        }
        String schema = new SchemaGenerator(config.build()).generateSchema(Quote.class).toString();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(written, InputFormat.JSON)
                .size();
    }
}
JAVA
javac -cp 'lib/*' Show.java
seen=$(java -cp 'lib/*:.' Show 2>/dev/null)
echo "$seen"
expected='written: {"name":"a","line":1}
open: 0 errors
closed: 2 errors or more'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
