package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is published fits together. */
class PackagingTest {

    private static Document read(String file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(Path.of(file)));
    }

    private static String first(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    @Test
    void the_list_of_versions_names_those_that_are_built_and_tested() throws Exception {
        Document pom = read("pom.xml");
        Document bom = read("bom/pom.xml");

        assertThat(first(bom.getDocumentElement(), "version")).isEqualTo(first(pom.getDocumentElement(), "version"));
        Element drools = (Element) bom.getElementsByTagName("dependency").item(2);
        assertThat(first(drools, "artifactId")).isEqualTo("drools-bom");
        assertThat(first(drools, "version")).isEqualTo(first(pom.getDocumentElement(), "drools.version"));
    }

    @Test
    void who_embeds_casus_gets_nothing_that_only_the_command_line_needs() throws Exception {
        NodeList dependencies = read("pom.xml").getElementsByTagName("dependency");
        List<String> commandLine = List.of("picocli", "jline", "slf4j-nop");
        int seen = 0;
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (commandLine.contains(first(dependency, "artifactId"))) {
                assertThat(first(dependency, "optional"))
                        .as(first(dependency, "artifactId"))
                        .isEqualTo("true");
                seen++;
            }
        }
        assertThat(seen).isEqualTo(commandLine.size());
    }
}
