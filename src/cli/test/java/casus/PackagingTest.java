package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is published fits together. */
class PackagingTest {

    private static final List<String> MODULES = List.of("core", "testkit", "cli");

    private static Element read(String file) throws Exception {
        Document read =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Files.newInputStream(Path.of(file)));
        return read.getDocumentElement();
    }

    /** {@return the elements of that name right below another} */
    private static List<Element> below(Element element, String tag) {
        List<Element> below = new ArrayList<>();
        for (Node each = element.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element child && child.getTagName().equals(tag)) {
                below.add(child);
            }
        }
        return below;
    }

    private static String text(Element element, String... path) {
        for (String tag : path) {
            List<Element> below = below(element, tag);
            if (below.isEmpty()) {
                return "";
            }
            element = below.get(0);
        }
        return element.getTextContent().strip();
    }

    @Test
    void the_list_of_versions_names_those_that_are_built_and_tested() throws Exception {
        Element parent = read("pom.xml");
        Element bom = read("bom/pom.xml");
        List<Element> listed = below(
                below(below(bom, "dependencyManagement").get(0), "dependencies").get(0), "dependency");
        List<String> artifacts = new ArrayList<>();
        for (String module : MODULES) {
            artifacts.add(text(read("src/" + module + "/pom.xml"), "artifactId"));
        }

        assertThat(text(bom, "version")).isEqualTo(text(parent, "version"));
        assertThat(text(bom, "groupId")).isEqualTo(text(parent, "groupId"));
        assertThat(listed.stream().map(each -> text(each, "artifactId")).distinct())
                .containsAll(artifacts)
                .contains("drools-bom");
        Element drools = listed.stream()
                .filter(each -> text(each, "artifactId").equals("drools-bom"))
                .findFirst()
                .orElseThrow();
        assertThat(text(drools, "version")).isEqualTo(text(parent, "properties", "drools.version"));
    }

    @Test
    void every_module_has_the_group_and_the_version_of_all() throws Exception {
        Element parent = read("pom.xml");
        for (String module : MODULES) {
            Element pom = read("src/" + module + "/pom.xml");
            assertThat(text(pom, "parent", "groupId")).as(module).isEqualTo(text(parent, "groupId"));
            assertThat(text(pom, "parent", "version")).as(module).isEqualTo(text(parent, "version"));
        }
    }

    @Test
    void who_embeds_casus_gets_the_engine_and_readers_of_files_and_nothing_else() throws Exception {
        List<String> carried = new ArrayList<>();
        for (Element pom : List.of(read("pom.xml"), read("src/core/pom.xml"))) {
            for (Element dependency : below(below(pom, "dependencies").get(0), "dependency")) {
                boolean stays = !List.of("test", "provided").contains(text(dependency, "scope"))
                        && !text(dependency, "optional").equals("true");
                if (stays) {
                    carried.add(text(dependency, "groupId"));
                }
            }
        }

        assertThat(carried.stream().distinct().sorted())
                .containsExactly(
                        "de.siegmar",
                        "org.apiguardian",
                        "org.drools",
                        "org.jspecify",
                        "org.kie",
                        "tools.jackson.core",
                        "tools.jackson.dataformat");
    }
}
