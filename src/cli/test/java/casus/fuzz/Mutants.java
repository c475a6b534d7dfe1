package casus.fuzz;

import casus.WorkedCasesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Mutants of the worked cases, the rules, the small cases beside them and the tables. Each is read; if it is sound, nothing
 * of its content may be lost, and its result must not depend on the order of its records.
 */
public final class Mutants {

    private static final int MANY = 10_000;
    private static final int STEP = 500;

    private Mutants() {}

    /**
     * Prints the results of a number of mutants; exits with 1 if anything is wrong.
     *
     * @param args how many, and a seed; 10,000 and 1 by default
     */
    public static void main(String[] args) throws IOException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : MANY;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Verdicts verdicts = of(many, seed, true);
        verdicts.faults().forEach(System.out::println);
        System.out.printf("seed %d%n%s", seed, verdicts.reported());
        System.exit(verdicts.faults().isEmpty() ? 0 : 1);
    }

    /** {@return the results of a number of mutants, two thirds of them of cases; each has its own seed} */
    static Verdicts of(int many, long seed, boolean talking) throws IOException {
        Path folder = Files.createTempDirectory("casus-mutants");
        try {
            CaseMutants cases = new CaseMutants(WorkedCasesTest.folders(), folder);
            RuleMutants rules = new RuleMutants();
            Verdicts verdicts = new Verdicts();
            for (int i = 0; i < many; i++) {
                Mutator mutator = new Mutator(new Random(seed * 1_000_003 + i));
                if (i % 3 == 2) {
                    rules.judge(mutator, i / 3, verdicts);
                } else {
                    cases.judge(mutator, i - i / 3, verdicts);
                }
                if (talking && i % STEP == STEP - 1) {
                    System.out.printf(
                            "%,d of %,d, %,d faults%n",
                            i + 1, many, verdicts.faults().size() / 2);
                }
            }
            return verdicts;
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
