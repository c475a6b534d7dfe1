package casus.cli.command;

import casus.Casus;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.files.WholeFile;
import casus.inferences.Inferences;
import casus.model.Problem;
import casus.smallcase.Change;
import casus.smallcase.VerdictText;
import casus.smallcase.WorkedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;

/** Compares worked cases with their expectations, or rewrites the expectations. */
final class WorkedCases {

    private final Screen screen;
    private final Casus casus;

    WorkedCases(Screen screen, Casus casus) {
        this.screen = screen;
        this.casus = casus;
    }

    /** {@return true if every case leads to what is expected, or does so after rewriting} */
    boolean all(List<WorkedCase> worked, boolean bless) {
        int otherwise = 0;
        List<Problem> problems = new ArrayList<>();
        for (WorkedCase each : worked) {
            otherwise += one(each, bless, problems) ? 0 : 1;
        }
        if (!bless && !problems.isEmpty()) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(problems) + " in what is expected");
        }
        String all = ProblemCount.count(worked.size(), "worked case");
        screen.lines(
                otherwise == 0
                        ? all + ", as expected"
                        : bless
                                ? ProblemCount.count(otherwise, "file") + " of " + all + " written anew"
                                : otherwise + " of " + all
                                        + " not as expected; --bless takes what follows as expected");
        return otherwise == 0 || bless;
    }

    private boolean one(WorkedCase worked, boolean bless, List<Problem> all) {
        Inferences inferences = casus.reason(worked.subject()).inferences();
        if (worked.expects(inferences)) {
            return true;
        }
        if (!bless && !Files.exists(worked.file(), LinkOption.NOFOLLOW_LINKS)) {
            screen.lines(worked.file().getParent() + ": there is no "
                    + worked.file().getFileName() + "; --bless writes one");
            return false;
        }
        List<Problem> problems = new ArrayList<>();
        List<Change> changes = worked.changes(inferences, problems);
        problems.forEach(screen::report);
        all.addAll(problems);
        if (problems.isEmpty()) {
            print(worked, inferences, changes, bless);
        }
        if (bless) {
            try {
                worked.bless(inferences);
            } catch (IOException e) {
                throw new Failure(
                        ExitCode.UNWRITTEN,
                        "`" + worked.file() + "` cannot be written: " + WholeFile.trouble(e),
                        "    help: is it an ordinary file, is there room on the disk, and are you allowed to?");
            }
        }
        return false;
    }

    private void print(WorkedCase worked, Inferences inferences, List<Change> changes, boolean bless) {
        screen.lines(worked.file() + ": "
                + (changes.isEmpty()
                        ? "written otherwise"
                        : ProblemCount.count(changes.size(), "conclusion") + (changes.size() == 1 ? " is" : " are")
                                + " otherwise"));
        for (Change change : changes) {
            if (bless) {
                screen.lines("  " + change.description());
            } else {
                screen.rows(VerdictText.of(inferences, change));
            }
        }
    }
}
