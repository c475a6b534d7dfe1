package casus.inferences;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Sovereignty;
import casus.model.SovereigntyStep;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Assembles sovereignty issues. */
final class SovereigntyFamily implements Family<Sovereignty> {

    @Override
    public List<Sovereignty> gather(Steps steps, List<Conclusion> gathered) {
        Map<String, List<SovereigntyStep.Intrusion>> alike = steps.all(SovereigntyStep.Intrusion.class)
                .collect(Collectors.groupingBy(
                        i -> i.event() + " " + i.state() + " " + i.status(), TreeMap::new, Collectors.toList()));
        List<Sovereignty> issues = new ArrayList<>();
        for (List<SovereigntyStep.Intrusion> issue : alike.values()) {
            SovereigntyStep.Intrusion first = issue.get(0);
            List<ActorId> users = Steps.names(issue, SovereigntyStep.Intrusion::user);
            List<SovereigntyStep.Justified> grounds = steps.all(SovereigntyStep.Justified.class, first.event()).stream()
                    .filter(j -> users.contains(j.party()))
                    .toList();
            List<SovereigntyStep.Controlled> control = steps.all(SovereigntyStep.Controlled.class, first.event());
            List<SovereigntyStep.ThirdParty> thirds =
                    steps.all(SovereigntyStep.ThirdParty.class, first.event()).stream()
                            .filter(t -> users.contains(t.user()) && t.state().equals(first.state()))
                            .toList();
            List<SovereigntyStep.Told> notified = steps.all(SovereigntyStep.Told.class, first.event());
            List<SovereigntyStep.IssueFlag> flags = steps.all(SovereigntyStep.IssueFlag.class, first.event()).stream()
                    .filter(f -> users.contains(f.user()) && f.state().equals(first.state()))
                    .toList();
            List<Step> detail = new ArrayList<>(grounds);
            detail.addAll(control);
            detail.addAll(thirds);
            detail.addAll(notified);
            detail.addAll(flags);
            issues.add(new Sovereignty(
                    first.event(),
                    users,
                    first.state(),
                    first.status(),
                    Steps.names(grounds, SovereigntyStep.Justified::party),
                    Steps.names(control, SovereigntyStep.Controlled::controller),
                    parties(thirds, SovereigntyStep.Attitude.CONDEMNS),
                    parties(thirds, SovereigntyStep.Attitude.ENDORSES),
                    Steps.names(notified, SovereigntyStep.Told::party),
                    flags.stream()
                            .map(SovereigntyStep.IssueFlag::flag)
                            .distinct()
                            .sorted()
                            .map(Term::of)
                            .toList(),
                    List.copyOf(issue),
                    detail));
        }
        return issues;
    }

    private static List<ActorId> parties(List<SovereigntyStep.ThirdParty> thirds, SovereigntyStep.Attitude attitude) {
        return Steps.names(
                thirds.stream().filter(t -> t.attitude() == attitude).toList(), SovereigntyStep.ThirdParty::party);
    }

    @Override
    public List<Step> doubts(Sovereignty it) {
        return it.user().stream()
                .<Step>map(user -> new SovereigntyStep.IssueDoubted(it.event(), user, it.state()))
                .toList();
    }

    @Override
    public boolean disputed(Sovereignty it) {
        return false;
    }

    @Override
    public boolean related(Sovereignty it, Conclusion other) {
        return Families.shareBasis(it, other);
    }
}
