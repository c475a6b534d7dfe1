package casus.cli.command.rules;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.cli.desk.Desk;
import casus.cli.option.RuleArguments;
import casus.picture.catalogue.Catalogue;
import casus.picture.catalogue.Examples;
import casus.rulebook.RulebookFolder;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import casus.smallcase.ExampleRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes catalogues: the rulebook, with the packed examples for the shipped rules and those from cases beside own rules. */
final class Shown {

    private static final String PACKED = "/casus/examples.json";

    private Shown() {}

    /** {@return the catalogue of the shipped rules and, if there are any, of own rules} */
    static Catalogue catalogue(RuleArguments rules, Desk desk) {
        Path folder = rules.folder;
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        Examples examples = packed();
        if (folder != null) {
            Casus casus = desk.casus(rules);
            texts.addAll(RulebookFolder.read(folder, new ArrayList<>()));
            examples = examples.with(ExampleRun.of(casus, CaseSheet.in(folder)));
        }
        Map<String, String> purposes = Catalogue.purposes(texts);
        return new Catalogue(desk.rulebook(rules), examples, purposes);
    }

    private static Examples packed() {
        try (InputStream in = Shown.class.getResourceAsStream(PACKED)) {
            return in == null
                    ? Examples.NONE // the build has not written them yet
                    : Examples.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
