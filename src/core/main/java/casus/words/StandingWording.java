package casus.words;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.LegalPlea;
import casus.model.Narrative;
import casus.why.Standing;
import java.util.List;

/** The words that an analyst reads for how firmly something stands, and with whom. */
public final class StandingWording {

    private final Naming naming;

    StandingWording(Naming naming) {
        this.naming = naming;
    }

    /** {@return on whose word it stands, and how firmly; empty if on nobody's} */
    public String voices(Conclusion conclusion, List<ActorId> voices, Standing standing) {
        if (voices.isEmpty()) {
            return standing.kind() == Standing.Kind.DISPUTED ? "disputed" : "";
        }
        String all = "on the word of " + naming.actors(voices);
        return switch (standing.kind()) {
            case DISPUTED ->
                conclusion instanceof Narrative || conclusion instanceof LegalPlea ? all : all + ", disputed";
            case CORROBORATED -> all + ", " + standing.voices() + " independent voices";
            case UNVERIFIED -> all + ", not verified";
            case SINGLE_VOICE ->
                standing.voices() > 1
                        ? all + ", and not without " + critical(standing)
                        : all + (voices.size() == 1 ? " alone" : ", one camp");
        };
    }

    /** {@return how firmly it stands with those who speak, in one sentence; empty if it rests on nobody's word} */
    public String fragility(Standing standing) {
        if (standing.voices() == 0) {
            return "";
        }
        if (standing.voices() == 1) {
            String critical = naming.actors(standing.critical());
            return critical.isEmpty()
                    ? "It stands or falls with one source alone."
                    : "It stands or falls with the word of " + critical
                            + (standing.critical().size() == 1 ? " alone." : ", who count as one voice.");
        }
        if (standing.critical().isEmpty()) {
            return standing.voices() == 2
                    ? "Two independent voices carry it; it would outlive the loss of either."
                    : number(standing.voices()) + " independent voices carry it; it would outlive the loss of any one.";
        }
        if (standing.counted().stream().allMatch(Standing.Source::critical)) {
            return standing.voices() == 2
                    ? "Every way to it needs both independent voices."
                    : "Every way to it needs all " + standing.voices() + " independent voices.";
        }
        return "Every way to it needs the word of " + critical(standing) + ".";
    }

    /** {@return those without whom it does not stand: of a camp, any one voice will do} */
    private String critical(Standing standing) {
        List<String> camps = standing.counted().stream()
                .filter(Standing.Source::critical)
                .map(source ->
                        naming.list(source.voices().stream().map(naming::actor).toList(), " or "))
                .toList();
        return camps.stream().anyMatch(camp -> camp.contains(" or "))
                ? String.join(", and of ", camps)
                : naming.list(camps);
    }

    private static String number(int number) {
        return number < 11
                ? List.of("Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")
                        .get(number - 3)
                : String.valueOf(number);
    }

    /** {@return Admiralty grades in words; empty if there are none} */
    public static String grades(List<String> grades) {
        return grades.isEmpty()
                ? ""
                : "graded "
                        + Naming.and(grades.stream().map(StandingWording::grade).toList());
    }

    private static String grade(String grade) {
        boolean source = !grade.startsWith("F");
        boolean information = !grade.endsWith("6");
        if (source && information) {
            return grade;
        }
        return grade + " (" + (source ? "information" : information ? "source" : "source and information")
                + " cannot be judged)";
    }
}
