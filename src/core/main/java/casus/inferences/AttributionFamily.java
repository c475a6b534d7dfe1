package casus.inferences;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Role;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assembles attributions. */
final class AttributionFamily implements Family<Attribution> {

    @Override
    public List<Attribution> gather(Steps steps, List<Conclusion> gathered) {
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
        List<AuthorshipStep.ContestedPart> parts = steps.all(AuthorshipStep.ContestedPart.class, event);
        detail.addAll(parts);
        List<AuthorshipStep.EvidenceOn> evidence = steps.all(AuthorshipStep.EvidenceOn.class, event);
        List<AuthorshipStep.Lacking> missing = steps.all(AuthorshipStep.Lacking.class, event);
        List<AuthorshipStep.Reacted> reactions = steps.all(AuthorshipStep.Reacted.class, event);
        detail.addAll(evidence);
        detail.addAll(missing);
        detail.addAll(reactions);
        List<AuthorshipStep.PartFor> whom = steps.all(AuthorshipStep.PartFor.class, event);
        List<AuthorshipStep.WrongFound> wrongs = steps.all(AuthorshipStep.WrongFound.class, event);
        List<AuthorshipStep.VictimsFound> victims = steps.all(AuthorshipStep.VictimsFound.class, event);
        detail.addAll(whom);
        detail.addAll(wrongs);
        detail.addAll(victims);
        detail.addAll(flags);
        return new Attribution(
                event,
                status.status(),
                who(positions, AuthorshipStep.Stance.CLAIMED),
                who(positions, AuthorshipStep.Stance.ACKNOWLEDGED),
                who(positions, AuthorshipStep.Stance.ACKNOWLEDGED_BY_IMPLICATION),
                who(positions, AuthorshipStep.Stance.ACKNOWLEDGED_IN_PART),
                who(positions, AuthorshipStep.Stance.ORDER_ACKNOWLEDGED),
                who(positions, AuthorshipStep.Stance.REPORTED),
                reports(steps.all(AuthorshipStep.NamedIn.class, event)),
                positions.stream()
                        .filter(p -> p.stance() == AuthorshipStep.Stance.ACCUSED)
                        .map(p -> new Attribution.Charge(
                                p.who(), p.by(), p.role(), p.strength(), whom(whom, p.role(), p.who(), p.by())))
                        .toList(),
                findings.stream()
                        .map(f -> new Attribution.Finding(
                                f.who(), f.by(), f.role(), f.strength(), whom(whom, f.role(), f.who(), f.by())))
                        .toList(),
                wrongs(wrongs, victims),
                held(positions, AuthorshipStep.Stance.SPONSOR_ALLEGED),
                held(positions, AuthorshipStep.Stance.IMPUTED),
                who(
                        positions.stream()
                                .filter(p -> p.role() == Role.PERPETRATOR)
                                .toList(),
                        AuthorshipStep.Stance.DENIED),
                positions.stream()
                        .filter(p -> p.stance() == AuthorshipStep.Stance.DENIED && p.role() != Role.PERPETRATOR)
                        .map(p -> new Attribution.DeniedRole(p.who(), p.role(), whom(whom, p.role(), p.who(), p.by())))
                        .toList(),
                contested(parts),
                held(positions, AuthorshipStep.Stance.REJECTED),
                who(positions, AuthorshipStep.Stance.RETRACTED),
                who(positions, AuthorshipStep.Stance.DISAVOWED),
                evidence.stream()
                        .map(e -> new Attribution.Evidence(e.by(), e.weight(), e.of(), e.utterance()))
                        .sorted(Comparator.comparing(Attribution.Evidence::record))
                        .toList(),
                missing(missing),
                reactions(reactions, true),
                reactions(reactions, false),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(status),
                detail);
    }

    private static List<ActorId> whom(List<AuthorshipStep.PartFor> all, Role role, @Nullable ActorId who, ActorId by) {
        return Steps.names(
                all.stream()
                        .filter(part -> part.role() == role
                                && part.who().equals(who)
                                && part.by().equals(by))
                        .toList(),
                AuthorshipStep.PartFor::whom);
    }

    private static List<Attribution.WrongFound> wrongs(
            List<AuthorshipStep.WrongFound> wrongs, List<AuthorshipStep.VictimsFound> victims) {
        return Stream.concat(
                        wrongs.stream().map(AuthorshipStep.WrongFound::by),
                        victims.stream().map(AuthorshipStep.VictimsFound::by))
                .distinct()
                .sorted()
                .map(by -> new Attribution.WrongFound(
                        by,
                        wrongs.stream()
                                .filter(wrong -> wrong.by().equals(by))
                                .map(AuthorshipStep.WrongFound::wrong)
                                .distinct()
                                .sorted()
                                .toList(),
                        victims.stream()
                                .filter(harm -> harm.by().equals(by))
                                .map(AuthorshipStep.VictimsFound::people)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    /** One entry for each part of each party, in order of the part, then of name. */
    private static List<Attribution.ContestedPart> contested(List<AuthorshipStep.ContestedPart> parts) {
        Comparator<AuthorshipStep.ContestedPart> order = Comparator.comparing(AuthorshipStep.ContestedPart::role)
                .thenComparing(AuthorshipStep.ContestedPart::who);
        return parts.stream()
                .sorted(order)
                .collect(Collectors.groupingBy(
                        part -> List.of(part.role(), part.who()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Attribution.ContestedPart(
                        alike.get(0).who(),
                        alike.get(0).role(),
                        Steps.names(alike, AuthorshipStep.ContestedPart::by),
                        Steps.names(alike, AuthorshipStep.ContestedPart::deniedBy)))
                .toList();
    }

    private static List<Attribution.Report> reports(List<AuthorshipStep.NamedIn> named) {
        return Steps.names(named, AuthorshipStep.NamedIn::party).stream()
                .map(party -> new Attribution.Report(
                        party,
                        Steps.names(
                                named.stream()
                                        .filter(one -> one.party().equals(party))
                                        .toList(),
                                AuthorshipStep.NamedIn::document)))
                .toList();
    }

    private static List<Attribution.Missing> missing(List<AuthorshipStep.Lacking> all) {
        return all.stream()
                .sorted(Comparator.comparing(AuthorshipStep.Lacking::of).thenComparing(AuthorshipStep.Lacking::by))
                .collect(Collectors.groupingBy(
                        one -> List.of(one.of(), one.by(), one.who() == null), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Attribution.Missing(
                        alike.get(0).of(),
                        alike.get(0).by(),
                        alike.stream()
                                .flatMap(one -> Stream.ofNullable(one.who()))
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static List<Attribution.Reaction> reactions(List<AuthorshipStep.Reacted> all, boolean condemning) {
        return all.stream()
                .filter(one -> one.reaction().condemns() == condemning)
                .sorted(Comparator.comparing(AuthorshipStep.Reacted::by)
                        .thenComparing(AuthorshipStep.Reacted::reaction))
                .collect(Collectors.groupingBy(
                        one -> List.of(one.by(), one.reaction()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Attribution.Reaction(
                        alike.get(0).by(),
                        alike.stream()
                                .flatMap(one -> Stream.ofNullable(one.ground()))
                                .distinct()
                                .sorted()
                                .toList(),
                        alike.get(0).reaction().conditional()))
                .toList();
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

    @Override
    public List<Step> doubts(Attribution it) {
        return List.of(new Step.Doubted(it.family(), it.event(), it.event()));
    }

    @Override
    public boolean disputed(Attribution it) {
        return false;
    }

    @Override
    public boolean related(Attribution it, Conclusion other) {
        return Families.shareBasis(it, other);
    }
}
