package casus.rulebook.rule;

import casus.model.Nearest;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line aligned with a sentence, word by word, so that as many words as possible match. Takes time proportional to the
 * number of words of the line times that of the sentence.
 *
 * @param same true if the line has the words of the sentence and no others outside its slots
 * @param fillers the content of each slot of the sentence, one word or several; no entry for an empty slot
 */
record Alignment(boolean same, Map<String, String> fillers) {

    /** An extra word in a slot is more likely than a wrong word. */
    private static final int MORE_IN_SLOT = 3;

    private static final int SPELLED_OTHERWISE = 4;
    private static final int OTHER = 10;
    private static final int LEFT_OUT = 8;

    private enum Step {
        MATCH,
        MORE,
        PUT_IN,
        LEFT_OUT
    }

    /** {@return the line aligned with the sentence} */
    static Alignment of(Sentence sentence, String line) {
        List<SentenceForm.Word> words = sentence.form().words();
        List<SentenceForm.Token> tokens = SentenceForm.tokens(line);
        int[][] cost = new int[tokens.size() + 1][words.size() + 1];
        Step[][] step = new Step[tokens.size() + 1][words.size() + 1];
        for (int i = 0; i <= tokens.size(); i++) {
            for (int j = 0; j <= words.size(); j++) {
                choose(tokens, words, i, j, cost, step);
            }
        }
        return trace(tokens, words, step, cost);
    }

    private static void choose(
            List<SentenceForm.Token> tokens, List<SentenceForm.Word> words, int i, int j, int[][] cost, Step[][] step) {
        step[i][j] = Step.MATCH;
        if (i == 0 && j == 0) {
            return;
        }
        int best = Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
            best = cost[i - 1][j - 1] + cost(tokens.get(i - 1).text(), words.get(j - 1));
            boolean slot = words.get(j - 1).slot() != null;
            // words before the last one of a slot come first, so that the slot takes them before it closes
            if (slot && i > 1 && cost[i - 1][j] + MORE_IN_SLOT < best) {
                best = cost[i - 1][j] + MORE_IN_SLOT;
                step[i][j] = Step.MORE;
            }
        }
        if (i > 0 && cost[i - 1][j] + LEFT_OUT < best) {
            best = cost[i - 1][j] + LEFT_OUT;
            step[i][j] = Step.PUT_IN;
        }
        if (j > 0 && cost[i][j - 1] + OTHER <= best) {
            best = cost[i][j - 1] + OTHER;
            step[i][j] = Step.LEFT_OUT;
        }
        cost[i][j] = best;
    }

    private static int cost(String token, SentenceForm.Word word) {
        if (word.slot() != null) {
            boolean name = word.frames(token) && Rule.isName(word.filler(token));
            return name ? 0 : word.frames(token) ? 1 : OTHER;
        }
        if (token.equals(word.before())) {
            return 0;
        }
        return Nearest.edits(token, word.before()) <= Math.max(1, word.before().length() / 3)
                ? SPELLED_OTHERWISE
                : OTHER;
    }

    private static Alignment trace(
            List<SentenceForm.Token> tokens, List<SentenceForm.Word> words, Step[][] step, int[][] cost) {
        Map<String, List<String>> fillers = new LinkedHashMap<>();
        boolean same = true;
        int i = tokens.size();
        int j = words.size();
        while (i > 0 || j > 0) {
            Step now = step[i][j];
            String slot = j > 0 && (now == Step.MATCH || now == Step.MORE)
                    ? words.get(j - 1).slot()
                    : null;
            if (slot == null) {
                same &= now == Step.MATCH && cost[i][j] == cost[i - 1][j - 1];
            } else {
                String token = tokens.get(i - 1).text();
                boolean framed = words.get(j - 1).frames(token);
                fillers.computeIfAbsent(slot, any -> new ArrayList<>())
                        .add(0, framed ? words.get(j - 1).filler(token) : token);
                same &= now == Step.MORE || framed;
            }
            i -= now == Step.LEFT_OUT ? 0 : 1;
            j -= now == Step.MATCH || now == Step.LEFT_OUT ? 1 : 0;
        }
        Map<String, String> joined = new LinkedHashMap<>();
        fillers.forEach((slot, parts) -> joined.put(slot, String.join(" ", parts)));
        return new Alignment(same, joined);
    }
}
