package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Which of two copies of a class is loaded depends on the order of the jars: there shall be one copy of each. */
class ClassPathTest {

    @Test
    void noClassIsInTwoJars() throws IOException {
        var jars = new ArrayList<String>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                jars.add(entry);
            }
        }
        var owners = new HashMap<String, List<String>>();
        for (String jar : jars) {
            for (String name : classesOf(jar)) {
                owners.computeIfAbsent(name, key -> new ArrayList<>()).add(new File(jar).getName());
            }
        }
        assertThat(jars).anyMatch(jar -> jar.contains("jena-fuseki-server")).hasSizeGreaterThan(10);
        assertThat(owners).containsKey("org/slf4j/Logger.class");
        assertThat(owners.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(Map.Entry::toString))
                .isEmpty();
    }

    private static List<String> classesOf(String jar) throws IOException {
        try (var zip = new ZipFile(jar)) {
            return zip.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("META-INF/") && !name.equals("module-info.class"))
                    .toList();
        }
    }
}
