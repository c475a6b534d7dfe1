package casus.rules;

import casus.casefile.sheet.CaseSheet;
import casus.model.Case;

/** Cases that tests write short, as those beside the rules are. */
public final class InShort {

    private InShort() {}

    /** {@return the case whose sections these lines write, each section beginning at the margin} */
    static Case of(String sections) {
        return only("- case: a small case\n  only: [chain]\n" + sections.indent(2));
    }

    /** {@return the one case that a sheet writes} */
    static Case only(String sheet) {
        CaseSheet read = CaseSheet.of("made-up.cases.yaml", sheet);
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        return read.cases().get(0).subject();
    }
}
