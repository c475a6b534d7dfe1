package casus.words;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.CampStep;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.LegalPlea;
import casus.model.Narrative;
import casus.why.Standing;
import java.util.List;
import java.util.Locale;

/** The words for the standing of a conclusion. */
public final class StandingWording {

    private final Naming naming;

    StandingWording(Naming naming) {
        this.naming = naming;
    }

    /** {@return on whose word it stands, and how firmly; empty if on nobody's} */
    public String voices(Inferences inferences, Conclusion conclusion, List<ActorId> voices, Standing standing) {
        if (voices.isEmpty()) {
            return standing.kind() == Standing.Kind.DISPUTED ? "disputed" : "";
        }
        if (namesNobody(conclusion)) {
            return standing.kind() == Standing.Kind.DISPUTED ? "disputed" : "";
        }
        String all = "on the word of " + speakers(inferences, voices, standing);
        return switch (standing.kind()) {
            case DISPUTED ->
                conclusion instanceof Narrative
                                || conclusion instanceof LegalPlea
                                || !standing.against().isEmpty()
                        ? all
                        : all + ", disputed";
            case UNVERIFIED -> all + ", not verified";
            case CORROBORATED ->
                all + (saying(inferences, voices, standing) == standing.voices() ? ", " : ", who count as ")
                        + count(standing, String.valueOf(standing.voices())) + " independent voices";
            case SINGLE_VOICE ->
                standing.voices() > 1
                        ? all + needed(inferences, standing)
                        : standing.against().isEmpty()
                                ? Wording.status(conclusion) + " " + all
                                        + (voices.size() == 1 ? " alone" : together(inferences, voices))
                                : all;
        };
    }

    /** {@return how many speak, each document for itself} */
    private static int saying(Inferences inferences, List<ActorId> voices, Standing standing) {
        long parties =
                voices.stream().filter(voice -> !voice.equals(ActorId.NARRATOR)).count();
        int texts = voices.contains(ActorId.NARRATOR)
                ? Math.max(1, documents(inferences, standing).size())
                : 0;
        return (int) parties + texts;
    }

    /** {@return why several voices count as one} */
    private static String together(Inferences inferences, List<ActorId> voices) {
        boolean strangers = voices.stream()
                .skip(1)
                .allMatch(voice -> inferences
                        .derivations(new CampStep.OneCamp(voices.get(0), voice))
                        .isEmpty());
        return strangers ? ", jointly" : ", one camp";
    }

    /** Whoever speaks of an event that nobody is named for says nothing that could stand on their word. */
    private static boolean namesNobody(Conclusion conclusion) {
        return conclusion instanceof Attribution it && it.status() == Attribution.Status.UNATTRIBUTED;
    }

    /** {@return who speaks, and against whom} */
    public String speakers(Inferences inferences, List<ActorId> voices, Standing standing) {
        List<ActorId> saying = voices.stream()
                .filter(voice -> !standing.against().contains(voice))
                .toList();
        return naming.speakers(saying, documents(inferences, standing))
                + (standing.against().isEmpty() ? "" : ", against that of " + naming.actors(standing.against()));
    }

    /** {@return the documents in whose own voice something is said on which it stands} */
    private static List<DocumentId> documents(Inferences inferences, Standing standing) {
        return inferences
                .records(standing.counted().stream()
                        .flatMap(source -> source.records().stream())
                        .toList())
                .stream()
                .filter(record -> record.voice().equals(ActorId.NARRATOR))
                .flatMap(record -> record.documents().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return what to know before how firmly it stands, with a space behind; empty if nothing} */
    private static String caveat(Standing standing) {
        return switch (standing.kind()) {
            case DISPUTED -> "It is disputed. ";
            case UNVERIFIED -> "It is reported not to be verified or shown. ";
            case CORROBORATED, SINGLE_VOICE -> "";
        };
    }

    /** {@return whose word it rests on, whether it is disputed and how firmly it stands; empty if nothing is to be said} */
    public String rests(Inferences inferences, Conclusion conclusion, List<ActorId> voices, Standing standing) {
        String rests = voices.isEmpty()
                ? caveat(standing)
                : namesNobody(conclusion)
                        ? "On record by the word of " + speakers(inferences, voices, standing) + ". " + caveat(standing)
                        : "Rests on the word of " + speakers(inferences, voices, standing) + ". " + caveat(standing)
                                + fragility(inferences, conclusion, standing);
        return rests.strip();
    }

    /** {@return how firmly it stands with those who speak, in one sentence; empty if it rests on nobody's word} */
    public String fragility(Inferences inferences, Conclusion conclusion, Standing standing) {
        if (standing.voices() == 0 || namesNobody(conclusion)) {
            return "";
        }
        if (conclusion instanceof Narrative) {
            return "It takes the word of both sides.";
        }
        if (standing.voices() == 1) {
            List<ActorId> needed = standing.critical().stream()
                    .filter(voice -> !standing.against().contains(voice))
                    .toList();
            String critical = naming.speakers(needed, documents(inferences, standing));
            String said = standing.against().isEmpty() ? "that it is " + Wording.status(conclusion) : "what is denied";
            String part = (Tellers.others(inferences, conclusion) ? "Others say the same; " + said : capital(said))
                    + " depends on ";
            return critical.isEmpty()
                    ? standing.against().isEmpty() ? part + "one source alone." : ""
                    : part + "the word of " + critical + (needed.size() == 1 ? " alone." : ", who count as one voice.");
        }
        if (standing.critical().isEmpty()) {
            return standing.voices() == 2 && standing.exact()
                    ? "Two independent voices carry it; it holds without either."
                    : capital(count(standing, number(standing.voices())))
                            + " independent voices carry it; it holds without any one of them.";
        }
        if (standing.counted().stream().allMatch(Standing.Source::critical)) {
            return standing.voices() == 2
                    ? "Every way to it needs both independent voices."
                    : "Every way to it needs all " + standing.voices() + " independent voices.";
        }
        if (standing.counted().stream().noneMatch(Standing.Source::critical)) {
            return "";
        }
        return "Every way to it needs the word of " + critical(inferences, standing) + ".";
    }

    /** {@return which of several voices it needs, after a comma} */
    private String needed(Inferences inferences, Standing standing) {
        if (standing.counted().stream().allMatch(Standing.Source::critical)) {
            boolean camps = standing.counted().stream()
                    .anyMatch(source -> !source.needed().equals(source.voices()));
            return (standing.voices() == 2 ? ", both" : ", all") + (camps ? " independent voices" : "") + " needed";
        }
        return ", and not without " + critical(inferences, standing);
    }

    /** {@return those without whom it does not stand: of a camp, those needed, or any one voice} */
    private String critical(Inferences inferences, Standing standing) {
        List<String> camps = standing.counted().stream()
                .filter(Standing.Source::critical)
                .map(source -> naming.list(
                        (source.needed().isEmpty() ? source.voices() : source.needed())
                                .stream()
                                        .map(voice -> naming.speakers(List.of(voice), documents(inferences, standing)))
                                        .toList(),
                        source.needed().isEmpty() ? " or " : " and "))
                .toList();
        return camps.stream().anyMatch(camp -> camp.contains(" or "))
                ? String.join(", and not without ", camps)
                : naming.list(camps);
    }

    /** {@return the number of voices; that there are at least so many if there may be more} */
    static String count(Standing standing, String number) {
        return standing.exact() ? number : "at least " + number;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String number(int number) {
        return number < 11
                ? List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
                        .get(number - 2)
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
