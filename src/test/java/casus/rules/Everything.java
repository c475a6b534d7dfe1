package casus.rules;

import casus.casefile.CaseReader;
import casus.model.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every case there is: the worked ones and the small ones beside the rules. */
final class Everything {

    private Everything() {}

    /** {@return the worked cases, by name} */
    static Map<String, Case> worked() {
        try (Stream<Path> folders = Files.list(Path.of("facts"))) {
            Map<String, Case> cases = new LinkedHashMap<>();
            folders.filter(Files::isDirectory)
                    .sorted()
                    .forEach(folder -> cases.put(
                            folder.getFileName().toString(),
                            CaseReader.read(folder).content().orElseThrow()));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the small cases, by place and sentence, as of the day they are asked for} */
    static Map<String, Case> small(Path temporary) {
        List<SmallCase> all = new ArrayList<>();
        CaseSheet.all(Shipped.FOLDER).values().forEach(all::addAll);
        Map<String, Case> cases = new LinkedHashMap<>();
        for (SmallCase small : all) {
            Case subject = Shipped.read(small.written(), temporary);
            cases.put(
                    small.place() + " " + small.sentence(),
                    small.asOf() == null ? subject : subject.asOf(small.asOf()));
        }
        return cases;
    }

    /** {@return all of them} */
    static Map<String, Case> all(Path temporary) {
        Map<String, Case> cases = worked();
        cases.putAll(small(temporary));
        return cases;
    }
}
