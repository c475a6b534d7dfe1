package casus;

import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.claim;
import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.GivenTexts;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.inferences.Inferences;
import casus.junit.CasusExtension;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.RecordId;
import casus.mutation.Coverage;
import casus.mutation.Mutation;
import casus.mutation.TestAnswer;
import casus.smallcase.Change;
import casus.smallcase.Fault;
import casus.smallcase.TestRun;
import casus.smallcase.WorkedCase;
import casus.verify.Invariants;
import casus.verify.Outcome;
import casus.verify.Verifier;
import casus.verify.Without;
import casus.verify.given.Entities;
import casus.verify.given.Given;
import casus.verify.given.Records;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Null arguments of the API or the test kit cause a message that names what is missing and what to pass. */
class NullsTest {

    private static final List<String> PACKAGES = List.of("casus.verify.", "casus.verify.given.", "casus.junit.");
    private static final List<Class<?>> OTHERS =
            List.of(Casus.class, Result.class, LiveSession.class, Supposition.class, casus.casefile.CaseReader.class);

    private static final Casus CASUS = Verifier.shipped().casus();
    private static final Outcome OUTCOME = Verifier.shipped()
            .given(
                    claim("raid").by("front"),
                    characterization("lawful").onEvent("raid").by("front").inRespectOf("legality"),
                    characterization("unlawful").onEvent("raid").by("arland").inRespectOf("legality"));
    private static final Inferences FINDINGS = OUTCOME.inferences();
    private static final LiveSession SESSION = CASUS.open(OUTCOME.subject());
    private static final CaseSheet SHEET = CaseSheet.of("own.cases.yaml", """
            - case: A claim is a claim
              events: [raid]
              actors: [front]
              records:
                - claim: {voice: front, event: raid}
              concludes: {attribution raid: claimed}
            """);
    private static final SmallCase SMALL = SHEET.cases().get(0);
    private static final TestRun RUN = TestRun.of(CASUS, SHEET.cases());

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        for (Object each : List.of(
                CASUS,
                OUTCOME,
                FINDINGS,
                new Result(FINDINGS),
                SESSION,
                SMALL,
                RUN,
                "attribution raid",
                Supposition.NONE,
                Verifier.shipped(),
                Casus.rulebook(List.of()),
                CASUS.rulebook(),
                CASUS.rulebook().rules().get(0),
                RUN.verdicts().get(0),
                SMALL.concludes().get(0).place(),
                OUTCOME.without("claim-1"),
                OUTCOME.concludes("attribution raid"),
                OUTCOME.contestedBetween("front", "arland"),
                Invariants.of(Verifier.shipped(), OUTCOME.subject()),
                Without.record("claim-1"),
                new RecordId("claim-1"),
                new ActorId("front"),
                new DocumentId("paper"),
                GivenTexts.none(),
                Duration.ofMinutes(1),
                new Coverage(List.of()),
                new Mutation(0, 0, List.of(), 0, List.of()),
                new Change("attribution raid", "", "claimed", List.of()),
                new CasusExtension())) {
            samples.put(each.getClass(), each);
        }
        samples.put(Case.class, OUTCOME.subject());
        samples.put(Given.class, claim("raid"));
        samples.put(Without.class, Without.record("claim-1"));
        samples.put(Conclusion.class, FINDINGS.conclusions().get(0));
        samples.put(CaseRecord.class, OUTCOME.subject().records().get(0));
        samples.put(Path.class, Path.of("facts/us-strikes-iraq-2024-01-24"));
        samples.put(Fault.Kind.class, Fault.Kind.MISSING);
        samples.put(List.class, List.of());
        samples.put(Collection.class, List.of());
        samples.put(Set.class, Set.of());
        samples.put(Map.class, Map.of());
        samples.put(Object.class, "x");
        samples.put(Consumer.class, (Consumer<Object>) any -> {});
        samples.put(WorkedCase.class, new WorkedCase(Path.of("none.json"), OUTCOME.subject()));
        for (Class<?> begins : List.of(Records.class, Entities.class)) {
            for (Method method : begins.getMethods()) {
                if (Modifier.isStatic(method.getModifiers())) {
                    Object[] words = Stream.of(method.getParameterTypes())
                            .map(type -> type.isArray() ? new String[] {"raid"} : "raid")
                            .toArray();
                    try {
                        samples.put(method.getReturnType(), method.invoke(null, words));
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                }
            }
        }
        samples.put(casus.verify.given.Statement.class, claim("raid"));
        samples.put(casus.verify.given.Utterance.class, claim("raid"));
        samples.put(boolean.class, true);
        samples.put(int.class, 1);
        samples.put(long.class, 1L);
        return samples;
    }

    @AfterAll
    static void close() {
        SESSION.close();
    }

    private static List<Class<?>> types() throws Exception {
        List<Class<?>> types = new ArrayList<>(OTHERS);
        for (String line : Files.readAllLines(Path.of("docs/api.txt"))) {
            String name = line.substring(line.lastIndexOf(' ') + 1);
            if (!line.startsWith(" ")
                    && PACKAGES.stream().anyMatch(start -> name.matches(start.replace(".", "\\.") + "[A-Z].*"))) {
                types.add(Class.forName(name));
            }
        }
        return types;
    }

    @Test
    void a_missing_argument_is_named_by_every_public_method() throws Exception {
        Map<String, String> bare = new TreeMap<>();
        int asked = 0;
        for (Class<?> type : types()) {
            for (Executable called : called(type)) {
                for (int i = 0; i < called.getParameterCount(); i++) {
                    for (@Nullable Object nothing : nothing(called, i)) {
                        asked++;
                        @Nullable Object[] arguments = arguments(called);
                        arguments[i] = nothing;
                        Throwable thrown = thrown(called, arguments);
                        if (!says(thrown)) {
                            bare.put(
                                    called.toGenericString() + ", " + i + ": " + shown(nothing),
                                    String.valueOf(thrown));
                        }
                    }
                }
            }
        }
        assertThat(bare).isEmpty();
        assertThat(asked).isGreaterThan(200);
    }

    private static List<Executable> called(Class<?> type) {
        if (type.isEnum() || type.isAnnotation() || type.isInterface()) {
            return List.of();
        }
        // answers are created only by `of`, and are meant for reading and writing
        boolean answer = type.getName().startsWith(TestAnswer.class.getName());
        return Stream.<Executable>concat(
                        answer ? Stream.of() : Stream.of(type.getDeclaredConstructors()),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic()
                                        && !method.getName().equals("equals")))
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .toList();
    }

    /** {@return the empty argument of a parameter: null, or a list or array that contains only null} */
    private static List<@Nullable Object> nothing(Executable called, int at) {
        Class<?> type = called.getParameterTypes()[at];
        if (type.isPrimitive() || called.getAnnotatedParameterTypes()[at].isAnnotationPresent(Nullable.class)) {
            return List.of();
        }
        List<@Nullable Object> nothing = new ArrayList<>();
        nothing.add(null);
        boolean filled = called.getDeclaringClass() == WorkedCase.class; // a list to add to
        if (type.isArray()) {
            nothing.add(Array.newInstance(type.getComponentType(), 1));
        } else if (type == Map.class) {
            nothing.add(new HashMap<>(Collections.singletonMap(null, null)));
        } else if (type == Set.class) {
            nothing.add(Collections.singleton(null));
        } else if (Collection.class.isAssignableFrom(type) && !filled) {
            nothing.add(Collections.singletonList(null));
        }
        return nothing;
    }

    private static @Nullable Object[] arguments(Executable called) {
        return Stream.of(called.getParameterTypes()).map(NullsTest::sample).toArray();
    }

    private static Object sample(Class<?> type) {
        Object known = SAMPLES.get(type);
        if (known != null) {
            return known;
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        assertThat(type.isInterface()).as("a sample of " + type).isTrue();
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null);
    }

    private static Throwable thrown(Executable called, @Nullable Object[] arguments) throws Exception {
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else if (called instanceof Method method) {
                Object on = Modifier.isStatic(method.getModifiers()) ? null : sample(method.getDeclaringClass());
                method.invoke(on, arguments);
            }
        } catch (InvocationTargetException e) {
            return Objects.requireNonNull(e.getCause());
        }
        return new AssertionError("nothing was thrown");
    }

    /** The JVM's own words begin like that. */
    private static boolean says(Throwable thrown) {
        String message = thrown.getMessage();
        return (thrown instanceof NullPointerException || thrown instanceof IllegalArgumentException)
                && message != null
                && !message.startsWith("Cannot ")
                && message.contains("; ");
    }

    private static String shown(@Nullable Object nothing) {
        return nothing == null ? "null" : "a null in " + nothing.getClass().getSimpleName();
    }
}
