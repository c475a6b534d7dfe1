package casus.rulebook.check;

import casus.model.Judgement;
import casus.model.Judgement.Dimension;
import casus.model.Nearest;
import casus.model.Problem;
import casus.model.Reason;
import casus.model.TableRow;
import casus.model.Term;
import casus.rulebook.table.Tables;
import casus.rulebook.text.Allowance;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks tables against each other: words that no table has, poles without an opposite. */
final class TableChecks {

    private static final Pattern ALLOW = Pattern.compile("\\s*#\\s*allow\\s+(.*)");

    private static final List<String> GROUNDS = Stream.concat(
                    Stream.of(TableRow.Objection.NO_GROUND),
                    Arrays.stream(Judgement.Wrong.values()).map(Term::of))
            .toList();

    private static final List<String> PLEAS = Stream.concat(
                    Stream.of(TableRow.Objection.ANY_PLEA),
                    Arrays.stream(Reason.Ground.values()).map(Term::of))
            .toList();

    private final List<TableRow> all;
    private final List<Problem> problems;
    private final Set<List<Object>> opposed = new HashSet<>();
    private final Set<String> frames;

    TableChecks(List<TableRow> all, List<Problem> problems) {
        this.all = all;
        this.problems = problems;
        for (TableRow row : all) {
            if (row instanceof TableRow.Pole pole) {
                opposed.add(List.of(pole.dimension(), pole.pole()));
                opposed.add(List.of(pole.dimension(), pole.opposite()));
            }
        }
        this.frames = all.stream()
                .filter(TableRow.Frame.class::isInstance)
                .map(row -> ((TableRow.Frame) row).name())
                .collect(Collectors.toSet());
    }

    /** Adds the mistakes in one file to the problems, and the allowances in its comments to the allowances. */
    void of(RuleText file, Allowances allowances) {
        List<Tables.Row> rows = Tables.parse(file.file(), file.text(), new Mistakes(file.file(), new ArrayList<>()));
        Set<List<Object>> reported = new HashSet<>();
        for (Tables.Row row : rows) {
            if (row.content() instanceof TableRow.Pole pole) {
                reversed(file, row, pole);
            } else if (row.content() instanceof TableRow.Frame frame) {
                unopposed(file, row, frame.dimension(), frame.pole(), reported);
            } else if (row.content() instanceof TableRow.Challenge challenge) {
                unopposed(file, row, challenge.dimension(), challenge.pole(), reported);
            } else if (row.content() instanceof TableRow.Bearing bearing) {
                framed(file, row, bearing.frame());
            } else if (row.content() instanceof TableRow.Reprisal reprisal) {
                framed(file, row, reprisal.frame());
            } else if (row.content() instanceof TableRow.Mishit mishit) {
                framed(file, row, mishit.frame());
            } else if (row.content() instanceof TableRow.Objection objection) {
                one(file, row, objection.condemnation(), "ground of condemnation", GROUNDS);
                one(file, row, objection.plea(), "ground of justification", PLEAS);
            } else if (row.content() instanceof TableRow.Scale scale) {
                framed(file, row, scale.frame());
            } else if (row.content() instanceof TableRow.Toll toll) {
                named(file, row, "toll", toll.name());
            } else if (row.content() instanceof TableRow.Protest protest) {
                protested(file, row, protest);
            } else if (row.content() instanceof TableRow.Window window) {
                named(file, row, "window", window.name());
            } else if (row.content() instanceof TableRow.Bar bar) {
                named(file, row, "bar", bar.name());
            }
        }
        allow(file, allowances);
    }

    private void reversed(RuleText file, Tables.Row row, TableRow.Pole pole) {
        if (pole.pole().equals(pole.opposite())) {
            report(
                    Mistake.SELF_OPPOSED,
                    file,
                    row,
                    "the pole `" + pole.pole() + "` is its own opposite",
                    "name two poles");
        }
        TableRow.Pole other = new TableRow.Pole(pole.dimension(), pole.opposite(), pole.pole());
        if (all.indexOf(other) >= 0 && all.indexOf(other) < all.indexOf(pole)) {
            report(
                    Mistake.ROW_REVERSED,
                    file,
                    row,
                    "`" + pole.pole() + "` and `" + pole.opposite() + "` are opposed already, the other way round",
                    "a row holds in both directions; take this one away");
        }
    }

    /** Reported once for each pole, since only one row of another table is missing. */
    private void unopposed(
            RuleText file, Tables.Row row, Dimension dimension, String pole, Set<List<Object>> reported) {
        if (!opposed.contains(List.of(dimension, pole)) && reported.add(List.of(dimension, pole))) {
            report(
                    Mistake.UNOPPOSED_POLE,
                    file,
                    row,
                    "the pole `" + pole + "` on " + Term.of(dimension) + " has no opposite, so that nobody contests it",
                    "name its opposite in poles.csv");
        }
    }

    private void framed(RuleText file, Tables.Row row, String frame) {
        if (!frames.contains(frame)) {
            report(
                    Mistake.UNKNOWN_FRAME,
                    file,
                    row,
                    "`" + frame + "` is no word of the table of frames",
                    Nearest.maybe(frame, frames).map(maybe -> maybe + "; ").orElse("")
                            + "add it to frames.csv, or use a word that is there");
        }
    }

    private void protested(RuleText file, Tables.Row row, TableRow.Protest protest) {
        if (protest.source() == TableRow.Frame.Source.CHARACTERIZATION) {
            framed(file, row, protest.name());
        } else if (protest.source() != TableRow.Frame.Source.CONDEMNATION) {
            report(
                    Mistake.BAD_CELL,
                    file,
                    row,
                    "nobody protests in a " + Term.of(protest.source()),
                    "write condemnation for a ground, characterization for a frame");
        } else {
            one(file, row, protest.name(), "ground of condemnation", GROUNDS);
        }
    }

    private void one(RuleText file, Tables.Row row, String cell, String what, List<String> known) {
        if (!known.contains(cell)) {
            report(
                    Mistake.BAD_CELL,
                    file,
                    row,
                    "`" + cell + "` is no " + what,
                    Nearest.maybe(cell, known).map(maybe -> maybe + "; ").orElse("") + "there are "
                            + String.join(", ", known));
        }
    }

    /** A misspelt name makes a new row instead of changing the intended one. */
    private void named(RuleText file, Tables.Row row, String what, String name) {
        List<String> others = all.stream()
                .filter(one -> one.getClass() == row.content().getClass())
                .map(one -> String.valueOf(one.key()))
                .filter(other -> !other.equals(name))
                .toList();
        Nearest.to(name, others)
                .ifPresent(near -> report(
                        Mistake.ROW_ALIKE,
                        file,
                        row,
                        "the " + what + " `" + name + "` stands beside the " + what + " `" + near
                                + "` and does not change it",
                        "write `" + near + "` to change that one, or a name that is not so like it"));
    }

    private void report(Mistake kind, RuleText file, Tables.Row row, String what, String help) {
        problems.add(kind.at(file.file(), row.line(), 1, what, help));
    }

    /** An allowance applies to the rows directly below it, up to the next comment or empty line. */
    private void allow(RuleText file, Allowances allowances) {
        List<String> lines = file.text().lines().toList();
        Mistakes mistakes = new Mistakes(file.file(), problems);
        for (int i = 0; i < lines.size(); i++) {
            Matcher allow = ALLOW.matcher(lines.get(i));
            if (allow.matches()) {
                int to = i + 1;
                while (to < lines.size()
                        && !lines.get(to).isBlank()
                        && !lines.get(to).stripLeading().startsWith("#")) {
                    to++;
                }
                int from = i + 2;
                int last = to;
                Allowance.read(allow.group(1), i + 1, allow.start(1) + 1, mistakes)
                        .ifPresent(one -> allowances.of(file.file(), from, last, one));
            }
        }
    }
}
