package casus.words;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words for retaliation links. */
final class RetaliationWords implements FamilyWords<Retaliation> {

    @Override
    public String heading() {
        return "Retaliation";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "retaliation", "retaliations");
    }

    @Override
    public String subject(Retaliation it, Naming naming) {
        return it.response() + " answers " + it.cause();
    }

    @Override
    public String details(Retaliation it, Naming naming) {
        List<String> parts = new ArrayList<>();
        if (!it.by().isEmpty() || !it.against().isEmpty()) {
            String by = it.by().isEmpty() ? "somebody" : naming.actors(it.by());
            parts.add(by + (it.against().isEmpty() ? "" : " against " + naming.actors(it.against())));
        }
        Retaliation.Gap gap = it.gapDays();
        if (gap != null && !(gap.least() == 0 && gap.most() == null)) {
            parts.add(gap(gap));
        }
        if (!it.conditionalOn().isEmpty()) {
            List<String> open = it.conditionalOn().stream().map(EventId::value).toList();
            parts.add("holds only if the authorship of " + naming.list(open) + " does");
        }
        Map<EventId, List<ActorId>> rivals = it.rivals().stream()
                .collect(Collectors.groupingBy(
                        Retaliation.Rival::cause,
                        LinkedHashMap::new,
                        Collectors.mapping(Retaliation.Rival::by, Collectors.toList())));
        naming.add(
                parts,
                "rival cause",
                rivals.entrySet().stream()
                        .map(rival -> "an answer to " + rival.getKey() + ", by the word of "
                                + naming.actors(rival.getValue())));
        return String.join("; ", parts);
    }

    private static String gap(Retaliation.Gap gap) {
        Integer most = gap.most();
        if (most == null) {
            return "at least " + days(gap.least()) + " later";
        }
        if (gap.least() == most) {
            return most == 0 ? "on the same day" : days(most) + " later";
        }
        return gap.least() == 0 ? "at most " + days(most) + " later" : gap.least() + " to " + days(most) + " later";
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof RetaliationStep.RetaliationFlag it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof RetaliationStep.Retaliates it) {
            return it.response() + " answers " + it.cause() + ", " + Naming.words(it.status());
        }
        if (step instanceof RetaliationStep.ConditionalOn it) {
            return "holds only if the authorship of " + it.event() + " does";
        }
        if (step instanceof RetaliationStep.RivalCause it) {
            return "an answer to " + it.other() + ", by the word of " + naming.actor(it.by());
        }
        if (step instanceof RetaliationStep.Measured it) {
            return it.event() + " is a measure of " + naming.actor(it.party());
        }
        if (step instanceof RetaliationStep.MeasuredAgainst it) {
            return it.event() + " is a measure against " + naming.actor(it.party());
        }
        if (step instanceof RetaliationStep.DirectedAt it) {
            return it.response() + " is directed at " + naming.actor(it.party());
        }
        if (step instanceof RetaliationStep.CalledAnswer it) {
            return it.response() + " answers " + it.cause() + ", by the word of " + naming.actor(it.by());
        }
        if (step instanceof RetaliationStep.BorneOut it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof RetaliationStep.Gap it) {
            return gap(new Retaliation.Gap(it.least(), it.most()));
        }
        return step instanceof RetaliationStep.LooksLikeAnswer it
                ? it.response() + " looks like an answer to " + it.cause()
                : "";
    }
}
