package org.attest.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads a folder laid out like {@code ontology/} as input that may be wrong, and says of each fault in which file and line
 * it stands: bad Turtle, terms and codes that nobody defines, terms and shapes that break the rules for terms and shapes.
 */
final class OntologyCheck {

    private static final String OURS = "https://w3id.org/attest/";
    private static final Pattern PLACE = Pattern.compile("\\[line: (\\d+), col: (\\d+)\\s*\\] (.*)");

    private final Path folder;
    private final Map<Path, Graph> files = new LinkedHashMap<>();
    private final Set<String> faults = new TreeSet<>();

    private OntologyCheck(Path folder) {
        this.folder = folder;
    }

    /**
     * All faults, sorted, each as {@code file:line: what}; of files that are no Turtle, only that. Files are named relative to
     * the folder's parent.
     */
    static List<String> faults(Path folder) {
        OntologyCheck check = new OntologyCheck(folder);
        check.read();
        if (check.faults.isEmpty()) {
            check.undefined();
            check.rules();
        }
        return List.copyOf(check.faults);
    }

    private void read() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !folder.relativize(file).startsWith("questions"))
                    .sorted()
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFDataMgr.read(graph, file.toString());
        } catch (RiotException e) {
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            faults.add(
                    name(file) + (place.find() ? ":" + place.group(1) + ": " + place.group(3) : ": " + e.getMessage()));
        }
        files.put(file, graph);
    }

    private void undefined() {
        Set<Node> defined = new HashSet<>();
        files.values().forEach(graph -> {
            graph.stream(Node.ANY, RDFS.Nodes.isDefinedBy, Node.ANY).forEach(t -> defined.add(t.getSubject()));
            graph.stream(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .filter(t -> isShape(t.getSubject()))
                    .forEach(t -> defined.add(t.getSubject()));
        });
        files.forEach((file, graph) -> graph.stream()
                .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
                .filter(node -> node.isURI()
                        && node.getURI().startsWith(OURS)
                        && node.getURI().contains("#"))
                .filter(node -> !node.getURI().endsWith("#") && !defined.contains(node))
                .forEach(node -> faults.add(
                        name(file) + ":" + line(file, node, false) + ": " + shown(node) + " is not defined anywhere")));
    }

    private void rules() {
        Graph all = GraphFactory.createDefaultGraph();
        Graph shapes = GraphFactory.createDefaultGraph();
        files.forEach((file, graph) -> {
            Path relative = folder.relativize(file);
            if (!relative.startsWith("schemes") && !relative.endsWith("alignment.ttl")) {
                GraphUtil.addInto(all, graph);
            }
            if (relative.endsWith("ontology.shacl.ttl") || relative.endsWith("severities.ttl")) {
                GraphUtil.addInto(shapes, graph);
            }
        });
        ShaclValidator.get().validate(Shapes.parse(shapes), all).getEntries().forEach(entry -> {
            Path file = definer(entry.focusNode());
            faults.add(name(file) + ":" + line(file, entry.focusNode(), true) + ": " + shown(entry.focusNode()) + ": "
                    + entry.message());
        });
    }

    /** The file in which a term or a shape stands as the subject of its type. */
    private Path definer(Node term) {
        return files.entrySet().stream()
                .filter(each -> each.getValue().contains(term, RDF.Nodes.type, Node.ANY)
                        || each.getValue().contains(term, SKOS.inScheme.asNode(), Node.ANY))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(folder);
    }

    /** The first line with the term, or the one that begins with it; 1 where it is spelt in another way. */
    private static int line(Path file, Node term, boolean asSubject) {
        String name = term.getURI().substring(term.getURI().lastIndexOf('#') + 1);
        Pattern wanted = Pattern.compile((asSubject ? "^" : "") + "[\\w-]*:" + Pattern.quote(name) + "(?![\\w-])");
        List<String> lines = new ArrayList<>();
        try {
            lines.addAll(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (wanted.matcher(lines.get(i)).find()) {
                return i + 1;
            }
        }
        return 1;
    }

    private static boolean isShape(Node node) {
        return node.isURI() && node.getURI().startsWith("https://w3id.org/attest/shapes#");
    }

    private static String shown(Node node) {
        return node.getURI()
                .replace("https://w3id.org/attest/ontology#", "att:")
                .replace("https://w3id.org/attest/shapes#", "shape:")
                .replace("https://w3id.org/attest/ontology/schemes/", "schemes/");
    }

    private String name(Path file) {
        return folder.getFileName().resolve(folder.relativize(file)).toString();
    }
}
