#!/usr/bin/env bash
# Drools 10.2.0 (drools-engine, drools-tms, drools-model-compiler), executable model.
#
# Guess: a fact inserted by insertLogical goes when the last match that supports it goes; so the closure of a relation,
# computed by one rule that joins a given link with a pair it has derived, is after every deletion what a new session
# would compute from the links that are left.
#
# Behaviour: it is not.
# 1. Chain ab, bc, cd. After the link cd is deleted, the pair bd goes with it and ad stays, though the only match that
#    supports ad is on bd. Calling fireAllRules again changes nothing; inserting another link, xy, takes ad back.
#    What the rule withdraws while its own network is evaluated is a deletion for that same network; the rule is marked as
#    evaluated afterwards (RuleExecutor.evaluateNetwork ends with setDirty(false)), and so the deletion waits there.
# 2. Ring ab, bc, ca. After the link ca is deleted, the pairs aa, ba and bb stay for good, each supported by a match on
#    another of them: supports are counted, and nothing looks whether they lead back to a fact that was inserted.
#
# Seen, each line with the pairs in the session:
#     chain, before: [ab, ac, ad, bc, bd, cd]
#     chain, without cd: [ab, ac, ad, bc]
#     chain, without cd, with xy: [ab, ac, bc, xy]
#     chain, a new session without cd: [ab, ac, bc]
#     ring, before: [aa, ab, ac, ba, bb, bc, ca, cb, cc]
#     ring, without ca, with xy: [aa, ab, ac, ba, bb, bc, xy]
#     ring, a new session without ca, with xy: [ab, ac, bc, xy]
#
# Exits 0 while Drools behaves so, 1 once it does not.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p src/main/java/closure

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>closure</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.drools</groupId><artifactId>drools-engine</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.drools</groupId><artifactId>drools-tms</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.drools</groupId><artifactId>drools-xml-support</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version></plugin>
    <plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.5.0</version></plugin>
  </plugins></build>
</project>
POM

cat >src/main/java/closure/Main.java <<'JAVA'
package closure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

public class Main {
    public record Link(String from, String to) {}

    public record Pair(String from, String to) {
        @Override
        public String toString() {
            return from + to;
        }
    }

    static final String DRL = """
            package closure;
            import closure.Main.Link;
            import closure.Main.Pair;
            rule "linked" when
                Link( $from : from, $to : to )
            then
                insertLogical( new Pair( $from, $to ) );
            end
            rule "linked through another" when
                Link( $from : from, $middle : to )
                Pair( from == $middle, $to : to )
            then
                insertLogical( new Pair( $from, $to ) );
            end
            """;

    static TreeSet<String> pairs(KieSession session) {
        session.fireAllRules();
        session.fireAllRules();
        TreeSet<String> pairs = new TreeSet<>();
        session.getObjects(Pair.class::isInstance).forEach(pair -> pairs.add(pair.toString()));
        return pairs;
    }

    static Map<String, FactHandle> insert(KieSession session, String... links) {
        Map<String, FactHandle> handles = new HashMap<>();
        for (String link : links) {
            handles.put(link, session.insert(new Link(link.substring(0, 1), link.substring(1))));
        }
        return handles;
    }

    public static void main(String[] args) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/closure/closure.drl", DRL);
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        KieContainer container = services.newKieContainer(services.getRepository().getDefaultReleaseId());

        KieSession chain = container.newKieSession();
        Map<String, FactHandle> links = insert(chain, "ab", "bc", "cd");
        System.out.println("chain, before: " + pairs(chain));
        chain.delete(links.get("cd"));
        System.out.println("chain, without cd: " + pairs(chain));
        insert(chain, "xy");
        System.out.println("chain, without cd, with xy: " + pairs(chain));
        KieSession rest = container.newKieSession();
        insert(rest, "ab", "bc");
        System.out.println("chain, a new session without cd: " + pairs(rest));

        KieSession ring = container.newKieSession();
        links = insert(ring, "ab", "bc", "ca");
        System.out.println("ring, before: " + pairs(ring));
        ring.delete(links.get("ca"));
        insert(ring, "xy");
        System.out.println("ring, without ca, with xy: " + pairs(ring));
        KieSession open = container.newKieSession();
        insert(open, "ab", "bc", "xy");
        System.out.println("ring, a new session without ca, with xy: " + pairs(open));
    }
}
JAVA

mvn -q -B compile exec:java -Dexec.mainClass=closure.Main -Dexec.cleanupDaemonThreads=false >out.txt
sed -i -e 's/\x1b\[[0-9;]*m//g' -e '/^$/d' out.txt # what Maven colours
cat out.txt
sed -n 's/^#     //p' "$script" | diff - out.txt && echo "Drools behaves as described."
