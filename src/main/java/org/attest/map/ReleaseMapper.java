package org.attest.map;

import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Dataset;
import org.attest.model.Release;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;

/** Describes a dataset and one release of it in the catalogue, and its publisher among the things. */
public final class ReleaseMapper {

    private final Iris iris;
    private final Ontology ontology;

    /** A mapper for one database. */
    public ReleaseMapper(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    /**
     * Maps a release.
     *
     * @param publisher the thing that publishes the dataset
     */
    public GraphBatch map(Dataset dataset, Thing publisher, Release release) {
        QuadSink sink = new QuadSink(ontology);
        Node datasetNode = iris.dataset(dataset.id());
        Node publisherNode = Iris.sharedThing(publisher.key());
        Node own = Iris.sharedThing(publisher.own());
        sink.describe(Graphs.THINGS, own)
                // What the dataset says that it is, whatever else it may be one with.
                .type(Att.term(Dataset.PUBLISHER))
                .text(RDFS.label.asNode(), dataset.publisher())
                .add(Att.knownFrom, datasetNode);
        if (publisher.rule() != null) {
            sink.describe(Graphs.DERIVED, own)
                    .add(DCTerms.isReplacedBy.asNode(), publisherNode)
                    .word(Att.replacedBy, publisher.rule());
        }
        describe(dataset, publisherNode, sink.describe(Graphs.CATALOGUE, datasetNode));
        Node node = iris.release(dataset.id(), release.name());
        describe(
                release, sink.describe(Graphs.CATALOGUE, node).type(Att.Release).add(Att.ofDataset, datasetNode));
        return sink.batch(GraphBatch.Kind.RELEASE, release.name(), node, release.manifest());
    }

    private static void describe(Dataset dataset, Node publisher, Description description) {
        description
                .type(Att.Source)
                .type(Att.term(dataset.type()))
                .text(DCTerms.title.asNode(), dataset.title())
                .text(DCTerms.identifier.asNode(), dataset.id())
                .add(DCTerms.publisher.asNode(), publisher)
                .add(Att.url, Literals.anyUri(dataset.url()))
                .text(DCTerms.bibliographicCitation.asNode(), dataset.citation());
        if (dataset.license() != null) {
            description.add(DCTerms.license.asNode(), NodeFactory.createURI(dataset.license()));
        }
    }

    private static void describe(Release release, Description description) {
        Release.Counts counts = release.counts();
        description
                .text(DCTerms.title.asNode(), release.name())
                .add(Att.releaseOrder, count(release.order()))
                .add(Att.complete, Literals.bool(release.complete()))
                .add(Att.recordsRead, count(counts.read()))
                .add(Att.recordsAdded, count(counts.added()))
                .add(Att.recordsRevised, count(counts.revised()))
                .add(Att.recordsUnchanged, count(counts.unchanged() + counts.repeated()))
                .add(Att.recordsRejected, count(counts.rejected()))
                .add(Att.recordsMissing, count(counts.missing()))
                .text(Att.contentHash, release.manifest());
    }

    private static Node count(long number) {
        return Literals.number(BigDecimal.valueOf(number));
    }
}
