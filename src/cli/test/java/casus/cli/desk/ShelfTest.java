package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.desk.Shelf.ReadCase;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.inferences.Inferences;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between the questions of one prompt. */
class ShelfTest {

    private static final Rulebook SHIPPED =
            Rulebook.read(ShippedRules.texts(), "test").rulebook();
    private static final Duration LONG = Duration.ofMinutes(2);

    @TempDir
    private Path temp;

    private final Shelf shelf = new Shelf();

    private static RuleArguments.Asked asked(String folder) {
        return RuleArguments.Asked.of(Path.of(folder));
    }

    private Shelf.Rules rules(List<RuleText> own) {
        return shelf.new Rules(own, SHIPPED, LONG);
    }

    private CaseArguments raid() {
        CaseArguments subject = new CaseArguments();
        subject.path = Path.of(Shell.raid(temp, Raid.CASE));
        return subject;
    }

    private static ReadCase read(CaseArguments subject) {
        Reading reading = CaseReader.read(subject.path);
        return new ReadCase(reading, Stamp.of(subject.path, reading, GivenTexts.none()));
    }

    @Test
    void the_eight_entries_used_last_are_kept() {
        for (int i = 0; i < 8; i++) {
            shelf.keep(asked("rules-" + i), rules(List.of()));
        }
        assertThat(shelf.rules(asked("rules-0"))).isNotNull();
        shelf.keep(asked("rules-8"), rules(List.of()));

        assertThat(shelf.rules(asked("rules-1"))).isNull();
        assertThat(shelf.rules(asked("rules-0"))).isNotNull();
        shelf.keep(asked("rules-0"), null);
        assertThat(shelf.rules(asked("rules-0"))).isNull();
    }

    @Test
    void rules_are_current_while_their_texts_are_the_same() {
        RuleText text = new RuleText("own.rules", "# nothing\n", false);
        Shelf.Rules rules = rules(List.of(text));

        assertThat(rules.current(List.of(new RuleText("own.rules", "# nothing\n", false))))
                .isTrue();
        assertThat(rules.current(List.of(new RuleText("own.rules", "# some\n", false))))
                .isFalse();
        assertThat(rules.rulebook()).isSameAs(SHIPPED);
        assertThat(rules.casus()).isSameAs(rules.casus());
    }

    @Test
    void a_case_is_current_until_one_of_its_files_changes() throws IOException {
        CaseArguments subject = raid();
        ReadCase read = read(subject);
        shelf.keep(subject, SHIPPED, read);

        assertThat(shelf.readCase(raid(), SHIPPED)).isSameAs(read);
        assertThat(read.current()).isTrue();
        Path file = subject.path.resolve("case.json");
        Files.writeString(file, Files.readString(file) + "\n");
        assertThat(read.current()).isFalse();
    }

    @Test
    void what_follows_is_reasoned_once_for_each_date() {
        ReadCase read = read(raid());
        Shelf.Rules rules = rules(List.of());
        Inferences whole = read.inferences(rules.casus(), AsOfArgument.of(null));

        assertThat(read.inferences(rules.casus(), AsOfArgument.of(null))).isSameAs(whole);
        assertThat(read.inferences(rules.casus(), AsOfArgument.of("1999"))).isNotSameAs(whole);
    }
}
