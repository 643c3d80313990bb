package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.attest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLibraryTest {

    private final QueryLibrary library = QueryLibrary.standard();

    @Test
    void aQueryIsFoundByNameAndByAreaAndName() {
        assertThat(library.find("control-at")).isPresent().isEqualTo(library.find("control/control-at"));
        assertThat(library.find("names/control-at")).isEmpty();
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThat(library.problems("control"))
                .extracting(Problem::toString)
                .containsExactly("query control: error reference-dangling: there is no query of that name;"
                        + " did you mean control-at? (see the list)");
        assertThat(library.problems("control-at")).isEmpty();
    }

    @Test
    void aFolderOfTheUserIsAdded(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/all.rq"), "#+ summary: All\nSELECT * { ?s ?p ?o }");
        QueryLibrary both = library.and(QueryLibrary.of(folder));
        assertThat(both.problems()).isEmpty();
        assertThat(both.names()).contains("own/all", "control/control-at").isSorted();
    }

    @Test
    void aBadFileCostsNobodyTheOthers(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(folder.resolve("own/bad.rq"), "SELECT");
        Files.writeString(folder.resolve("own/good.rq"), "#+ summary: All\nSELECT * { ?s ?p ?o }");
        QueryLibrary own = QueryLibrary.of(folder);
        assertThat(own.all()).extracting(SavedQuery::name).containsExactly("good");
        assertThat(own.find("bad")).isEmpty();
        assertThat(own.problems("bad")).isNotEmpty();
    }

    @Test
    void queriesInAJarAreListed(@TempDir Path folder) throws Exception {
        Path jar = folder.resolve("queries.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (String name :
                    new String[] {"some/where/", "some/where/a/", "some/where/a/x.rq", "some/where/a/x.csv"}) {
                out.putNextEntry(new JarEntry(name));
                if (!name.endsWith("/")) {
                    out.write(name.getBytes(StandardCharsets.UTF_8));
                }
                out.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(ClassPathFolder.list(loader, "some/where/", ".rq"))
                    .singleElement()
                    .satisfies(entry -> {
                        assertThat(entry.path()).isEqualTo("a/x.rq");
                        assertThat(entry.address().toURI())
                                .isEqualTo(URI.create("jar:" + jar.toUri().toURL() + "!/some/where/a/x.rq"));
                        assertThat(entry.text()).isEqualTo("some/where/a/x.rq");
                    });
        }
    }

    @Test
    void theCatalogueDescribesEachQueryWithItsParameters() throws IOException {
        JsonNode queries =
                new ObjectMapper().readTree(QueryCatalogue.asJson(library)).path("queries");
        assertThat(queries).hasSameSizeAs(library.names());
        JsonNode near = find(queries, "events-near");
        assertThat(near.path("needs"))
                .singleElement()
                .extracting(JsonNode::textValue)
                .isEqualTo("spatial");
        assertThat(near.path("params")).hasSize(4).anySatisfy(parameter -> {
            assertThat(parameter.path("name").textValue()).isEqualTo("km");
            assertThat(parameter.path("type").textValue()).isEqualTo("decimal");
            assertThat(parameter.path("default").textValue()).isEqualTo("50");
        });
        assertThat(find(queries, "dossier").path("formats"))
                .extracting(JsonNode::textValue)
                .containsExactly("ttl", "jsonld", "nt");
        assertThat(find(queries, "planned").path("params").path(0).path("values"))
                .extracting(JsonNode::textValue)
                .startsWith("plans", "pledges");
    }

    private static JsonNode find(JsonNode queries, String name) {
        for (JsonNode query : queries) {
            if (query.path("name").textValue().equals(name)) {
                return query;
            }
        }
        throw new AssertionError(name);
    }
}
