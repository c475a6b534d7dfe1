package casus.why;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.EventId;
import casus.model.Role;
import casus.model.Step;
import casus.model.Strength;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How attributions are gathered, told in words and laid out as data. */
final class Attributions {

    private Attributions() {}

    /** {@return one for each event whose authorship has a status} */
    static List<Attribution> of(Steps steps) {
        return steps.all(AuthorshipStep.Attributed.class)
                .map(status -> of(status, steps))
                .toList();
    }

    private static Attribution of(AuthorshipStep.Attributed status, Steps steps) {
        EventId event = status.event();
        List<AuthorshipStep.Position> positions = steps.all(AuthorshipStep.Position.class, event);
        List<AuthorshipStep.Found> findings = steps.all(AuthorshipStep.Found.class, event);
        List<AuthorshipStep.AttributionFlag> flags = steps.all(AuthorshipStep.AttributionFlag.class, event);
        List<Step> detail = new ArrayList<>(positions);
        detail.addAll(findings);
        detail.addAll(flags);
        return new Attribution(
                event,
                status.status(),
                who(positions, AuthorshipStep.Stance.CLAIMED),
                who(positions, AuthorshipStep.Stance.ACKNOWLEDGED),
                who(positions, AuthorshipStep.Stance.ACKNOWLEDGED_IN_PART),
                who(positions, AuthorshipStep.Stance.ORDER_ACKNOWLEDGED),
                who(positions, AuthorshipStep.Stance.REPORTED),
                positions.stream()
                        .filter(p -> p.stance() == AuthorshipStep.Stance.ACCUSED)
                        .map(p -> new Attribution.Charge(p.who(), p.by(), p.role(), p.strength()))
                        .toList(),
                findings.stream()
                        .map(f -> new Attribution.Finding(f.who(), f.by(), f.role(), f.strength()))
                        .toList(),
                held(positions, AuthorshipStep.Stance.SPONSOR_ALLEGED),
                held(positions, AuthorshipStep.Stance.IMPUTED),
                who(
                        positions.stream()
                                .filter(p -> p.role() == Role.PERPETRATOR)
                                .toList(),
                        AuthorshipStep.Stance.DENIED),
                positions.stream()
                        .filter(p -> p.stance() == AuthorshipStep.Stance.DENIED && p.role() != Role.PERPETRATOR)
                        .map(p -> new Attribution.DeniedRole(p.who(), p.role()))
                        .toList(),
                held(positions, AuthorshipStep.Stance.REJECTED),
                who(positions, AuthorshipStep.Stance.RETRACTED),
                who(positions, AuthorshipStep.Stance.DISAVOWED),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(status),
                detail);
    }

    private static List<ActorId> who(List<AuthorshipStep.Position> positions, AuthorshipStep.Stance stance) {
        return positions.stream()
                .filter(p -> p.stance() == stance)
                .map(AuthorshipStep.Position::who)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Attribution.Holding> held(
            List<AuthorshipStep.Position> positions, AuthorshipStep.Stance stance) {
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
        naming.add(parts, "acknowledged in part only by ", it.acknowledgedInPart());
        naming.add(parts, "the order acknowledged by ", it.orderAcknowledgedBy());
        naming.add(parts, "the document names ", it.reported());
        naming.add(
                parts,
                "charge",
                it.accused().stream()
                        .map(charge -> charge(charge.who(), charge.by(), charge.role(), charge.strength(), naming)));
        naming.add(
                parts,
                "finding",
                it.findings().stream()
                        .map(found -> finding(found.who(), found.by(), found.role(), found.strength(), naming)));
        naming.add(parts, "backer", it.sponsorAlleged().stream().map(held -> sponsor(held.who(), held.by(), naming)));
        naming.add(parts, "imputation", it.imputed().stream().map(held -> imputed(held.who(), held.by(), naming)));
        naming.add(parts, "denied by ", it.deniedBy());
        naming.add(
                parts,
                "lesser denial",
                it.deniedRoles().stream().map(denied -> denial(denied.who(), denied.role(), naming)));
        naming.add(parts, "rejection", it.rejected().stream().map(held -> rejection(held.who(), held.by(), naming)));
        naming.add(parts, "retracted by ", it.retractedBy());
        naming.add(parts, "disavowed by ", it.disavowedBy());
        return parts.isEmpty() ? "nobody is named" : String.join("; ", parts);
    }

    private static String charge(ActorId who, ActorId by, Role role, Strength strength, Naming naming) {
        String of = role == Role.PERPETRATOR ? "" : " of " + having(role);
        String how = strength == Strength.ASSERTS ? "" : ", who " + Naming.words(strength) + " it";
        return naming.actor(who) + " accused" + of + " by " + naming.actor(by) + how;
    }

    private static String having(Role role) {
        return switch (role) {
            case PERPETRATOR -> "having done it";
            case RESPONSIBLE -> "being responsible";
            case LAUNCH_SITE -> "being the launch site";
            default -> "having " + Naming.words(role) + " it";
        };
    }

    /** {@return a finding in words} */
    static String finding(@Nullable ActorId who, ActorId by, Role role, Strength strength, Naming naming) {
        String verb = naming.actor(by) + " " + Naming.words(strength);
        if (strength == Strength.CLOSED || strength == Strength.DROPPED) {
            return verb + " the case"
                    + (who == null ? ", naming nobody" : " of " + naming.actor(who) + " " + having(role));
        }
        return verb + " " + (who == null ? "nobody by name" : naming.actor(who)) + " as "
                + (role == Role.PERPETRATOR ? "the author" : having(role));
    }

    private static String denial(ActorId who, Role role, Naming naming) {
        return naming.actor(who) + " denies " + having(role);
    }

    private static String rejection(ActorId who, ActorId by, Naming naming) {
        return naming.actor(by) + " says that what is said of " + naming.actor(who) + " is wrong";
    }

    private static String sponsor(ActorId who, ActorId by, Naming naming) {
        return "said by " + naming.actor(by) + " to be backed by " + naming.actor(who);
    }

    private static String imputed(ActorId who, ActorId by, Naming naming) {
        return "imputed to " + naming.actor(who) + " by the conduct of " + naming.actor(by);
    }

    /** {@return a position in words} */
    static String position(AuthorshipStep.Position it, Naming naming) {
        String who = naming.actor(it.who());
        return switch (it.stance()) {
            case CLAIMED -> "claimed by " + who;
            case ACKNOWLEDGED -> "acknowledged by " + who;
            case ACKNOWLEDGED_IN_PART -> "acknowledged in part only by " + who;
            case ORDER_ACKNOWLEDGED -> "the order acknowledged by " + who;
            case REPORTED -> "the document names " + who;
            case ACCUSED -> charge(it.who(), it.by(), it.role(), it.strength(), naming);
            case SPONSOR_ALLEGED -> sponsor(it.who(), it.by(), naming);
            case IMPUTED -> imputed(it.who(), it.by(), naming);
            case DENIED -> it.role() == Role.PERPETRATOR ? "denied by " + who : denial(it.who(), it.role(), naming);
            case REJECTED -> rejection(it.who(), it.by(), naming);
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
                "acknowledgedInPart",
                FindingsTree.ids(it.acknowledgedInPart()),
                "orderAcknowledgedBy",
                FindingsTree.ids(it.orderAcknowledgedBy()),
                "reported",
                FindingsTree.ids(it.reported()),
                "accused",
                it.accused().stream().map(Attributions::charge).toList(),
                "findings",
                it.findings().stream().map(Attributions::finding).toList(),
                "sponsorAlleged",
                held(it.sponsorAlleged()),
                "imputed",
                held(it.imputed()),
                "deniedBy",
                FindingsTree.ids(it.deniedBy()),
                "deniedRoles",
                it.deniedRoles().stream()
                        .map(denied -> FindingsTree.map("who", denied.who().value(), "role", Term.of(denied.role())))
                        .toList(),
                "rejected",
                held(it.rejected()),
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

    private static Map<String, Object> finding(Attribution.Finding finding) {
        ActorId who = finding.who();
        return FindingsTree.map(
                "who",
                who == null ? null : who.value(),
                "by",
                finding.by().value(),
                "role",
                Term.of(finding.role()),
                "strength",
                Term.of(finding.strength()));
    }

    private static List<Map<String, Object>> held(List<Attribution.Holding> holdings) {
        return holdings.stream()
                .map(held -> FindingsTree.map(
                        "who", held.who().value(), "by", held.by().value()))
                .toList();
    }
}
