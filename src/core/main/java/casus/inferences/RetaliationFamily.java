package casus.inferences;

import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Assembles retaliation links. */
final class RetaliationFamily implements Family<Retaliation> {

    @Override
    public List<Retaliation> gather(Steps steps, List<Conclusion> gathered) {
        return steps.all(RetaliationStep.Retaliates.class)
                .map(link -> of(link, steps))
                .toList();
    }

    private static Retaliation of(RetaliationStep.Retaliates link, Steps steps) {
        List<AuthorshipStep.Author> authors = steps.all(AuthorshipStep.Author.class, link.response());
        List<RetaliationStep.DirectedAt> struck = steps.all(RetaliationStep.DirectedAt.class, link.response()).stream()
                .filter(d -> d.cause().equals(link.cause()))
                .toList();
        List<RetaliationStep.RetaliationFlag> flags =
                steps.all(RetaliationStep.RetaliationFlag.class, link.response()).stream()
                        .filter(f -> f.cause().equals(link.cause()))
                        .toList();
        List<RetaliationStep.Measured> takers = steps.all(RetaliationStep.Measured.class, link.response());
        List<RetaliationStep.MeasuredAgainst> aims = steps.all(RetaliationStep.MeasuredAgainst.class, link.response());
        List<RetaliationStep.ConditionalOn> conditions =
                steps.all(RetaliationStep.ConditionalOn.class, link.response()).stream()
                        .filter(c -> c.cause().equals(link.cause()))
                        .toList();
        List<RetaliationStep.RivalCause> rivals = steps.all(RetaliationStep.RivalCause.class, link.response()).stream()
                .filter(r -> r.cause().equals(link.cause()))
                .toList();
        List<RetaliationStep.Gap> gaps = steps.all(RetaliationStep.Gap.class, link.response()).stream()
                .filter(gap -> gap.cause().equals(link.cause()))
                .toList();
        List<Step> detail = new ArrayList<>(authors);
        detail.addAll(takers);
        detail.addAll(struck);
        detail.addAll(aims);
        gaps.stream().filter(gap -> gap.least() > 0 || gap.most() != null).forEach(detail::add);
        detail.addAll(conditions);
        detail.addAll(rivals);
        detail.addAll(flags);
        return new Retaliation(
                link.response(),
                link.cause(),
                link.status(),
                both(
                        Steps.names(authors, AuthorshipStep.Author::actor),
                        Steps.names(takers, RetaliationStep.Measured::party)),
                both(
                        Steps.names(struck, RetaliationStep.DirectedAt::party),
                        Steps.names(aims, RetaliationStep.MeasuredAgainst::party)),
                gaps.stream()
                        .map(gap -> new Retaliation.Gap(gap.least(), gap.most()))
                        .findFirst()
                        .orElse(null),
                Steps.names(conditions, RetaliationStep.ConditionalOn::event),
                rivals.stream()
                        .map(r -> new Retaliation.Rival(r.other(), r.by()))
                        .distinct()
                        .toList(),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(link),
                detail);
    }

    private static List<ActorId> both(List<ActorId> some, List<ActorId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    @Override
    public List<Step> doubts(Retaliation it) {
        return List.of(new Step.Doubted(it.family(), it.response(), it.cause()));
    }

    @Override
    public boolean disputed(Retaliation it) {
        return false;
    }

    @Override
    public boolean related(Retaliation it, Conclusion other) {
        return other instanceof Chain chain ? chain.links().contains(it.handle()) : Families.shareBasis(it, other);
    }
}
