package casus.whynot;

import casus.inferences.Inferences;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.RetaliationStep;
import casus.model.Term;
import casus.whynot.WhyNot.Answer;
import casus.whynot.WhyNot.Missing;
import casus.whynot.conditions.Wanted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares what was expected with what follows. */
final class Expected {

    /** The number of causes of a response that are followed; the others are counted. */
    private static final int CAUSES = 5;

    private final Inferences inferences;
    private final Asked asked;
    private final Attempts attempts;

    private Expected(Inferences inferences, Asked asked) {
        this.inferences = inferences;
        this.asked = asked;
        this.attempts = new Attempts(inferences);
    }

    static WhyNot answer(Inferences inferences, Asked asked) {
        Expected expected = new Expected(inferences, asked);
        return switch (asked.family()) {
            case CHAIN -> expected.chain();
            case RETALIATION -> expected.link();
            default -> expected.plain();
        };
    }

    private WhyNot plain() {
        List<Conclusion> there = there();
        if (there.stream().anyMatch(this::hasStatus)) {
            return answer(Answer.THERE, there.stream().filter(this::hasStatus).toList(), List.of(), 0);
        }
        return answer(
                there.isEmpty() ? Answer.ABSENT : Answer.OTHER_STATUS,
                there,
                asked.wanted().stream()
                        .map(asked::withStatus)
                        .filter(wanted -> !attempts.isThere(wanted))
                        .map(attempts::follow)
                        .toList(),
                0);
    }

    /** If the cause of a retaliation is omitted, every possible cause is tried. */
    private WhyNot link() {
        Wanted wanted = asked.wanted().get(0);
        if (wanted.fields().containsKey("cause")) {
            return plain();
        }
        List<Conclusion> there = there().stream().filter(this::hasStatus).toList();
        Object response = Objects.requireNonNull(wanted.fields().get("response"));
        Map<Wanted, Attempts.Ranked> nearest = new HashMap<>();
        for (Entity.Event event : inferences.subject().events()) {
            SortedMap<String, Object> fields = new TreeMap<>(wanted.fields());
            fields.put("cause", event.id());
            Wanted link = asked.withStatus(new Wanted(wanted.type(), fields));
            if (!event.id().equals(response) && !attempts.isThere(link)) {
                attempts.nearest(link).ifPresent(attempt -> nearest.put(link, attempt));
            }
        }
        List<Wanted> links = nearest.entrySet().stream()
                .sorted(Map.Entry.<Wanted, Attempts.Ranked>comparingByValue(Attempts.NEAREST_FIRST)
                        .thenComparing(entry -> entry.getKey().fields().toString()))
                .map(Map.Entry::getKey)
                .toList();
        return answer(
                there.isEmpty() ? Answer.ABSENT : Answer.THERE,
                there,
                links.stream().limit(CAUSES).map(attempts::follow).toList(),
                Math.max(0, links.size() - CAUSES));
    }

    private WhyNot chain() {
        List<EventId> events = events();
        List<Chain> longer = inferences.conclusions().stream()
                .filter(Chain.class::isInstance)
                .map(Chain.class::cast)
                .filter(chain -> Collections.indexOfSubList(chain.events(), events) >= 0)
                .toList();
        List<Conclusion> same = longer.stream()
                .filter(chain -> chain.events().equals(events))
                .<Conclusion>map(chain -> chain)
                .toList();
        List<Missing> missing = asked.wanted().stream()
                .map(this::graded)
                .filter(wanted -> !attempts.isThere(wanted))
                .map(attempts::follow)
                .toList();
        if (!same.isEmpty()) {
            boolean there = same.stream().anyMatch(this::hasStatus);
            return answer(there ? Answer.THERE : Answer.OTHER_STATUS, same, there ? List.of() : missing, 0);
        }
        return answer(longer.isEmpty() ? Answer.ABSENT : Answer.PART, new ArrayList<>(longer), missing, 0);
    }

    private List<EventId> events() {
        List<EventId> events = new ArrayList<>();
        for (Wanted link : asked.wanted()) {
            if (events.isEmpty()) {
                events.add((EventId) Objects.requireNonNull(link.fields().get("cause")));
            }
            events.add((EventId) Objects.requireNonNull(link.fields().get("response")));
        }
        return events;
    }

    /** Every link must allow the requested status; a mixed chain depends on no single link. */
    private Wanted graded(Wanted link) {
        return asked.status()
                .filter(status -> status != Chain.Status.MIXED && attempts.isThere(link))
                .map(status -> {
                    SortedMap<String, Object> fields = new TreeMap<>(link.fields());
                    fields.put("chain", status);
                    return new Wanted(RetaliationStep.ChainLink.class, fields);
                })
                .orElse(link);
    }

    /** {@return the conclusions that match the question, except perhaps in status} */
    private List<Conclusion> there() {
        return inferences.conclusions().stream()
                .filter(conclusion -> conclusion.family() == asked.family())
                .filter(conclusion -> asked.wanted().stream()
                        .allMatch(wanted -> conclusion.basis().stream().anyMatch(wanted::is) || isNamed(conclusion)))
                .toList();
    }

    /** {@return true if the words name the conclusion, with a status behind or without} */
    private boolean isNamed(Conclusion conclusion) {
        String text = asked.text();
        for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            if (conclusion.isNamed(text.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasStatus(Conclusion conclusion) {
        return asked.status()
                .map(status -> Term.of(status).equals(conclusion.term()))
                .orElse(true);
    }

    private WhyNot answer(Answer answer, List<Conclusion> there, List<Missing> missing, int more) {
        return new WhyNot(
                asked.text(),
                asked.family(),
                answer,
                there.stream().sorted(Comparator.comparing(Conclusion::handle)).toList(),
                missing,
                more);
    }
}
