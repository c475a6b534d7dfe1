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
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Converts one answer to why, and numbers its steps and absences. */
final class Premises {

    private final Inferences inferences;
    private final Naming naming;
    private final Wording wording;
    private final GivenPremises givens;
    private final Map<Step, Integer> numbers = new HashMap<>();
    private final Set<Step> shown = new HashSet<>();
    private final Map<Why.Absent, Integer> absences = new HashMap<>();

    Premises(Inferences inferences, QuotePlaces places) {
        this.inferences = inferences;
        naming = new Naming(inferences.subject());
        wording = new Wording(naming);
        givens = new GivenPremises(inferences, places);
    }

    WhyAnswer answer(Explanation explanation) {
        Standing standing = explanation.grounding().standing();
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
                explanation.status().stream().map(this::part).toList(),
                explanation.beside().stream().map(this::part).toList(),
                explanation.also().stream()
                        .map(said -> new WhyAnswer.Also(naming.record(said), givens.said(said)))
                        .toList(),
                null);
    }

    private WhyAnswer.Part part(Why.Derived derived) {
        return new WhyAnswer.Part(wording.parts().of(inferences, derived.step()), step(derived));
    }

    private Premise.Step step(Why.Derived derived) {
        int number = numbers.computeIfAbsent(derived.step(), any -> numbers.size() + 1);
        if (shown.contains(derived.step())) {
            return new Premise.DerivedAbove(number);
        }
        // a step too deep to have its ways shown is shown in full if it occurs again further up
        if (derived.more() == 0 || !derived.ways().isEmpty()) {
            shown.add(derived.step());
        }
        return new Premise.Derived(
                number, derived.ways().stream().map(this::way).toList(), derived.more());
    }

    private Premise.Way way(Why.Way way) {
        return new Premise.Way(
                way.rule().id(),
                way.rule().title(),
                naming.fill(way.rule().because(), way.names()),
                way.rule().reference(),
                way.lines().stream().map(line -> line(way, line)).toList());
    }

    private Premise.Line line(Why.Way way, Why.Line line) {
        // one after another, since numbers are assigned in this order
        List<List<Premise>> alternatives = line.anyOf().stream()
                .filter(alternative -> !alternative.isEmpty())
                .map(alternative -> alternative.stream().map(this::reason).toList())
                .toList();
        return new Premise.Line(naming.fill(line.sentence(), way.names()), line.absence(), alternatives, line.more());
    }

    private Premise reason(Why why) {
        if (why instanceof Why.Given given) {
            return givens.of(given.fact());
        }
        if (why instanceof Why.Absent absent) {
            return absence(absent);
        }
        return why instanceof Why.Counted counted ? counted(counted) : step((Why.Derived) why);
    }

    private Premise.Absence absence(Why.Absent absent) {
        Integer before = absences.get(absent);
        if (before != null) {
            return new Premise.AbsentAbove(before);
        }
        absences.put(absent, absences.size() + 1);
        return new Premise.Absent(
                absences.size(),
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
