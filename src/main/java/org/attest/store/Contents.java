package org.attest.store;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Prov;

/** Cheap answers about what is stored, from the catalogue. Each answer is of the state at its time. */
public final class Contents {

    private static final String REPORT = "report/";
    private static final String AUTHORITY = "authority/";
    private static final String JUDGEMENTS = "judgements/";

    private final DatasetGraph data;

    Contents(DatasetGraph data) {
        this.data = data;
    }

    /** For any dataset laid out as a database, as one derived anew. */
    public static Contents of(DatasetGraph data) {
        return new Contents(data);
    }

    /**
     * A report that is stored.
     *
     * @param iri its IRI
     * @param id its id
     * @param contentHash its input's hash in the archive
     * @param sources IRIs of the sources it describes, sorted
     * @param extractor IRI of who made it; empty when not said
     */
    public record StoredReport(
            String iri, String id, String contentHash, SortedSet<String> sources, Optional<String> extractor) {}

    /**
     * An authority that is stored.
     *
     * @param iri its IRI
     * @param name its name
     * @param contentHash its input's hash in the archive
     */
    public record StoredAuthority(String iri, String name, String contentHash) {}

    /**
     * A loading that changed something.
     *
     * @param activity its IRI
     * @param started when it began, xsd:dateTime
     */
    public record Loading(String activity, String started) {}

    /** All reports, sorted by IRI. */
    public List<StoredReport> reports() {
        return read(() -> Quads.subjects(data, Graphs.CATALOGUE, Terms.TYPE, Att.Report).stream()
                .map(this::describe)
                .sorted(Comparator.comparing(StoredReport::iri))
                .toList());
    }

    /** The report with that IRI. */
    public Optional<StoredReport> report(String iri) {
        return read(() -> data.contains(Graphs.CATALOGUE, Terms.iri(iri), Terms.TYPE, Att.Report)
                ? Optional.of(describe(Terms.iri(iri)))
                : Optional.empty());
    }

    private StoredReport describe(Node report) {
        SortedSet<String> sources = Quads.objects(data, Graphs.CATALOGUE, report, Att.describes).stream()
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<String> extractor = Quads.objects(data, Graphs.CATALOGUE, report, Att.extractor).stream()
                .map(Node::getURI)
                .min(Comparator.naturalOrder());
        return new StoredReport(report.getURI(), after(report.getURI(), REPORT), hashOf(report), sources, extractor);
    }

    /** All authorities, sorted by IRI. */
    public List<StoredAuthority> authorities() {
        return read(() -> Quads.subjects(data, Graphs.CATALOGUE, Terms.TYPE, Terms.AUTHORITY_CLASS).stream()
                .map(Node::getURI)
                .sorted()
                .map(iri -> new StoredAuthority(iri, after(iri, AUTHORITY), hashOf(Terms.iri(iri))))
                .toList());
    }

    /**
     * A list of judgements that is stored.
     *
     * @param iri its IRI
     * @param name its name
     * @param contentHash its input's hash in the archive
     */
    public record StoredJudgements(String iri, String name, String contentHash) {}

    /** All lists of judgements, sorted by IRI. */
    public List<StoredJudgements> judgementLists() {
        return read(() -> Quads.subjects(data, Graphs.CATALOGUE, Terms.TYPE, Att.JudgementList).stream()
                .map(Node::getURI)
                .sorted()
                .map(iri -> new StoredJudgements(iri, after(iri, JUDGEMENTS), hashOf(Terms.iri(iri))))
                .toList());
    }

    /** The releases of a dataset, in the order in which they were first loaded. */
    public List<StoredRelease> releases(String datasetIri) {
        return read(() -> Quads.subjects(data, Graphs.CATALOGUE, Att.ofDataset, Terms.iri(datasetIri)).stream()
                .map(release -> new StoredRelease(
                        release.getURI(),
                        text(Graphs.CATALOGUE, release, Terms.TITLE),
                        Integer.parseInt(text(Graphs.CATALOGUE, release, Att.releaseOrder)),
                        data.contains(Graphs.CATALOGUE, release, Att.complete, Terms.TRUE),
                        hashOf(release)))
                .sorted(Comparator.comparingInt(StoredRelease::order))
                .toList());
    }

    /**
     * The current records of a dataset: hands over the IRI and the content hash of each, in no order. Reads them all.
     *
     * @param consumer must not ask the database meanwhile
     */
    public void eachCurrentRecord(String datasetIri, BiConsumer<String, String> consumer) {
        Node dataset = Terms.iri(datasetIri);
        Txn.executeRead(data, () -> {
            Iterator<Quad> records = data.find(Graphs.CATALOGUE, Node.ANY, Att.source, dataset);
            try {
                records.forEachRemaining(quad -> {
                    Node record = quad.getSubject();
                    if (data.contains(Graphs.CATALOGUE, record, Att.status, Terms.CURRENT)
                            && data.contains(Graphs.CATALOGUE, record, Att.recordId, Node.ANY)) {
                        consumer.accept(record.getURI(), hashOf(record));
                    }
                });
            } finally {
                Iter.close(records);
            }
        });
    }

    /** The datasets of which there is a release, sorted by IRI. */
    public SortedSet<String> datasets() {
        return read(() -> iris(Quads.list(data, Graphs.CATALOGUE, Node.ANY, Att.ofDataset, Node.ANY).stream()
                .map(Quad::getObject)
                .collect(Collectors.toSet())));
    }

    /** The history, oldest first. */
    public List<Loading> loads() {
        return read(() -> Quads.subjects(data, Graphs.HISTORY, Terms.TYPE, Prov.ACTIVITY).stream()
                .map(activity -> new Loading(activity.getURI(), text(Graphs.HISTORY, activity, Terms.STARTED)))
                .sorted(Comparator.comparing(Loading::started).thenComparing(Loading::activity))
                .toList());
    }

    /** The hashes of all inputs that make up the graph. */
    public SortedSet<String> liveHashes() {
        // Records have content hashes too, by the million; what they came in is named by their release.
        return read(() -> Stream.of(Att.Report, Terms.AUTHORITY_CLASS, Att.JudgementList, Att.Release)
                .flatMap(type -> Quads.subjects(data, Graphs.CATALOGUE, Terms.TYPE, type).stream())
                .map(this::hashOf)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * The inputs that must be passed along when some are taken out or replaced: those that hold a source with one of
     * them, and so on from these; of authorities, those that know the same thing.
     *
     * @param inputs IRIs of reports and authorities; those that are not stored are passed over
     * @return IRIs of others, sorted, without the given ones
     */
    public SortedSet<String> sharing(Set<String> inputs) {
        return read(() -> {
            Set<Node> reached = new LinkedHashSet<>();
            List<Node> border = inputs.stream().map(Terms::iri).toList();
            while (!border.isEmpty()) {
                reached.addAll(border);
                border = border.stream()
                        .flatMap(input -> neighbours(input).stream())
                        .filter(input -> !reached.contains(input))
                        .distinct()
                        .toList();
            }
            SortedSet<String> others = iris(reached);
            others.removeAll(inputs);
            return others;
        });
    }

    private Set<Node> neighbours(Node input) {
        Set<Node> neighbours = new LinkedHashSet<>();
        for (Node source : Quads.objects(data, Graphs.CATALOGUE, input, Att.describes)) {
            neighbours.addAll(Quads.subjects(data, Graphs.CATALOGUE, Att.describes, source));
        }
        for (Node thing : Quads.subjects(data, Graphs.THINGS, Terms.KNOWN_FROM, input)) {
            neighbours.addAll(Quads.objects(data, Graphs.THINGS, thing, Terms.KNOWN_FROM));
        }
        return neighbours;
    }

    private String hashOf(Node input) {
        return text(Graphs.CATALOGUE, input, Att.contentHash);
    }

    private String text(Node graph, Node subject, Node predicate) {
        return ThingLabels.least(Quads.objects(data, graph, subject, predicate))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static SortedSet<String> iris(Set<Node> nodes) {
        return nodes.stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String after(String iri, String marker) {
        return iri.substring(iri.lastIndexOf(marker) + marker.length());
    }

    private <T> T read(Supplier<T> question) {
        return Txn.calculateRead(data, question);
    }
}
