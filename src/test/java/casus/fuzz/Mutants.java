package casus.fuzz;

import casus.WorkedCasesTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Mutants of the worked cases, the rules, the small cases beside them and the tables. Each is read; what is sound must say all
 * that it says, and come to the same whatever the order of its records.
 */
public final class Mutants {

    private static final int MANY = 10_000;
    private static final int STEP = 500;

    private Mutants() {}

    /**
     * Prints what came of so many mutants; ends with 1 if anything is wrong.
     *
     * @param args how many, and a seed; 10,000 and 1 if left out
     */
    public static void main(String[] args) throws IOException {
        int many = args.length > 0 ? Integer.parseInt(args[0]) : MANY;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Verdicts verdicts = of(many, seed, true);
        verdicts.faults().forEach(System.out::println);
        System.out.printf("seed %d%n%s", seed, verdicts.told());
        System.exit(verdicts.faults().isEmpty() ? 0 : 1);
    }

    /** {@return what came of so many mutants, of cases two in three; each has a seed of its own} */
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
