#!/usr/bin/env bash
# Drools 10.2.0 (drools-engine, drools-model-compiler), executable model.
#
# Guess: a pool of sessions made with `newKieSessionsPool(1)` keeps one session ready. Sessions beyond that are let go of when
# they are disposed of, and one in which a rule threw an exception is not handed out again.
#
# Behaviour: the number is only how many sessions are made at first. Every session that was made because none was free goes
# back into the pool when it is disposed of, however many there are, and so does one whose rule threw an exception; there is
# no way to give one up before the pool as a whole is shut down. What a session held is emptied, so no fact is carried over.
#
# Seen:
#     a pool of 1 hands out 50 sessions, all are disposed of: 50 of the next 50 are the same, 0 hold a fact
#     a session whose rule threw an exception is disposed of: the next is the same, and its rule fires again
#
# Exits 0 while Drools behaves so, 1 once it does not.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p src/main/java/pool

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>pool</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.drools</groupId><artifactId>drools-engine</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.drools</groupId><artifactId>drools-xml-support</artifactId><version>10.2.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
  <build><plugins>
    <plugin><artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version></plugin>
    <plugin><groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.5.0</version></plugin>
  </plugins></build>
</project>
POM

cat >src/main/java/pool/Main.java <<'JAVA'
package pool;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

public class Main {

    static KieBase base(String name, String then) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("finding", name, "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write("src/main/resources/pool/pool.drl", """
                package pool;
                rule "greets" when
                    $text : String()
                then
                    %s
                end
                """.formatted(then));
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return services.newKieContainer(id).getKieBase();
    }

    static List<KieSession> taken(KieSessionsPool pool) {
        List<KieSession> taken = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            taken.add(pool.newKieSession());
        }
        return taken;
    }

    static boolean throwsOn(KieSession session) {
        session.insert("hello");
        try {
            session.fireAllRules();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }

    public static void main(String[] args) {
        KieSessionsPool pool = base("quiet", "").newKieSessionsPool(1);
        List<KieSession> first = taken(pool);
        first.forEach(session -> session.insert("hello"));
        first.forEach(KieSession::dispose);
        List<KieSession> next = taken(pool);
        System.out.println("a pool of 1 hands out " + first.size() + " sessions, all are disposed of: "
                + next.stream().filter(first::contains).count() + " of the next " + next.size() + " are the same, "
                + next.stream().filter(session -> !session.getObjects().isEmpty()).count() + " hold a fact");
        pool.shutdown();

        KieSessionsPool failing =
                base("failing", "if (true) { throw new IllegalStateException(); }").newKieSessionsPool(1);
        KieSession failed = failing.newKieSession();
        boolean thrown = throwsOn(failed);
        failed.dispose();
        KieSession after = failing.newKieSession();
        System.out.println("a session whose rule " + (thrown ? "threw" : "threw no") + " an exception is disposed of: the next is "
                + (after == failed ? "the same" : "another") + ", and its rule "
                + (throwsOn(after) ? "fires again" : "does not fire"));
        failing.shutdown();
    }
}
JAVA

mvn -q -B compile exec:java -Dexec.mainClass=pool.Main -Dexec.cleanupDaemonThreads=false >out.txt
sed -i -e 's/\x1b\[[0-9;]*m//g' -e '/^$/d' out.txt # what Maven colours
cat out.txt
sed -n 's/^#     //p' "$script" | diff - out.txt && echo "Drools behaves as described."
