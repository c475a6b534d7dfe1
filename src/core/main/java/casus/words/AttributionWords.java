package casus.words;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.Role;
import casus.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words for attributions. */
final class AttributionWords implements FamilyWords<Attribution> {

    @Override
    public String heading() {
        return "Attribution";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "attribution", "attributions");
    }

    @Override
    public String subject(Attribution it, Naming naming) {
        return it.event().value();
    }

    @Override
    public String details(Attribution it, Naming naming) {
        List<String> parts = new ArrayList<>();
        naming.add(parts, "claimed by ", it.claimedBy());
        naming.add(parts, "acknowledged by ", it.acknowledgedBy());
        naming.add(parts, "acknowledged by implication by ", it.acknowledgedByImplication());
        naming.add(parts, "acknowledged in part only by ", it.acknowledgedInPart());
        naming.add(parts, "the order acknowledged by ", it.orderAcknowledgedBy());
        reported(it, naming, parts);
        naming.add(parts, "charge", ChargeWords.charges(it.accused(), naming));
        naming.add(parts, "finding", ChargeWords.findings(it.findings(), naming));
        naming.add(parts, "wrong found", it.wrongsFound().stream().map(one -> AccountWords.wrong(one, naming)));
        naming.add(
                parts,
                "backer",
                ChargeWords.together(it.sponsorAlleged(), Attribution.Holding::who)
                        .map(held -> sponsor(held.get(0).who(), by(held), naming)));
        naming.add(parts, "imputation", it.imputed().stream().map(held -> imputed(held.who(), held.by(), naming)));
        naming.add(parts, "denied by ", it.deniedBy());
        naming.add(
                parts,
                "lesser denial",
                it.deniedRoles().stream()
                        .filter(denied -> it.contestedParts().stream()
                                .noneMatch(part -> part.part() == denied.role()
                                        && part.deniedBy().contains(denied.who())))
                        .map(denied -> denial(denied.who(), denied.role(), denied.whom(), naming)));
        naming.add(
                parts,
                "contested part",
                it.contestedParts().stream().map(part -> contested(part, whom(it, part), naming)));
        naming.add(
                parts,
                "rejection",
                ChargeWords.together(it.rejected(), Attribution.Holding::who)
                        .map(held -> rejection(held.get(0).who(), by(held), naming)));
        naming.add(parts, "retracted by ", it.retractedBy());
        naming.add(parts, "disavowed by ", it.disavowedBy());
        naming.add(
                parts,
                "piece of evidence",
                it.evidence().stream()
                        .map(one -> AccountWords.evidence(one, naming))
                        .distinct());
        naming.add(parts, "reported silence", it.missing().stream().map(one -> AccountWords.missing(one, naming)));
        AccountWords.add(parts, "condemned by ", it.condemnedBy(), naming);
        AccountWords.add(parts, "endorsed by ", it.endorsedBy(), naming);
        return parts.isEmpty() ? "nobody is named" : String.join("; ", parts);
    }

    /** Authors whom the same documents name stand together. */
    private static void reported(Attribution it, Naming naming, List<String> parts) {
        Map<String, List<ActorId>> named = new LinkedHashMap<>();
        it.reported()
                .forEach(who -> named.computeIfAbsent(
                                naming.documents(it.reportedIn().stream()
                                        .filter(report -> report.who().equals(who))
                                        .flatMap(report -> report.in().stream())
                                        .toList()),
                                any -> new ArrayList<>())
                        .add(who));
        named.forEach((documents, who) ->
                naming.add(parts, documents + (documents.startsWith("the documents ") ? " name " : " names "), who));
    }

    private static List<ActorId> by(List<Attribution.Holding> held) {
        return held.stream().map(Attribution.Holding::by).toList();
    }

    private static String denial(ActorId who, Role role, List<ActorId> whom, Naming naming) {
        return naming.actor(who) + " denies " + ChargeWords.having(role, whom, naming);
    }

    /** {@return those whom the party is charged or found to have supported, harboured or the like by that part} */
    private static List<ActorId> whom(Attribution it, Attribution.ContestedPart part) {
        return Stream.concat(
                        it.accused().stream()
                                .filter(charge -> charge.role() == part.part()
                                        && charge.who().equals(part.who()))
                                .map(Attribution.Charge::whom),
                        it.findings().stream()
                                .filter(found -> found.role() == part.part()
                                        && part.who().equals(found.who()))
                                .map(Attribution.Finding::whom))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static String contested(Attribution.ContestedPart it, List<ActorId> whom, Naming naming) {
        return "contested whether " + ChargeWords.had(List.of(it.who()), it.part(), whom, naming) + ": "
                + naming.actors(it.by())
                + (it.by().size() == 1 ? " says so, " : " say so, ") + naming.actors(it.deniedBy())
                + (it.deniedBy().size() == 1 ? " denies it" : " deny it");
    }

    private static String rejection(ActorId who, List<ActorId> by, Naming naming) {
        return "what is said of " + naming.actor(who) + " rejected by " + naming.actors(by);
    }

    private static String sponsor(ActorId who, List<ActorId> by, Naming naming) {
        return "an author said by " + naming.actors(by) + " to be backed by " + naming.actor(who);
    }

    private static String imputed(ActorId who, ActorId by, Naming naming) {
        return "imputed to " + naming.actor(who) + " by the conduct of " + naming.actor(by);
    }

    private static String position(AuthorshipStep.Position it, Naming naming) {
        String who = naming.actor(it.who());
        return switch (it.stance()) {
            case CLAIMED -> "claimed by " + who;
            case ACKNOWLEDGED -> "acknowledged by " + who;
            case ACKNOWLEDGED_BY_IMPLICATION -> "acknowledged by implication by " + who;
            case ACKNOWLEDGED_IN_PART -> "acknowledged in part only by " + who;
            case ORDER_ACKNOWLEDGED -> "the order acknowledged by " + who;
            case REPORTED -> "the document names " + who;
            case ACCUSED ->
                ChargeWords.charge(
                        List.of(new Attribution.Charge(it.who(), it.by(), it.role(), it.strength(), List.of())),
                        naming);
            case SPONSOR_ALLEGED -> sponsor(it.who(), List.of(it.by()), naming);
            case IMPUTED -> imputed(it.who(), it.by(), naming);
            case DENIED ->
                it.role() == Role.PERPETRATOR ? "denied by " + who : denial(it.who(), it.role(), List.of(), naming);
            case REJECTED -> rejection(it.who(), List.of(it.by()), naming);
            case RETRACTED -> "retracted by " + who;
            case DISAVOWED -> "disavowed by " + who;
        };
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof AuthorshipStep.Position position) {
            return position(position, naming);
        }
        if (step instanceof AuthorshipStep.Found it) {
            return ChargeWords.finding(
                    List.of(new Attribution.Finding(it.who(), it.by(), it.role(), it.strength(), List.of())), naming);
        }
        if (step instanceof AuthorshipStep.PartFor it) {
            return it.who().equals(it.by())
                    ? denial(it.who(), it.role(), List.of(it.whom()), naming)
                    : naming.actor(it.by()) + " charges " + naming.actor(it.who()) + " with "
                            + ChargeWords.having(it.role(), List.of(it.whom()), naming);
        }
        String account = AccountWords.part(step, naming);
        if (!account.isEmpty()) {
            return account;
        }
        if (step instanceof AuthorshipStep.ContestedPart it) {
            return contested(
                    new Attribution.ContestedPart(it.who(), it.role(), List.of(it.by()), List.of(it.deniedBy())),
                    List.of(),
                    naming);
        }
        if (step instanceof AuthorshipStep.AttributionFlag it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof AuthorshipStep.Attributed it) {
            return it.event() + " stands as " + Naming.words(it.status());
        }
        if (step instanceof AuthorshipStep.Author it) {
            return it.event() + " is put down to " + naming.actor(it.actor())
                    + (it.footing() == AuthorshipStep.Footing.OPEN ? ", which is open" : ", undisputed");
        }
        return step instanceof AuthorshipStep.Struck it ? it.event() + " struck " + naming.actor(it.party()) : "";
    }
}
