package org.attest.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.geosparql.implementation.GeometryWrapper;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.model.Authority;
import org.attest.model.EntityKind;
import org.attest.rdf.Att;
import org.attest.rdf.GraphBatch;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;
import org.attest.rdf.Ontology;
import org.junit.jupiter.api.Test;

class AuthorityMapperTest {

    private final GraphBatch batch = new AuthorityMapper(
                    Samples.IRIS, Ontology.standard(), AuthorityMapper.Sameness.NONE)
            .map(Samples.gazetteer(), Samples.HASH);

    private boolean says(Node subject, Node predicate, Node object) {
        return batch.quads().contains(Quad.create(Graphs.THINGS, subject, predicate, object));
    }

    @Test
    void aThingHasItsClassesItsLabelAndItsOtherNames() {
        Node amar = Iris.sharedThing("amar-city");
        assertThat(says(amar, RDF.type.asNode(), Att.City)).isTrue();
        assertThat(says(amar, RDF.type.asNode(), Att.Place)).isTrue();
        assertThat(says(amar, RDFS.label.asNode(), Literals.text("Amar", "en"))).isTrue();
        assertThat(says(amar, SKOS.altLabel.asNode(), Literals.text("Ammar"))).isTrue();
        assertThat(says(Iris.sharedThing("amar-docks"), Att.within, amar)).isTrue();
    }

    @Test
    void whereAnActorIsAtHomeIsNoRelation() {
        Authority actors = new Authority(
                "actors",
                List.of(
                        Samples.known("amar-land", EntityKind.COUNTRY, "Amar", List.of(), null, null),
                        Samples.known("front", EntityKind.ARMED_GROUP, "Front", List.of(), "amar-land", null)));
        GraphBatch mapped = new AuthorityMapper(Samples.IRIS, Ontology.standard(), AuthorityMapper.Sameness.NONE)
                .map(actors, Samples.HASH);
        assertThat(mapped.quads())
                .anyMatch(quad -> quad.getSubject().equals(Iris.sharedThing("front")))
                .noneMatch(quad -> quad.getPredicate().equals(Att.within));
    }

    @Test
    void eachThingTellsWhichAuthorityHasIt() {
        Node authority = Samples.IRIS.authority("gazetteer");
        assertThat(batch.subject()).isEqualTo(authority);
        assertThat(batch.quads())
                .filteredOn(quad -> quad.getPredicate().equals(Att.term("knownFrom")))
                .hasSize(4)
                .allMatch(quad -> quad.getObject().equals(authority));
    }

    @Test
    void aPointIsReadByGeoSparqlAsLongitudeAndLatitude() {
        Node wkt = batch.quads().stream()
                .map(Quad::getObject)
                .filter(object ->
                        object.isLiteral() && object.getLiteralDatatypeURI().equals(Literals.WKT))
                .findFirst()
                .orElseThrow();
        assertThat(wkt.getLiteralLexicalForm()).isEqualTo("POINT(44.25 33.5)");
        GeometryWrapper geometry = GeometryWrapper.extract(
                ResourceFactory.createTypedLiteral(wkt.getLiteralLexicalForm(), wkt.getLiteralDatatype()));
        assertThat(geometry.getSrsURI()).isEqualTo("http://www.opengis.net/def/crs/OGC/1.3/CRS84");
        assertThat(geometry.getXYGeometry().getCoordinate().x).isEqualTo(44.25);
        assertThat(geometry.getXYGeometry().getCoordinate().y).isEqualTo(33.5);
    }
}
