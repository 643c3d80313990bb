package org.attest.map;

import java.math.BigDecimal;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.model.AcceptanceRule;
import org.attest.model.Coding;
import org.attest.model.Dataset;
import org.attest.model.DatasetRecord;
import org.attest.model.Fact;
import org.attest.model.Source;
import org.attest.model.Status;
import org.attest.model.Testimony;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;

/**
 * Makes the quads of records of one release: a testimony each, what it goes by, and the things it speaks of where they
 * are new. What happened, the store derives.
 *
 * <p>A record gives the same quads whatever stands beside it, but for the things, which are written when first heard of.
 * Not safe for use by several threads.
 */
public final class RecordMapper {

    private static final String SCHEMES = "https://w3id.org/attest/ontology/schemes/";
    private static final String EVENT = "event";

    private final Iris iris;
    private final Ontology ontology;
    private final AcceptanceRule rule;
    private final Dataset dataset;
    private final Node datasetNode;
    private final Node publisher;
    private final Node release;
    private final FactMapper facts;
    private final RecordThings things;

    /**
     * A mapper for the records of one release.
     *
     * @param publisher the thing that publishes the dataset and speaks where a record names nobody
     * @param release name of the release
     * @param known what was heard of lately; told of each new thing
     */
    public RecordMapper(
            Iris iris,
            Ontology ontology,
            AcceptanceRule rule,
            Dataset dataset,
            Thing publisher,
            String release,
            KnownThings known) {
        this.iris = iris;
        this.ontology = ontology;
        this.rule = rule;
        this.dataset = dataset;
        this.datasetNode = iris.dataset(dataset.id());
        this.publisher = Iris.sharedThing(publisher.key());
        this.release = iris.release(dataset.id(), release);
        this.facts = new FactMapper(new RelationMapper(ontology));
        this.things = new RecordThings(ontology, datasetNode, known);
        known.isGiven(datasetNode, ontology.withSuperclasses(Att.term(dataset.type())));
        known.isGiven(this.release, ontology.withSuperclasses(Att.Release));
        known.isGiven(this.publisher, ontology.withSuperclasses(Att.term(publisher.kind())));
    }

    /**
     * Maps a record.
     *
     * @param resolved what each of its things is, by local id; complete
     */
    public GraphBatch map(DatasetRecord record, Map<String, Thing> resolved) {
        QuadSink sink = new QuadSink(ontology);
        RecordScope scope = new RecordScope(record, dataset.id(), datasetNode, resolved, iris);
        Testimony testimony = record.testimony();
        boolean accepted = rule.accepts(
                dataset.type(), testimony.stance(), testimony.polarity(), testimony.certainty(), Status.CURRENT);
        Voice voice = new Voice(scope, sink, scope.recordNode(), accepted, testimony.confidence());
        sink.origin(scope.recordNode(), record.where());
        describe(record, voice);
        things.map(record.things(), scope, sink);
        for (Source cited : record.cited()) {
            Node node = scope.source(cited.id());
            if (node != null) {
                SourceMapper.describe(cited, node, scope, sink);
            }
        }
        for (Fact fact : testimony.facts()) {
            facts.map(fact, voice);
        }
        if (record.event() != null) {
            code(record.coding(), scope.account(EVENT, record.event().id()), voice);
        }
        return sink.batch(GraphBatch.Kind.RECORD, record.id(), scope.recordNode(), record.contentHash());
    }

    private void describe(DatasetRecord record, Voice voice) {
        Node speaker = voice.scope().thing(record.testimony().speaker());
        Description description = voice.sink()
                .describe(Graphs.CATALOGUE, voice.node())
                .type(Att.Testimony)
                .add(Att.source, datasetNode)
                .text(Att.recordId, record.id())
                .add(Att.inRelease, release)
                .text(Att.contentHash, record.contentHash())
                .add(Att.speaker, speaker == null ? publisher : speaker);
        TestimonyMapper.standing(record.testimony(), voice, description);
    }

    private void code(Coding coding, Node event, Voice voice) {
        Node conflict = things.map(coding.conflict(), Att.Conflict, null, voice.sink());
        Node dyad = things.map(coding.dyad(), Att.Dyad, conflict, voice.sink());
        Description description = voice.sink()
                .describe(voice.node(), event)
                .addAll(Att.sideA, voice.scope().things(coding.sideA()))
                .addAll(Att.sideB, voice.scope().things(coding.sideB()))
                .add(Att.conflict, conflict)
                .add(Att.dyad, dyad);
        coding.codes().forEach(code -> description.add(Att.codedAs, NodeFactory.createURI(SCHEMES + code)));
        coding.numbers().forEach(coded -> number(coded.property(), coded.value(), description));
    }

    private static void number(String property, BigDecimal value, Description event) {
        event.add(Att.term(property), Literals.number(value));
    }
}
