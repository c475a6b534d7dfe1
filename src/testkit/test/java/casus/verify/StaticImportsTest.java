package casus.verify;

import static casus.junit.CaseFiles.*;
import static casus.verify.Invariants.*;
import static casus.verify.Verifier.*;
import static casus.verify.Without.*;
import static casus.verify.given.Entities.*;
import static casus.verify.given.Records.*;
import static org.assertj.core.api.Assertions.assertThat;

import casus.junit.CaseFiles;
import casus.verify.given.Entities;
import casus.verify.given.Records;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that the kit begins sentences with can be imported into one file. */
class StaticImportsTest {

    @Test
    void one_file_may_import_all_of_it() {
        Outcome outcome = shipped()
                .given(
                        document("gazette").on("2024-03-02"),
                        event("raid").at("port"),
                        place("port"),
                        person("envoy").speaksFor("arland"),
                        claim("raid").by("front"),
                        accusation("raid").of("front").by("envoy").quoting("gazette", "it was the Front"));

        outcome.concludes("attribution raid")
                .lostWithout(record("claim-1"), wholeDocument("gazette"))
                .keptWithout(voice("envoy"));
        of(shipped(), outcome.subject()).everyConclusionReachesAQuote();
        assertThat(in("rules/retaliation/links.cases.yaml", shipped())).isNotEmpty();
        assertThat(read(Path.of("facts/us-strikes-iraq-2024-01-24"))).isNotNull();
    }

    @Test
    void no_two_of_them_are_called_the_same_way() {
        List<Method> begins = Stream.of(
                        CaseFiles.class, Invariants.class, Verifier.class, Without.class, Entities.class, Records.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .toList();

        assertThat(begins.stream()
                        .collect(Collectors.groupingBy(
                                method -> method.getName() + Arrays.toString(method.getParameterTypes()))))
                .allSatisfy((called, methods) -> assertThat(methods).as(called).hasSize(1));
    }
}
