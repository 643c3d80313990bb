package org.attest.rdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/** Turtle and other text files that came with the program, in a folder of the class path. */
public final class ResourceFolder {

    private static final String TURTLE = ".ttl";

    static {
        JenaSystem.init();
    }

    private ResourceFolder() {}

    /**
     * All Turtle files of a folder as one graph; folders in it are not entered.
     *
     * @param folder path on the class path, without slashes at its ends
     * @throws IllegalStateException if there is no such file: the build is broken
     */
    public static Graph readTurtle(String folder) {
        List<String> names = list(folder, TURTLE);
        if (names.isEmpty()) {
            throw new IllegalStateException(
                    "no Turtle files in " + folder + " on the class path; build the program again");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            try (var in = ResourceFolder.class.getResourceAsStream("/" + folder + "/" + name)) {
                RDFParser.source(in)
                        .lang(Lang.TURTLE)
                        .base("urn:x-attest:" + name)
                        .parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
            }
        }
        return graph;
    }

    /**
     * The texts of a folder's files, by file name; folders in it are not entered.
     *
     * @param folder path on the class path, without slashes at its ends
     * @param ending what the names end in, as {@code .rq}
     * @throws IllegalStateException if there is no such file: the build is broken
     */
    public static SortedMap<String, String> readTexts(String folder, String ending) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : list(folder, ending)) {
            try (var in = ResourceFolder.class.getResourceAsStream("/" + folder + "/" + name)) {
                texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + folder + "/" + name, e);
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalStateException(
                    "no " + ending + " files in " + folder + " on the class path; build the program again");
        }
        return texts;
    }

    /**
     * The names of the Turtle files of a folder, sorted; none where there is no such folder.
     *
     * @param folder path on the class path, without slashes at its ends
     */
    public static List<String> names(String folder) {
        return list(folder, TURTLE);
    }

    // A folder of one name may stand on the class path more than once: classes of a package, tests, another jar.
    private static List<String> list(String folder, String ending) {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (URL url :
                    Collections.list(ResourceFolder.class.getClassLoader().getResources(folder))) {
                names.addAll(list(url, folder, ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " on the class path", e);
        }
        return List.copyOf(names);
    }

    private static List<String> list(URL url, String folder, String ending) throws IOException {
        try {
            return switch (url.getProtocol()) {
                case "file" -> inFolder(new File(url.toURI()), ending);
                case "jar" -> inJar((JarURLConnection) url.openConnection(), folder + "/", ending);
                default -> throw new IllegalStateException("cannot list resources of " + url);
            };
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list " + url, e);
        }
    }

    private static List<String> inFolder(File folder, String ending) {
        String[] names = folder.list((parent, name) -> name.endsWith(ending));
        return names == null ? List.of() : Arrays.stream(names).sorted().toList();
    }

    private static List<String> inJar(JarURLConnection connection, String start, String ending) throws IOException {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(start) && name.endsWith(ending))
                    .map(name -> name.substring(start.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .sorted()
                    .toList();
        }
    }
}
