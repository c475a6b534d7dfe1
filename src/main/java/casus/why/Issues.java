package casus.why;

import casus.model.ActorId;
import casus.model.Sovereignty;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How sovereignty issues are gathered, told in words and laid out as data. */
final class Issues {

    private Issues() {}

    /** {@return one for each event, state and status, with the users of force that stand alike in it} */
    static List<Sovereignty> of(Steps steps) {
        Map<String, List<Step.Intrusion>> alike = steps.all(Step.Intrusion.class)
                .collect(Collectors.groupingBy(
                        i -> i.event() + " " + i.state() + " " + i.status(), TreeMap::new, Collectors.toList()));
        List<Sovereignty> issues = new ArrayList<>();
        for (List<Step.Intrusion> issue : alike.values()) {
            Step.Intrusion first = issue.get(0);
            List<ActorId> users = Steps.names(issue, Step.Intrusion::user);
            List<Step.Justified> grounds = steps.all(Step.Justified.class, first.event()).stream()
                    .filter(j -> users.contains(j.party()))
                    .toList();
            List<Step.Controlled> control = steps.all(Step.Controlled.class, first.event());
            List<Step.ThirdParty> thirds = steps.all(Step.ThirdParty.class, first.event()).stream()
                    .filter(t -> users.contains(t.user()) && t.state().equals(first.state()))
                    .toList();
            List<Step.Told> told = steps.all(Step.Told.class, first.event());
            List<Step.IssueFlag> flags = steps.all(Step.IssueFlag.class, first.event()).stream()
                    .filter(f -> users.contains(f.user()) && f.state().equals(first.state()))
                    .toList();
            List<Step> detail = new ArrayList<>(grounds);
            detail.addAll(control);
            detail.addAll(thirds);
            detail.addAll(told);
            detail.addAll(flags);
            issues.add(new Sovereignty(
                    first.event(),
                    users,
                    first.state(),
                    first.status(),
                    Steps.names(grounds, Step.Justified::party),
                    Steps.names(control, Step.Controlled::controller),
                    parties(thirds, Step.Attitude.CONDEMNS),
                    parties(thirds, Step.Attitude.ENDORSES),
                    Steps.names(told, Step.Told::party),
                    flags.stream()
                            .map(Step.IssueFlag::flag)
                            .distinct()
                            .sorted()
                            .map(Term::of)
                            .toList(),
                    List.copyOf(issue),
                    detail));
        }
        return issues;
    }

    private static List<ActorId> parties(List<Step.ThirdParty> thirds, Step.Attitude attitude) {
        return Steps.names(thirds.stream().filter(t -> t.attitude() == attitude).toList(), Step.ThirdParty::party);
    }

    /** {@return everything beside status and flags, in words} */
    static String details(Sovereignty it, Naming naming) {
        List<String> parts = new ArrayList<>();
        naming.add(parts, "grounds given by ", it.justifiedBy());
        naming.add(parts, "the ground said to be held by ", it.controlledBy());
        naming.add(parts, "condemned by third parties: ", it.condemnedBy());
        naming.add(parts, "endorsed by third parties: ", it.endorsedBy());
        naming.add(parts, "told of it: ", it.notified());
        return String.join("; ", parts);
    }

    /** {@return the members as data} */
    static Map<String, Object> members(Sovereignty it) {
        return FindingsTree.map(
                "event",
                it.event().value(),
                "user",
                FindingsTree.ids(it.user()),
                "state",
                it.state().value(),
                "justifiedBy",
                FindingsTree.ids(it.justifiedBy()),
                "controlledBy",
                FindingsTree.ids(it.controlledBy()),
                "condemnedBy",
                FindingsTree.ids(it.condemnedBy()),
                "endorsedBy",
                FindingsTree.ids(it.endorsedBy()),
                "notified",
                FindingsTree.ids(it.notified()));
    }
}
