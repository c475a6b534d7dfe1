package casus.words;

import casus.inferences.Inferences;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.Certainty;
import casus.model.Entity;
import casus.model.TableRow;
import casus.model.Territory;
import casus.model.When;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions.Near;
import casus.whynot.conditions.Miss;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes in what respect a fact does not match a condition. */
public final class Shortfall {

    private final Phrases phrases;
    private final Inferences inferences;

    public Shortfall(Phrases phrases, Inferences inferences) {
        this.phrases = phrases;
        this.inferences = inferences;
    }

    /** {@return the actual value, in one sentence; empty if there is nothing to say} */
    public Optional<String> says(Rule.Line line, Near near) {
        Miss miss = near.miss();
        if (miss instanceof Miss.Mood it) {
            return Optional.of(it.fact().id() + " speaks of it as "
                    + Naming.words(it.fact().modality()) + ", not as actual");
        }
        if (miss instanceof Miss.Word it) {
            return Optional.of(word(it.fact()));
        }
        if (miss instanceof Miss.Value it) {
            return value(line, near, it);
        }
        Miss.Answer it = (Miss.Answer) miss;
        return answer(near, it.question(), it.between());
    }

    private String word(CaseRecord said) {
        List<String> taken = inferences.derivations().keySet().stream()
                .filter(step ->
                        step instanceof CampStep.TakenBack it && it.utterance().equals(said.id()))
                .map(step -> ((CampStep.TakenBack) step).retraction().value())
                .distinct()
                .sorted()
                .toList();
        return said.id() + (taken.isEmpty() ? " is put down to nobody" : " is taken back in " + Naming.and(taken));
    }

    private Optional<String> value(Rule.Line line, Near near, Miss.Value it) {
        if (it.fact() instanceof TableRow.Window window && it.field().equals("on")) {
            return Optional.of(
                    "the window " + window.name() + ", " + span(window.hours()) + ", is off in the table of windows");
        }
        if (it.fact() instanceof TableRow) {
            return Optional.empty();
        }
        Object found = it.found();
        boolean nothing = found == null || (found instanceof Collection<?> all && all.isEmpty());
        if (it.slot().isPresent() && found != null && !nothing && !it.not()) {
            String slot = it.slot().orElseThrow();
            boolean reflexive = line.fillers().entrySet().stream()
                    .anyMatch(filler -> !filler.getKey().equals(slot)
                            && found.equals(near.names().get(filler.getValue())));
            return reflexive ? Optional.empty() : Optional.of(phrases.line(line, near.names(), slot, found));
        }
        if (it.fact() instanceof Entity) {
            return Optional.of(phrases.fact(it.fact()));
        }
        String field = it.field().replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String asked = it.asked().isEmpty()
                ? "none"
                : it.asked().stream().map(phrases::value).collect(Collectors.joining(" or "));
        return Optional.of(phrases.fact(it.fact()) + ": " + field + " is " + phrases.value(found) + ", and "
                + (it.not() ? "another than " + asked : asked) + " is asked for");
    }

    private Optional<String> answer(Near near, String question, List<Object> between) {
        Object one = between.get(0);
        Object other = between.size() > 1 ? between.get(1) : one;
        String said = null;
        if (question.equals("followsWithin")
                && one instanceof Entity.Event later
                && other instanceof Entity.Event earlier) {
            said = apart(near, earlier, later, (Integer) between.get(2));
        } else if (one instanceof Entity.Event earlier
                && other instanceof Entity.Event later
                && !later.equals(earlier)) {
            said = order(earlier, later);
        } else if (one instanceof Territory.Consent consent && other instanceof Entity.Event event) {
            said = consent(consent, event, question);
        } else if (one instanceof CaseRecord said1 && other instanceof CaseRecord said2 && question.contains("fter")) {
            said = dated(said1) + "; " + dated(said2);
        } else if (one instanceof TableRow.Bar bar && question.equals("leavesSurprising")) {
            int blows = (Integer) between.get(1);
            int days = (Integer) between.get(2);
            int hours = (Integer) between.get(3);
            said = blows + " other blows in " + days + " days let "
                    + String.format(Locale.ROOT, "%.2f", blows * hours / (24.0 * days)) + " blows be expected in "
                    + span(hours) + "; the table of bars allows "
                    + String.format(Locale.ROOT, "%.2f", bar.hundredths() / 100.0);
        } else if (question.endsWith("Apart")) {
            said = "the figures of " + phrases.value(one) + " and " + phrases.value(other) + " can both be right";
        }
        return Optional.ofNullable(said);
    }

    private static String apart(Near near, Entity.Event earlier, Entity.Event later, int hours) {
        When from = earlier.date();
        When to = later.date();
        if (from == null || to == null || from.isBefore(to) != Certainty.YES) {
            return order(earlier, later);
        }
        int least = later.leastDaysFrom(earlier);
        Integer most = later.mostDaysFrom(earlier);
        String window = near.facts().stream()
                .filter(TableRow.Window.class::isInstance)
                .map(fact -> " `" + ((TableRow.Window) fact).name() + "`")
                .findFirst()
                .orElse("");
        return earlier.id() + " and " + later.id() + " are "
                + (most == null ? "at least " + days(least) : least == most ? days(most) : least + " to " + days(most))
                + " apart; the window" + window + " allows " + span(hours);
    }

    private static String order(Entity.Event earlier, Entity.Event later) {
        When from = earlier.date();
        When to = later.date();
        String dates = event(earlier) + "; " + event(later);
        if (from == null || to == null) {
            return dates;
        }
        return switch (from.isBefore(to)) {
            case YES -> dates + ": " + earlier.id() + " came first";
            case NO -> dates + ": " + later.id() + " did not come later";
            case CANNOT_TELL -> dates + ": the dates leave the order open";
        };
    }

    private static String consent(Territory.Consent consent, Entity.Event event, String question) {
        if (question.equals("isForKindOf")) {
            return consent.id() + " is for "
                    + (consent.purposes().isEmpty() ? "any purpose" : Naming.and(consent.purposes()))
                    + "; " + event.id() + " is "
                    + (event.kind() == null ? "of no kind that is known" : "of the kind " + event.kind());
        }
        return (consent.valid() == null ? dated(consent) : consent.id() + " is valid " + consent.valid()) + "; "
                + event(event);
    }

    private static String event(Entity.Event event) {
        return event.id() + (event.date() == null ? " is undated" : " is dated " + Givens.date(event.date()));
    }

    private static String dated(CaseRecord said) {
        When date = said instanceof Territory.Consent consent && consent.valid() != null
                ? consent.valid()
                : said.said().date();
        return said.id() + (date == null ? " is undated" : " is dated " + Givens.date(date));
    }

    private static String span(int hours) {
        return hours % 24 == 0 ? days(hours / 24) : hours + " hours";
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }
}
