package casus.smallcase;

import casus.casefile.sheet.SmallCase;
import casus.casefile.sheet.SmallCase.Place;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Term;
import casus.smallcase.Fault.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The expectations of a small case, compared with what follows.
 *
 * @param inferences what follows from the case
 * @param faults every failed expectation, in the order of the case's keys; empty if the case passes
 */
public record Verdict(SmallCase expected, Inferences inferences, List<Fault> faults) {

    public Verdict {
        Objects.requireNonNull(expected, "there is no case; give one of a sheet");
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        KnownWords.present(faults, "faults");
    }

    /** {@return the verdict on a case} */
    public static Verdict of(SmallCase expected, Inferences inferences) {
        Objects.requireNonNull(expected, "there is no case; give one of a sheet");
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        Judge judge = new Judge(expected, inferences);
        judge.all();
        return new Verdict(expected, inferences, List.copyOf(judge.faults));
    }

    /** {@return true if every expectation holds} */
    public boolean passes() {
        return faults.isEmpty();
    }

    /**
     * Does nothing if the case passes.
     *
     * @throws AssertionError with every failed expectation, why or why not, and what was concluded instead
     */
    public void check() {
        if (!passes()) {
            throw new AssertionError(VerdictText.of(this).plain().strip() + "\n"
                    + VerdictText.concluded(inferences).strip());
        }
    }

    /** {@return true if the case expects something about standing, which requires all derivations} */
    public static boolean weighs(SmallCase expected) {
        return expected.concludes().stream()
                .anyMatch(concluded -> concluded.members().keySet().stream().anyMatch(MemberText.STANDING::contains));
    }

    private static final class Judge {

        private final SmallCase expected;
        private final Inferences inferences;
        private final List<Fault> faults = new ArrayList<>();

        Judge(SmallCase expected, Inferences inferences) {
            this.expected = expected;
            this.inferences = inferences;
        }

        void all() {
            twice();
            expected.concludes().forEach(this::concluded);
            expected.absent().forEach(this::absent);
            expected.only().forEach(this::nothingElse);
            rules();
        }

        private void twice() {
            Set<String> seen = new HashSet<>();
            inferences.conclusions().stream()
                    .filter(conclusion -> !seen.add(conclusion.handle()))
                    .forEach(second -> fault(
                            Kind.SURPRISE,
                            new Place(expected.line(), 1),
                            second.handle(),
                            "`" + MemberText.line(second) + "` is a second conclusion of that name"));
        }

        private void fault(Kind kind, Place place, String about, String what) {
            faults.add(new Fault(kind, place, about, what, ""));
        }

        private void concluded(SmallCase.Concluded wanted) {
            String status = String.valueOf(wanted.members().getOrDefault("status", ""));
            Conclusion actual = inferences.conclusion(wanted.handle()).orElse(null);
            if (actual == null) {
                faults.add(new Fault(
                        Kind.MISSING,
                        wanted.place(),
                        wanted.handle(),
                        "`" + wanted.handle() + "` is not concluded"
                                + inferences
                                        .nearest(wanted.handle())
                                        .map(near -> "; nearest is `" + near + "`")
                                        .orElse(""),
                        status));
                return;
            }
            Map<String, Object> members = wanted.members().keySet().stream().anyMatch(MemberText.STANDING::contains)
                    ? MemberText.withStanding(inferences, actual)
                    : MemberText.of(actual);
            wanted.members().forEach((key, value) -> {
                if (!MemberText.agree(value, members.get(key))) {
                    String what = "`" + wanted.handle() + "`: " + key + " should be "
                            + MemberText.shown(value, members.get(key)) + " and is "
                            + MemberText.shown(members.get(key), value);
                    faults.add(new Fault(
                            Kind.DIFFERENT, wanted.place(), wanted.handle(), what, key.equals("status") ? status : ""));
                }
            });
        }

        private void absent(SmallCase.Absent absent) {
            inferences
                    .conclusion(absent.handle())
                    .filter(actual -> absent.status().isEmpty() || actual.term().equals(absent.status()))
                    .ifPresent(actual -> surprise(absent.place(), actual));
        }

        private void nothingElse(SmallCase.Word family) {
            Set<String> named = expected.concludes().stream()
                    .map(SmallCase.Concluded::handle)
                    .collect(Collectors.toSet());
            inferences.conclusions().stream()
                    .filter(actual -> Term.of(actual.family()).equals(family.text()))
                    .filter(actual -> named.stream().noneMatch(actual::isNamed))
                    .forEach(actual -> surprise(family.place(), actual));
        }

        private void surprise(Place place, Conclusion actual) {
            fault(Kind.SURPRISE, place, actual.handle(), "`" + MemberText.line(actual) + "` must not be concluded");
        }

        private void rules() {
            Set<String> fired = inferences.derivations().values().stream()
                    .flatMap(List::stream)
                    .map(Derivation::rule)
                    .map(Derivation.Rule::id)
                    .collect(Collectors.toSet());
            for (SmallCase.Word id : expected.fires()) {
                if (!fired.contains(id.text())) {
                    fault(Kind.SILENT, id.place(), id.text(), "the rule " + id.text() + " must fire and does not");
                }
            }
            for (SmallCase.Word id : expected.silent()) {
                if (fired.contains(id.text())) {
                    fault(Kind.FIRES, id.place(), id.text(), "the rule " + id.text() + " fires and must not");
                }
            }
        }
    }
}
