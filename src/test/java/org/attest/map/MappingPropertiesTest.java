package org.attest.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.attest.model.Certainty;
import org.attest.model.Polarity;
import org.attest.model.Report;
import org.attest.model.Stance;
import org.attest.model.Testimony;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Literals;

/** What holds of every mapped report, whatever its voices do with it. */
class MappingPropertiesTest {

    static {
        JenaSystem.init();
    }

    private static final Node TYPE = RDF.type.asNode();

    @Property(tries = 60, seed = "1")
    void theOrderOfAReportsPartsChangesNothing(@ForAll Random random) {
        Report report = Samples.port();
        assertThat(quads(Samples.reordered(report, random))).isEqualTo(quads(report));
    }

    @Property(tries = 200, seed = "2")
    void everyAccountTellsWhoSaysItInTheGraphThatHoldsIt(
            @ForAll Stance stance, @ForAll Polarity polarity, @ForAll Certainty certainty) {
        Set<Quad> quads = quads(spokenAs(stance, polarity, certainty));
        List<Quad> typed = quads.stream()
                .filter(quad ->
                        isTestimony(quad.getGraph()) && quad.getPredicate().equals(TYPE))
                .toList();
        assertThat(typed).isNotEmpty();
        assertThat(typed)
                .allMatch(quad ->
                        quads.contains(Quad.create(quad.getGraph(), quad.getSubject(), Att.saidIn, quad.getGraph())));
    }

    @Property(tries = 200, seed = "3")
    void onlyAcceptedTestimoniesHoldAccountsByTheirClass(
            @ForAll Stance stance, @ForAll Polarity polarity, @ForAll Certainty certainty) {
        Set<Quad> quads = quads(spokenAs(stance, polarity, certainty));
        Set<Node> accepted = quads.stream()
                .filter(quad -> quad.getPredicate().equals(Att.accepted)
                        && quad.getObject().equals(Literals.bool(true)))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        assertThat(quads)
                .filteredOn(quad ->
                        isTestimony(quad.getGraph()) && quad.getPredicate().equals(TYPE))
                .allMatch(quad ->
                        accepted.contains(quad.getGraph()) != quad.getObject().equals(Att.Reported));
        assertThat(quads)
                .filteredOn(quad -> quad.getPredicate().equals(Att.unitOf))
                .allMatch(quad -> accepted.contains(quad.getGraph()));
    }

    @Property(tries = 50, seed = "4")
    void thereAreNoBlankNodesAndEvidenceStaysInItsGraphs(@ForAll Stance stance, @ForAll Polarity polarity) {
        Set<Quad> quads = quads(spokenAs(stance, polarity, Certainty.UNSTATED));
        assertThat(quads)
                .allMatch(quad -> quad.getSubject().isURI()
                        && quad.getGraph().isURI()
                        && (quad.getObject().isURI() || quad.getObject().isLiteral()));
        assertThat(quads)
                .filteredOn(quad -> quad.toString().contains("http://www.w3.org/ns/oa#"))
                .isNotEmpty()
                .allMatch(quad -> quad.getGraph().getURI().endsWith("/evidence"));
    }

    private static boolean isTestimony(Node graph) {
        return !graph.equals(Graphs.CATALOGUE)
                && !graph.equals(Graphs.THINGS)
                && !graph.getURI().endsWith("/evidence");
    }

    private static Report spokenAs(Stance stance, Polarity polarity, Certainty certainty) {
        Report port = Samples.port();
        Testimony navy = port.testimonies().getFirst();
        Testimony spoken = new Testimony(
                "navy",
                navy.speaker(),
                List.of(),
                null,
                List.of(),
                null,
                stance,
                polarity,
                certainty,
                navy.facts(),
                navy.where());
        return Samples.report("port", port.entities(), port.events(), List.of(spoken));
    }

    private static Set<Quad> quads(Report report) {
        return new HashSet<>(Samples.mapped(report).batch().quads());
    }
}
