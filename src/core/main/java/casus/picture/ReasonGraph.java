package casus.picture;

import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Step;
import casus.model.TableRow;
import casus.why.Explanation;
import casus.why.Why;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * An explanation as a graph in which equal parts share a node. A step rests on any one of the firings that point to it, a
 * firing on everything that points to it; this distinguishes alternatives without further markup.
 *
 * @param nodes the conclusion first, then in the order of the explanation
 * @param edges from a premise to what rests on it, in the same order, without duplicates
 */
@API(status = Status.INTERNAL)
public record ReasonGraph(List<Node> nodes, List<Edge> edges) {

    /** The kind of a node. */
    public enum Kind {
        CONCLUSION,
        STEP,
        FIRING,
        RECORD,
        CODED,
        ROW,
        ABSENCE,
        /** A count. */
        COUNT,
        /** The number of parts left out. */
        REST
    }

    /**
     * A node.
     *
     * @param id {@code n1}, {@code n2} and so on
     * @param words its text, one line each
     * @param of the {@link Conclusion}, {@link Step}, {@link Firing}, {@link Fact}, {@link Why.Absent} or
     *     {@link Why.Counted} that it represents; for a rest, the number left out
     */
    public record Node(String id, Kind kind, List<String> words, Object of) {}

    /**
     * An edge from a premise to what rests on it.
     *
     * @param beside true between a conclusion and a step that its status does not rest on
     */
    public record Edge(String from, String to, boolean beside) {}

    /**
     * One firing of one rule.
     *
     * @param lines the premises of each line of the rule, with one alternative chosen
     */
    public record Firing(Step step, Why.Way way, List<List<Why>> lines) {}

    /** {@return the graph of an explanation} */
    public static ReasonGraph of(Inferences inferences, Explanation explanation) {
        Walk walk = new Walk(inferences);
        walk.whole(explanation);
        return new ReasonGraph(List.copyOf(walk.nodes), List.copyOf(walk.edges));
    }

    /** {@return the firings that a way stands for: more than one if a line of it has alternatives} */
    static List<Firing> firings(Step step, Why.Way way) {
        List<List<List<Why>>> choices = List.of(List.of());
        for (Why.Line line : way.lines()) {
            List<List<List<Why>>> longer = new ArrayList<>();
            for (List<List<Why>> chosen : choices) {
                for (List<Why> alternative : line.anyOf()) {
                    List<List<Why>> one = new ArrayList<>(chosen);
                    one.add(alternative);
                    longer.add(one);
                }
            }
            choices = longer;
        }
        return choices.stream()
                .map(lines -> new Firing(step, way, List.copyOf(lines)))
                .toList();
    }

    private static final class Walk {

        private final Naming naming;
        private final Wording wording;
        private final Givens givens;
        private final List<Node> nodes = new ArrayList<>();
        private final Set<Edge> edges = new LinkedHashSet<>();
        private final Map<Object, String> known = new HashMap<>();
        private final Set<Step> shown = new LinkedHashSet<>();

        Walk(Inferences inferences) {
            naming = new Naming(inferences.subject());
            wording = new Wording(naming);
            givens = new Givens(inferences.subject(), naming);
        }

        void whole(Explanation explanation) {
            Conclusion conclusion = explanation.conclusion();
            String top = node(
                    Kind.CONCLUSION,
                    List.of(conclusion.handle(), Wording.status(conclusion) + " — " + wording.sentence(conclusion)),
                    conclusion);
            explanation.status().forEach(step -> edge(derived(step, ""), top, false));
            explanation.beside().forEach(step -> edge(derived(step, ""), top, true));
        }

        /**
         * @param sentence of a rule that is about this step alone, or empty
         */
        private String derived(Why.Derived derived, String sentence) {
            Step step = derived.step();
            String says = sentence.isEmpty() ? wording.parts().of(step) : sentence;
            String id = known.containsKey(step)
                    ? known.get(step)
                    : node(Kind.STEP, List.of(says.isEmpty() ? because(derived) : says), step);
            if (!derived.ways().isEmpty() && shown.add(step)) {
                derived.ways().forEach(way -> firings(step, way).forEach(firing -> edge(firing(firing), id, false)));
                rest(derived.more(), "way", id);
            }
            return id;
        }

        private String because(Why.Derived derived) {
            return derived.ways().stream()
                    .findFirst()
                    .map(way -> naming.fill(way.rule().because(), way.names()))
                    .orElse("a step");
        }

        private String firing(Firing firing) {
            Why.Way way = firing.way();
            List<String> words = new ArrayList<>(List.of(
                    "because " + naming.fill(way.rule().because(), way.names()),
                    way.rule().id()));
            if (!way.rule().reference().isEmpty()) {
                words.add(way.rule().reference());
            }
            String id = node(Kind.FIRING, words, firing);
            for (int i = 0; i < firing.lines().size(); i++) {
                Why.Line line = way.lines().get(i);
                String sentence = naming.fill(line.sentence(), way.names());
                List<Why> whys = firing.lines().get(i);
                whys.forEach(why -> edge(why(why, sentence, whys.size() == 1), id, false));
                rest(line.more(), "alternative", id);
            }
            return id;
        }

        private String why(Why why, String sentence, boolean alone) {
            if (why instanceof Why.Derived derived) {
                return derived(derived, alone ? sentence : "");
            }
            if (why instanceof Why.Given given) {
                String before = known.get(given.fact());
                return before != null ? before : given(given.fact());
            }
            if (why instanceof Why.Counted counted) {
                String before = known.get(counted);
                return before != null
                        ? before
                        : node(Kind.COUNT, List.of("counted: " + wording.members(counted)), counted);
            }
            Why.Absent absent = (Why.Absent) why;
            // the same absence in two sentences needs two nodes
            Object key = List.of(absent, sentence);
            String before = known.get(key);
            if (before == null) {
                before = node(Kind.ABSENCE, List.of(sentence, wording.absent(absent, false)), absent);
                known.put(key, before);
            }
            return before;
        }

        private String given(Fact fact) {
            if (!(fact instanceof CaseRecord said)) {
                return node(fact instanceof TableRow ? Kind.ROW : Kind.CODED, List.of(givens.says(fact)), fact);
            }
            List<String> words = new ArrayList<>();
            for (Citation citation : said.said().citations()) {
                words.add("“" + citation.quote() + "”");
            }
            words.add(givens.speaker(said) + ", "
                    + said.documents().stream().map(Object::toString).collect(Collectors.joining(", ")) + " ["
                    + said.id().value() + "]");
            return node(Kind.RECORD, words, fact);
        }

        private void rest(int more, String what, String to) {
            if (more > 0) {
                String says = "and " + more + " more " + what + (more == 1 ? "" : "s");
                edge(node(Kind.REST, List.of(says), more), to, false);
            }
        }

        private String node(Kind kind, List<String> words, Object of) {
            String id = "n" + (nodes.size() + 1);
            nodes.add(new Node(id, kind, List.copyOf(words), of));
            if (kind != Kind.REST && kind != Kind.ABSENCE) {
                known.put(of, id);
            }
            return id;
        }

        private void edge(String from, String to, boolean beside) {
            edges.add(new Edge(from, to, beside));
        }
    }
}
