#!/usr/bin/env bash
# The guess: Jackson 3 reads YAML by the core schema of YAML 1.2, since the parser below it, snakeyaml-engine, is one of YAML 1.2.
# Then `~`, `Null` and `NULL` without quotes are null, and `True` and `FALSE` are true and false.
#
# What it does (tools.jackson.dataformat:jackson-dataformat-yaml 3.2.1): it reads by the JSON schema of YAML 1.2, which the specification
# gives beside the core schema and which hardly any other reader takes as its own. Only `null`, `true` and `false` in small letters are
# recognised; `~`, `Null`, `NULL`, `True` and `FALSE` are texts, and so are `007`, `+5`, `0o17` and `0xFF`, which are numbers by the core
# schema. A program that asks whether a value is given takes `publisher: ~` for a publisher by the name of ~.
#
# Output seen: one line for each word, with what Jackson makes of it:
#   ~ STRING, Null STRING, NULL STRING, null NULL, True STRING, FALSE STRING, true BOOLEAN, 007 STRING, +5 STRING, 0o17 STRING,
#   0xFF STRING, 7 NUMBER, .inf NUMBER, 1e3 NUMBER
#
# Needs Maven and a JDK 17 or later. Ends with 0 while it behaves so, with 1 once it does not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>tools.jackson.dataformat</groupId>
      <artifactId>jackson-dataformat-yaml</artifactId>
      <version>3.2.1</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -q -B -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DoutputDirectory="$folder/lib" >/dev/null
cat >"$folder/Words.java" <<'JAVA'
import tools.jackson.dataformat.yaml.YAMLMapper;

public class Words {
    public static void main(String[] args) {
        YAMLMapper yaml = new YAMLMapper();
        for (String word : args) {
            System.out.println(word + " " + yaml.readTree("publisher: " + word + "\n").get("publisher").getNodeType());
        }
    }
}
JAVA
seen=$(java -cp "$folder/lib/*" "$folder/Words.java" '~' Null NULL null True FALSE true 007 +5 0o17 0xFF 7 .inf 1e3)
echo "$seen"
expected='~ STRING
Null STRING
NULL STRING
null NULL
True STRING
FALSE STRING
true BOOLEAN
007 STRING
+5 STRING
0o17 STRING
0xFF STRING
7 NUMBER
.inf NUMBER
1e3 NUMBER'
[ "$seen" = "$expected" ] || { echo "the behaviour has changed"; exit 1; }
