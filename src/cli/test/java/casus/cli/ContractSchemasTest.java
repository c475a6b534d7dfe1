package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.command.rules.RulesDiffAnswer;
import casus.cli.option.Format;
import casus.json.DifferenceAnswer;
import casus.json.ReasonAnswer;
import casus.json.TellAnswer;
import casus.json.WhyAnswer;
import casus.json.WhyNotAnswer;
import casus.mutation.TestAnswer;
import casus.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas in docs are those of the records. {@code -Dbless=true} writes them anew. */
class ContractSchemasTest {

    /** Each contract, by the name of its schema. */
    enum Published {
        REASON("What `casus reason` prints as JSON", ReasonAnswer.class),
        WHY("What `casus why` prints as JSON", WhyAnswer.class),
        WHY_NOT("What `casus why-not` prints as JSON", WhyNotAnswer.class),
        DIFFERENCE("What `casus what-if` and `casus compare` print as JSON", DifferenceAnswer.class),
        TELL("What `casus tell` prints as JSON", TellAnswer.class),
        TEST("What `casus test` prints as JSON", TestAnswer.class),
        SCORE("What `casus score` prints as JSON", Score.class),
        RULES_DIFF("What `casus rules diff` prints as JSON", RulesDiffAnswer.class);

        private final String title;
        private final Class<?> root;

        Published(String title, Class<?> root) {
            this.title = title;
            this.root = root;
        }

        String file() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".schema.json";
        }

        String schema() {
            Map<Class<?>, String> others = new HashMap<>();
            for (Published each : values()) {
                if (each != this) {
                    others.put(each.root, each.file());
                }
            }
            return Format.JSON.write(RecordSchema.of(title, root, others));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_published_schema_is_that_of_the_records(Published contract) throws IOException {
        Path file = Path.of("docs", contract.file());
        if (Boolean.getBoolean("bless")) {
            Files.writeString(file, contract.schema());
        }
        assertThat(file)
                .as("the records have changed; write the schema anew with"
                        + " `mvn test -Dtest=ContractSchemasTest -Dbless=true`")
                .content()
                .isEqualTo(contract.schema());
    }
}
