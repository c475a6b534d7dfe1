package casus.json;

import static casus.json.GroundingParts.ids;

import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Step;
import casus.model.Term;
import casus.why.Explanation;
import casus.why.QuotePlaces;
import casus.why.Standing;
import casus.why.Why;
import casus.words.Naming;
import casus.words.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Converts one answer to why, and numbers its steps and premises. */
final class Premises {

    private final Inferences inferences;
    private final Naming naming;
    private final Wording wording;
    private final GivenPremises givens;
    private final WaysByRule ways;
    private final Map<Step, Integer> steps = new HashMap<>();
    private final Set<Step> shown = new HashSet<>();
    private final NavigableMap<Integer, Integer> cut = new TreeMap<>();
    private final Map<Why, WhyAnswer.Numbered> premises = new LinkedHashMap<>();

    Premises(Inferences inferences, QuotePlaces places) {
        this.inferences = inferences;
        naming = new Naming(inferences.subject());
        wording = new Wording(naming);
        givens = new GivenPremises(inferences, places);
        ways = new WaysByRule(naming);
    }

    WhyAnswer answer(Explanation explanation) {
        Standing standing = explanation.grounding().standing();
        List<WhyAnswer.Part> because =
                explanation.status().stream().map(this::part).toList();
        List<WhyAnswer.Part> beside =
                explanation.beside().stream().map(this::part).toList();
        return new WhyAnswer(
                explanation.conclusion().handle(),
                Term.of(explanation.conclusion().family()),
                explanation.conclusion().term(),
                explanation.conclusion().flags(),
                wording.sentence(explanation.conclusion()),
                Provenance.of(inferences),
                GroundingParts.Voices.of(standing),
                standing.counted().stream()
                        .map(source -> new WhyAnswer.Independent(
                                ids(source.voices()), ids(source.records()), source.critical()))
                        .toList(),
                wording.standing().fragility(inferences, explanation.conclusion(), standing),
                GroundingParts.Records.of(explanation.grounding().supports(), inferences),
                because,
                beside,
                ways.tables(),
                List.copyOf(premises.values()),
                cut.entrySet().stream()
                        .map(step -> new WhyAnswer.Cut(step.getKey(), step.getValue()))
                        .toList(),
                explanation.also().stream()
                        .map(said -> new WhyAnswer.Also(naming.record(said), givens.said(said)))
                        .toList(),
                null);
    }

    private WhyAnswer.Part part(Why.Derived derived) {
        return new WhyAnswer.Part(wording.parts().of(inferences, derived.step()), step(derived));
    }

    private int step(Why.Derived derived) {
        int number = steps.computeIfAbsent(derived.step(), any -> next());
        if (!shown.contains(derived.step())) {
            // a step too deep to have its ways shown is shown in full if it occurs again further up
            if (derived.more() == 0 || !derived.ways().isEmpty()) {
                shown.add(derived.step());
            }
            cut.remove(number);
            if (derived.more() > 0) {
                cut.put(number, derived.more());
            }
            derived.ways().forEach(way -> {
                ways.open(way);
                ways.add(number, way, way.lines().stream().map(this::rests).toList());
            });
        }
        return number;
    }

    private int next() {
        return steps.size() + premises.size() + 1;
    }

    /** {@return the alternatives of a line, each as the numbers of what it requires} */
    private List<List<Integer>> rests(Why.Line line) {
        // one after another, since numbers are assigned in this order
        return line.anyOf().stream()
                .filter(alternative -> !alternative.isEmpty())
                .map(alternative -> alternative.stream().map(this::reason).toList())
                .toList();
    }

    private int reason(Why why) {
        if (why instanceof Why.Derived derived) {
            return step(derived);
        }
        WhyAnswer.Numbered before = premises.get(why);
        if (before != null) {
            return before.premise();
        }
        WhyAnswer.Numbered numbered = new WhyAnswer.Numbered(
                next(),
                why instanceof Why.Given given
                        ? givens.of(given.fact())
                        : why instanceof Why.Absent absent ? absence(absent) : counted((Why.Counted) why));
        premises.put(why, numbered);
        return numbered.premise();
    }

    private Premise.Absent absence(Why.Absent absent) {
        return new Premise.Absent(
                Naming.small(absent.type()),
                wording.absent(absent, false),
                ids(absent.about()),
                ids(absent.among()),
                absent.alike().stream().map(this::alike).toList());
    }

    private Premise.Alike alike(Fact fact) {
        return fact instanceof Step step
                ? new Premise.AlikeStep(
                        Naming.small(step.getClass().getSimpleName()),
                        wording.parts().of(inferences, step))
                : givens.said((CaseRecord) fact);
    }

    private Premise.Counted counted(Why.Counted counted) {
        return new Premise.Counted(
                wording.counted(counted),
                counted.members().stream()
                        .map(member -> new Premise.Member(Wording.member(member), ids(member.records())))
                        .toList());
    }
}
