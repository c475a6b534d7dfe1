package casus.rules;

import casus.WorkedCasesTest;
import casus.casefile.sheet.CaseSheet;
import casus.inferences.Inferences;
import casus.model.Case;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every case there is: the worked ones and the small ones beside the rules. */
final class Everything {

    private Everything() {}

    /** {@return the worked cases, whole and as of days with expectations, by name and day} */
    static Map<String, Case> worked() {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Path folder : WorkedCasesTest.folders()) {
            WorkedCasesTest.days(folder)
                    .forEach((file, subject) -> cases.put(
                            subject.asOf() == null
                                    ? subject.id()
                                    : subject.id() + " as of " + subject.asOf().day(),
                            subject));
        }
        return cases;
    }

    /** {@return the small cases, by place and sentence, as of their days} */
    static Map<String, Case> small() {
        Map<String, Case> cases = new LinkedHashMap<>();
        for (CaseSheet sheet : CaseSheet.in(Shipped.FOLDER)) {
            sheet.cases().forEach(small -> cases.put(small.place() + " " + small.sentence(), small.subject()));
        }
        return cases;
    }

    /** {@return all of them} */
    static Map<String, Case> all() {
        return Once.CASES;
    }

    /** {@return what follows from each of them} */
    static Map<String, Inferences> inferences() {
        return Once.INFERENCES;
    }

    /** Read and reasoned once for all tests that compare something with it. */
    private static final class Once {
        static final Map<String, Case> CASES = cases();
        static final Map<String, Inferences> INFERENCES = inferences();

        private static Map<String, Case> cases() {
            Map<String, Case> cases = worked();
            cases.putAll(small());
            return Collections.unmodifiableMap(cases);
        }

        private static Map<String, Inferences> inferences() {
            Map<String, Inferences> inferences = new LinkedHashMap<>();
            CASES.forEach((name, subject) -> inferences.put(name, Shipped.inferences(subject)));
            return Collections.unmodifiableMap(inferences);
        }
    }
}
