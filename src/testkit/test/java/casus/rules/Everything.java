package casus.rules;

import casus.WorkedCasesTest;
import casus.casefile.sheet.CaseSheet;
import casus.model.Case;
import java.nio.file.Path;
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
        Map<String, Case> cases = worked();
        cases.putAll(small());
        return cases;
    }
}
