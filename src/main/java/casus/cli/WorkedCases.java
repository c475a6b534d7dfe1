package casus.cli;

import casus.Casus;
import casus.files.WholeFile;
import casus.model.Problem;
import casus.verify.Change;
import casus.verify.VerdictText;
import casus.verify.WorkedCase;
import casus.why.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Holds worked cases against what is expected of them, or writes anew what is. */
final class WorkedCases {

    private final Screen screen;
    private final Casus casus;

    WorkedCases(Screen screen, Casus casus) {
        this.screen = screen;
        this.casus = casus;
    }

    /** {@return true if every case comes to what is expected, or does so now} */
    boolean all(List<WorkedCase> worked, boolean bless) {
        int otherwise = 0;
        for (WorkedCase each : worked) {
            try {
                otherwise += one(each, bless) ? 0 : 1;
            } catch (IOException e) {
                throw new Failure(
                        bless ? ExitCode.UNWRITTEN : ExitCode.PROBLEMS,
                        "`" + each.file() + "` cannot be " + (bless ? "written" : "read") + ": " + WholeFile.trouble(e),
                        "    help: "
                                + (bless
                                        ? "look at the room on the disk, and whether you may write there"
                                        : "are you allowed to?"));
            }
        }
        String all = Told.count(worked.size(), "worked case");
        screen.lines(
                otherwise == 0
                        ? all + ", as expected"
                        : bless
                                ? Told.count(otherwise, "file") + " of " + all + " written anew"
                                : otherwise + " of " + all
                                        + " not as expected; --bless takes what follows as expected");
        return otherwise == 0 || bless;
    }

    private boolean one(WorkedCase worked, boolean bless) throws IOException {
        Findings findings = casus.reason(worked.subject());
        if (worked.expects(findings)) {
            return true;
        }
        List<Problem> problems = new ArrayList<>();
        List<Change> changes = worked.changes(findings, problems);
        problems.forEach(screen::tell);
        screen.lines(worked.file() + ": "
                + (changes.isEmpty()
                        ? "written otherwise"
                        : Told.count(changes.size(), "conclusion") + (changes.size() == 1 ? " is" : " are")
                                + " otherwise"));
        for (Change change : changes) {
            if (bless) {
                screen.lines("  " + change.told());
            } else {
                screen.rows(VerdictText.of(findings, change));
            }
        }
        if (bless) {
            worked.bless(findings);
        }
        return false;
    }
}
