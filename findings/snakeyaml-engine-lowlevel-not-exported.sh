#!/usr/bin/env bash
# snakeyaml-engine 3.0.1 documents `org.snakeyaml.engine.v2.api.lowlevel` (Parse, Compose, Present, Serialize) as its API for
# events and nodes.
# Guess: a named module that requires org.snakeyaml.engine can use it.
# Behaviour: the jar's module descriptor exports 18 packages, and that one is not among them, though the package is in the jar.
#   The same source compiles on the class path and fails on the module path: "package org.snakeyaml.engine.v2.api.lowlevel is
#   not visible". The exported `parser` and `scanner` packages hold what it is made of.
# Needs a JDK 17 or later and Maven.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>f</groupId><artifactId>f</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId><version>3.0.1</version>
  </dependency></dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/lib"
mkdir -p named/reader plain
cat >plain/Events.java <<'JAVA'
package reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
class Events {
    static Object first() {
        return new Parse(LoadSettings.builder().build()).parseString("a: b").iterator().next();
    }
}
JAVA
cp plain/Events.java named/reader/
echo 'module reader { requires org.snakeyaml.engine; }' >named/module-info.java

javac -d out-plain -cp "lib/*" plain/Events.java || { echo "changed: it does not compile on the class path either"; exit 1; }
echo "on the class path it compiles"
if said=$(javac -d out-named --module-path lib named/module-info.java named/reader/Events.java 2>&1); then
    echo "changed: the module exports the package"
    exit 1
fi
grep -q 'package org.snakeyaml.engine.v2.api.lowlevel is not visible' <<<"$said" || { echo "changed: $said"; exit 1; }
echo "on the module path: package org.snakeyaml.engine.v2.api.lowlevel is not visible"
