package casus.verify;

import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.verify.Reasoning.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/** Sequences of insertions and withdrawals of records in an open session. */
final class Walks {

    private final Reasoning reasoning;
    private final Case subject;
    private final Map<RecordId, CaseRecord> all = new LinkedHashMap<>();

    Walks(Reasoning reasoning, Case subject) {
        this.reasoning = reasoning;
        this.subject = subject;
        subject.records().forEach(record -> all.put(record.id(), record));
    }

    /** One step: the insertion or withdrawal of a record. */
    private record Step(RecordId record, boolean in) {
        @Override
        public String toString() {
            return (in ? "+" : "-") + record;
        }
    }

    /**
     * A walk after which the session differs from a fresh one.
     *
     * @param way the steps so far
     */
    private record Astray(List<Conclusion> fresh, List<Conclusion> found, List<Step> way) {}

    /**
     * @throws AssertionError if a walk of that many steps ends in a difference
     */
    void random(int steps, long seed) {
        Random random = new Random(seed);
        List<RecordId> in = new ArrayList<>(all.keySet());
        List<Step> walk = new ArrayList<>();
        for (int i = 0; i < steps && !all.isEmpty(); i++) {
            Step step = step(in, random);
            walk.add(step);
            if (step.in()) {
                in.add(step.record());
            } else {
                in.remove(step.record());
            }
        }
        astray(walk).ifPresent(astray -> {
            throw lost(shortest(astray), steps, seed);
        });
    }

    /** Inserts only records whose references are present, since others are refused. */
    private Step step(List<RecordId> in, Random random) {
        List<RecordId> out = all.keySet().stream()
                .filter(record -> !in.contains(record) && fits(record, in))
                .toList();
        boolean back = in.isEmpty() || (!out.isEmpty() && random.nextBoolean());
        List<RecordId> among = back ? out : in;
        return new Step(among.get(random.nextInt(among.size())), back);
    }

    private boolean fits(RecordId record, List<RecordId> in) {
        CaseRecord whole = all.get(record);
        return whole != null
                && Mentions.of(whole).stream()
                        .allMatch(
                                mention -> !all.containsKey(mention) || mention.equals(record) || in.contains(mention));
    }

    /** {@return the first point of a walk at which the session differs from a fresh one} */
    private Optional<Astray> astray(List<Step> walk) {
        Case left = subject;
        try (Open open = reasoning.open(subject)) {
            open.inferences();
            for (int i = 0; i < walk.size(); i++) {
                Step step = walk.get(i);
                CaseRecord record = Objects.requireNonNull(all.get(step.record()));
                if (step.in()) {
                    open.insert(record);
                    left = left.with(record);
                } else {
                    open.withdraw(step.record());
                    left = left.without(step.record());
                }
                Inferences fresh = reasoning.reason(left);
                if (!Example.same(fresh, open.inferences())) {
                    List<Step> way = List.copyOf(walk.subList(0, i + 1));
                    return Optional.of(
                            new Astray(fresh.conclusions(), open.inferences().conclusions(), way));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return a walk in which every remaining step is necessary} */
    private Astray shortest(Astray found) {
        for (RecordId record : found.way().stream().map(Step::record).distinct().toList()) {
            List<Step> tried = found.way().stream()
                    .filter(step -> !step.record().equals(record))
                    .toList();
            Optional<Astray> shorter = possible(tried) ? astray(tried) : Optional.empty();
            if (shorter.isPresent()) {
                return shortest(shorter.get());
            }
        }
        return found;
    }

    private boolean possible(List<Step> walk) {
        List<RecordId> in = new ArrayList<>(all.keySet());
        for (Step step : walk) {
            if (step.in() ? !fits(step.record(), in) : !in.remove(step.record())) {
                return false;
            }
            if (step.in()) {
                in.add(step.record());
            }
        }
        return true;
    }

    private AssertionError lost(Astray astray, int steps, long seed) {
        return new AssertionError(
                "a session that stays open finds something else than a fresh one; see it again with incrementalEqualsFresh("
                        + steps + ", " + seed + ")\n"
                        + Example.text(subject)
                        + "\nafter "
                        + astray.way().stream().map(Step::toString).collect(Collectors.joining(", "))
                        + ", against a fresh session\n"
                        + Example.otherwise(astray.fresh(), astray.found()));
    }
}
