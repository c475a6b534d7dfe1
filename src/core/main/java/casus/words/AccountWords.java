package casus.words;

import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.Judgement;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;

/** The words for what is shown beside an attribution: evidence, reported absences, condemnations and endorsements. */
final class AccountWords {

    private AccountWords() {}

    /** {@return evidence in words: {@code evidence against a by Corland}} */
    static String evidence(Attribution.Evidence it, Naming naming) {
        String of = it.of() == null ? "the event" : naming.utterance(it.of(), it.by());
        String by = naming.actor(it.by());
        return switch (it.weight()) {
            case SUPPORTING -> by + " brings evidence for " + of;
            case CONTRADICTING -> by + " brings evidence against " + of;
            case VERIFIED -> by + " has verified " + of;
            case UNVERIFIED -> by + " says that " + of + " is not verified";
            case DISPUTED -> by + " says that the verification of " + of + " is disputed";
        };
    }

    /** {@return what a body finds of the event itself: {@code the Court finds a wrong, civilian harm}} */
    static String wrong(Attribution.WrongFound it, Naming naming) {
        List<String> found = Stream.concat(
                        it.grounds().isEmpty()
                                ? Stream.empty()
                                : Stream.of("a wrong, "
                                        + naming.list(it.grounds().stream()
                                                .map(Naming::words)
                                                .toList())),
                        it.victims().isEmpty()
                                ? Stream.empty()
                                : Stream.of("that it harmed "
                                        + naming.list(it.victims().stream()
                                                .map(people -> "“" + people + "”")
                                                .toList())))
                .toList();
        return naming.actor(it.by()) + " finds " + String.join(", and ", found);
    }

    /** {@return what is reported not to be there, in words} */
    static String missing(Attribution.Missing it, Naming naming) {
        String who = it.who().isEmpty() ? "" : " by " + naming.actors(it.who());
        return naming.actor(it.by()) + " reports "
                + switch (it.of()) {
                    case CLAIM -> "no claim" + who;
                    case PROTEST -> "no protest" + who;
                    case RESPONSE -> "no answer" + who;
                    case STATED_CAUSE -> "no stated cause" + who;
                    case CULPRIT ->
                        "that no culprit is known" + (who.isEmpty() ? "" : " to " + naming.actors(it.who()));
                    case EVIDENCE ->
                        it.who().equals(List.of(it.by()))
                                ? "no evidence of its own"
                                : "that no evidence is shown" + who;
                };
    }

    /** Adds reactions to what is told, after some words, if there are any. */
    static void add(List<String> parts, String before, List<Attribution.Reaction> reactions, Naming naming) {
        if (!reactions.isEmpty()) {
            parts.add(before
                    + naming.list(
                            reactions.stream().map(one -> reaction(one, naming)).toList()));
        }
    }

    private static String reaction(Attribution.Reaction it, Naming naming) {
        List<String> aside = Stream.concat(
                        it.conditional() ? Stream.of("if") : Stream.empty(),
                        it.grounds().stream()
                                .filter(ground -> ground != Judgement.Wrong.OTHER)
                                .map(Naming::words))
                .toList();
        return naming.actor(it.who()) + (aside.isEmpty() ? "" : " (" + String.join(", ", aside) + ")");
    }

    /** {@return what a step adds to an attribution in these respects; empty if nothing} */
    static String part(Step step, Naming naming) {
        if (step instanceof AuthorshipStep.WrongFound it) {
            return wrong(new Attribution.WrongFound(it.by(), List.of(it.wrong()), List.of()), naming);
        }
        if (step instanceof AuthorshipStep.VictimsFound it) {
            return wrong(new Attribution.WrongFound(it.by(), List.of(), List.of(it.people())), naming);
        }
        if (step instanceof AuthorshipStep.EvidenceOn it) {
            return evidence(new Attribution.Evidence(it.by(), it.weight(), it.of(), it.utterance()), naming);
        }
        if (step instanceof AuthorshipStep.Lacking it) {
            return missing(
                    new Attribution.Missing(it.of(), it.by(), it.who() == null ? List.of() : List.of(it.who())),
                    naming);
        }
        return step instanceof AuthorshipStep.Reacted it
                ? (it.reaction().condemns() ? "condemned by " : "endorsed by ")
                        + reaction(
                                new Attribution.Reaction(
                                        it.by(),
                                        it.ground() == null ? List.of() : List.of(it.ground()),
                                        it.reaction().conditional()),
                                naming)
                : "";
    }
}
