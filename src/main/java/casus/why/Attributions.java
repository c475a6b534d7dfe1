package casus.why;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.EventId;
import casus.model.Role;
import casus.model.Step;
import casus.model.Strength;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How attributions are gathered, told in words and laid out as data. */
final class Attributions {

    private Attributions() {}

    /** {@return one for each event whose authorship has a status} */
    static List<Attribution> of(Steps steps) {
        return steps.all(Step.Attributed.class).map(status -> of(status, steps)).toList();
    }

    private static Attribution of(Step.Attributed status, Steps steps) {
        EventId event = status.event();
        List<Step.Position> positions = steps.all(Step.Position.class, event);
        List<Step.AttributionFlag> flags = steps.all(Step.AttributionFlag.class, event);
        List<Step> detail = new ArrayList<>(positions);
        detail.addAll(flags);
        return new Attribution(
                event,
                status.status(),
                who(positions, Step.Stance.CLAIMED),
                who(positions, Step.Stance.ACKNOWLEDGED),
                who(positions, Step.Stance.REPORTED),
                positions.stream()
                        .filter(p -> p.stance() == Step.Stance.ACCUSED)
                        .map(p -> new Attribution.Charge(p.who(), p.by(), p.role(), p.strength()))
                        .toList(),
                held(positions, Step.Stance.SPONSOR_ALLEGED),
                held(positions, Step.Stance.IMPUTED),
                who(positions, Step.Stance.DENIED),
                who(positions, Step.Stance.RETRACTED),
                who(positions, Step.Stance.DISAVOWED),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(status),
                detail);
    }

    private static List<ActorId> who(List<Step.Position> positions, Step.Stance stance) {
        return positions.stream()
                .filter(p -> p.stance() == stance)
                .map(Step.Position::who)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Attribution.Holding> held(List<Step.Position> positions, Step.Stance stance) {
        return positions.stream()
                .filter(p -> p.stance() == stance)
                .map(p -> new Attribution.Holding(p.who(), p.by()))
                .distinct()
                .toList();
    }

    /** {@return everything beside status and flags, in words} */
    static String details(Attribution it, Naming naming) {
        List<String> parts = new ArrayList<>();
        naming.add(parts, "claimed by ", it.claimedBy());
        naming.add(parts, "acknowledged by ", it.acknowledgedBy());
        naming.add(parts, "the document names ", it.reported());
        it.accused()
                .forEach(charge ->
                        parts.add(charge(charge.who(), charge.by(), charge.role(), charge.strength(), naming)));
        it.sponsorAlleged().forEach(held -> parts.add(sponsor(held.who(), held.by(), naming)));
        it.imputed().forEach(held -> parts.add(imputed(held.who(), held.by(), naming)));
        naming.add(parts, "denied by ", it.deniedBy());
        naming.add(parts, "retracted by ", it.retractedBy());
        naming.add(parts, "disavowed by ", it.disavowedBy());
        return parts.isEmpty() ? "nobody is named" : String.join("; ", parts);
    }

    private static String charge(ActorId who, ActorId by, Role role, Strength strength, Naming naming) {
        String of = switch (role) {
            case PERPETRATOR -> "";
            case RESPONSIBLE -> " of being responsible";
            case LAUNCH_SITE -> " of being the launch site";
            default -> " of having " + Naming.words(role) + " it";
        };
        String how = strength == Strength.ASSERTS ? "" : ", who " + Naming.words(strength) + " it";
        return naming.actor(who) + " accused" + of + " by " + naming.actor(by) + how;
    }

    private static String sponsor(ActorId who, ActorId by, Naming naming) {
        return "said by " + naming.actor(by) + " to be backed by " + naming.actor(who);
    }

    private static String imputed(ActorId who, ActorId by, Naming naming) {
        return "imputed to " + naming.actor(who) + " by the conduct of " + naming.actor(by);
    }

    /** {@return a position in words} */
    static String position(Step.Position it, Naming naming) {
        String who = naming.actor(it.who());
        return switch (it.stance()) {
            case CLAIMED -> "claimed by " + who;
            case ACKNOWLEDGED -> "acknowledged by " + who;
            case REPORTED -> "the document names " + who;
            case ACCUSED -> charge(it.who(), it.by(), it.role(), it.strength(), naming);
            case SPONSOR_ALLEGED -> sponsor(it.who(), it.by(), naming);
            case IMPUTED -> imputed(it.who(), it.by(), naming);
            case DENIED -> "denied by " + who;
            case RETRACTED -> "retracted by " + who;
            case DISAVOWED -> "disavowed by " + who;
        };
    }

    /** {@return the members as data} */
    static Map<String, Object> members(Attribution it) {
        return FindingsTree.map(
                "event",
                it.event().value(),
                "claimedBy",
                FindingsTree.ids(it.claimedBy()),
                "acknowledgedBy",
                FindingsTree.ids(it.acknowledgedBy()),
                "reported",
                FindingsTree.ids(it.reported()),
                "accused",
                it.accused().stream().map(Attributions::charge).toList(),
                "sponsorAlleged",
                held(it.sponsorAlleged()),
                "imputed",
                held(it.imputed()),
                "deniedBy",
                FindingsTree.ids(it.deniedBy()),
                "retractedBy",
                FindingsTree.ids(it.retractedBy()),
                "disavowedBy",
                FindingsTree.ids(it.disavowedBy()));
    }

    private static Map<String, Object> charge(Attribution.Charge charge) {
        return FindingsTree.map(
                "who",
                charge.who().value(),
                "by",
                charge.by().value(),
                "role",
                Term.of(charge.role()),
                "strength",
                Term.of(charge.strength()));
    }

    private static List<Map<String, Object>> held(List<Attribution.Holding> holdings) {
        return holdings.stream()
                .map(held -> FindingsTree.map(
                        "who", held.who().value(), "by", held.by().value()))
                .toList();
    }
}
