package casus.why;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.Retaliation;
import casus.model.Role;
import casus.model.Sovereignty;
import casus.model.Step;
import casus.model.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that an analyst reads for families, statuses, flags and members. The only place that has them. */
final class Wording {

    private final Naming naming;

    Wording(Naming naming) {
        this.naming = naming;
    }

    /** {@return the heading over a family} */
    static String heading(Conclusion.Family family) {
        return switch (family) {
            case ATTRIBUTION -> "Attribution";
            case RETALIATION -> "Retaliation";
            case CHAIN -> "Chains";
            case SOVEREIGNTY -> "Sovereignty";
            case NARRATIVE -> "Contested narratives";
        };
    }

    /** {@return so many conclusions of a family, in words} */
    static String count(Conclusion.Family family, int number) {
        String one = switch (family) {
            case ATTRIBUTION -> "attribution";
            case RETALIATION -> "retaliation";
            case CHAIN -> "chain";
            case SOVEREIGNTY -> "sovereignty issue";
            case NARRATIVE -> "contested narrative";
        };
        return (number == 0 ? "no" : number) + " " + one + (number > 1 ? "s" : "");
    }

    /** {@return the status in words} */
    static String status(Conclusion conclusion) {
        return switch (conclusion.term()) {
            case "accusedDenied" -> "accused, denied";
            case "statedByOther" -> "stated by another";
            default -> Naming.words(conclusion.term());
        };
    }

    /** {@return what a flag says} */
    static String flag(String flag) {
        return switch (flag) {
            case "hotPotato" -> "each accuses the other";
            case "falseClaimSuspected" -> "a false claim is suspected";
            case "silentAccused" -> "the accused is silent";
            case "impliedAdmission" -> "an admission is implied";
            case "struckPartyIsNotClaimant" -> "the party struck is not the one that claims the cause";
            case "anotherGrain" -> "the same answer as that to one of its events, counted once";
            default -> Naming.words(flag);
        };
    }

    /** {@return on whose word it stands; empty if on nobody's} */
    String voices(List<ActorId> voices) {
        return voices.isEmpty() ? "" : "on the word of " + naming.actors(voices);
    }

    /** {@return the conclusion in one sentence, without its status and flags} */
    String sentence(Conclusion conclusion) {
        String details = details(conclusion);
        return subject(conclusion) + (details.isEmpty() ? "" : ": " + details);
    }

    private String subject(Conclusion conclusion) {
        if (conclusion instanceof Attribution it) {
            return it.event().value();
        }
        if (conclusion instanceof Retaliation it) {
            return it.response() + " answers " + it.cause();
        }
        if (conclusion instanceof Chain it) {
            return it.events().stream().map(EventId::value).collect(Collectors.joining(", answered by "));
        }
        if (conclusion instanceof Sovereignty it) {
            return it.event() + ", force of " + naming.actors(it.user()) + " in " + naming.actor(it.state());
        }
        Narrative it = (Narrative) conclusion;
        String about = it.aboutKind() == Judgement.Subject.ACTOR ? naming.actor(new ActorId(it.about())) : it.about();
        return (it.aboutKind() == Judgement.Subject.TARGET ? "the target of " : "") + about + ", "
                + Naming.words(it.dimension());
    }

    /** {@return what there is to say beside subject, status and flags; may be empty} */
    String details(Conclusion conclusion) {
        if (conclusion instanceof Attribution it) {
            return attribution(it);
        }
        if (conclusion instanceof Retaliation it) {
            return retaliation(it);
        }
        if (conclusion instanceof Sovereignty it) {
            return sovereignty(it);
        }
        return conclusion instanceof Narrative it ? narrative(it) : "";
    }

    private String attribution(Attribution it) {
        List<String> parts = new ArrayList<>();
        add(parts, "claimed by ", it.claimedBy());
        add(parts, "acknowledged by ", it.acknowledgedBy());
        add(parts, "the document names ", it.reported());
        it.accused().forEach(charge -> parts.add(charge(charge.who(), charge.by(), charge.role(), charge.strength())));
        it.sponsorAlleged().forEach(held -> parts.add(sponsor(held.who(), held.by())));
        it.imputed().forEach(held -> parts.add(imputed(held.who(), held.by())));
        add(parts, "denied by ", it.deniedBy());
        add(parts, "retracted by ", it.retractedBy());
        add(parts, "disavowed by ", it.disavowedBy());
        return parts.isEmpty() ? "nobody is named" : String.join("; ", parts);
    }

    private void add(List<String> parts, String before, List<ActorId> actors) {
        if (!actors.isEmpty()) {
            parts.add(before + naming.actors(actors));
        }
    }

    private String charge(ActorId who, ActorId by, Role role, Strength strength) {
        String of = switch (role) {
            case PERPETRATOR -> "";
            case RESPONSIBLE -> " of being responsible";
            case LAUNCH_SITE -> " of being the launch site";
            default -> " of having " + Naming.words(role) + " it";
        };
        String how = strength == Strength.ASSERTS ? "" : ", who " + Naming.words(strength) + " it";
        return naming.actor(who) + " accused" + of + " by " + naming.actor(by) + how;
    }

    private String sponsor(ActorId who, ActorId by) {
        return "said by " + naming.actor(by) + " to be backed by " + naming.actor(who);
    }

    private String imputed(ActorId who, ActorId by) {
        return "imputed to " + naming.actor(who) + " by the conduct of " + naming.actor(by);
    }

    private String retaliation(Retaliation it) {
        List<String> parts = new ArrayList<>();
        if (!it.by().isEmpty() || !it.against().isEmpty()) {
            String by = it.by().isEmpty() ? "somebody" : naming.actors(it.by());
            parts.add(by + (it.against().isEmpty() ? "" : " against " + naming.actors(it.against())));
        }
        if (!it.conditionalOn().isEmpty()) {
            List<String> open = it.conditionalOn().stream().map(EventId::value).toList();
            parts.add("holds only if the authorship of " + Naming.and(open) + " does");
        }
        return String.join("; ", parts);
    }

    private String sovereignty(Sovereignty it) {
        List<String> parts = new ArrayList<>();
        add(parts, "grounds given by ", it.justifiedBy());
        add(parts, "the ground said to be held by ", it.controlledBy());
        return String.join("; ", parts);
    }

    private String narrative(Narrative it) {
        List<Step.Contest> contests = it.basis().stream()
                .filter(Step.Contest.class::isInstance)
                .map(Step.Contest.class::cast)
                .toList();
        return side(it.a(), contests.stream().map(Step.Contest::poleA)) + " against "
                + side(it.b(), contests.stream().map(Step.Contest::poleB)).replaceAll(",$", "");
    }

    private String side(Narrative.Side side, Stream<String> poles) {
        return naming.actor(side.voice()) + ", " + poles.distinct().sorted().collect(Collectors.joining(" and "))
                + " (“" + side.label() + "”),";
    }

    /** {@return what a step adds to a conclusion} */
    String part(Step step) {
        if (step instanceof Step.Position position) {
            return position(position);
        }
        if (step instanceof Step.AttributionFlag it) {
            return flag(Naming.term(it.flag()));
        }
        if (step instanceof Step.RetaliationFlag it) {
            return flag(Naming.term(it.flag()));
        }
        if (step instanceof Step.Attributed it) {
            return it.event() + " stands as " + Naming.words(it.status());
        }
        if (step instanceof Step.Retaliates it) {
            return it.response() + " answers " + it.cause() + ", " + Naming.words(it.status());
        }
        if (step instanceof Step.Author it) {
            return it.event() + " is the work of " + naming.actor(it.actor())
                    + (it.footing() == Step.Footing.OPEN ? ", which is open" : "");
        }
        if (step instanceof Step.Struck it) {
            return it.event() + " struck " + naming.actor(it.party());
        }
        if (step instanceof Step.Intrusion it) {
            return "force of " + naming.actor(it.user()) + " in " + naming.actor(it.state());
        }
        if (step instanceof Step.Justified it) {
            return naming.actor(it.party()) + " gives " + Naming.words(it.ground()) + " as its ground";
        }
        if (step instanceof Step.Controlled it) {
            return naming.actor(it.controller()) + " is said to hold the ground";
        }
        if (step instanceof Step.Contest it) {
            return naming.actor(it.partyA()) + " for " + it.poleA() + ", " + naming.actor(it.partyB()) + " for "
                    + it.poleB();
        }
        if (step instanceof Step.Framing it) {
            return naming.actor(it.party()) + " says “" + it.frame() + "”, that is " + it.pole();
        }
        return "";
    }

    private String position(Step.Position it) {
        String who = naming.actor(it.who());
        return switch (it.stance()) {
            case CLAIMED -> "claimed by " + who;
            case ACKNOWLEDGED -> "acknowledged by " + who;
            case REPORTED -> "the document names " + who;
            case ACCUSED -> charge(it.who(), it.by(), it.role(), it.strength());
            case SPONSOR_ALLEGED -> sponsor(it.who(), it.by());
            case IMPUTED -> imputed(it.who(), it.by());
            case DENIED -> "denied by " + who;
            case RETRACTED -> "retracted by " + who;
            case DISAVOWED -> "disavowed by " + who;
        };
    }
}
