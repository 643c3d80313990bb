package org.attest.pipeline.occurrence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.geosparql.implementation.vocabulary.Geo;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.attest.pipeline.occurrence.Happenings.Properties;
import org.attest.rdf.Att;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.Place;
import org.attest.resolve.occurrence.Place.Extent;
import org.attest.resolve.occurrence.Place.Point;

/** Reads what places lie in and parties belong to, as the accepted view has it, within the caller's transaction. */
final class Surroundings {

    private static final Pattern POINT = Pattern.compile("POINT\\s*\\(\\s*(\\S+)\\s+(\\S+)\\s*\\)");
    private static final Set<Node> SITES = Set.of(Att.term("Facility"), Att.term("Quarter"));
    private static final Set<Node> SETTLEMENTS = Set.of(Att.term("City"), Att.term("Town"), Att.term("Village"));
    private static final Node COUNTRY = Att.term("Country");
    private static final Node REGION = Att.term("Region");

    private final DatasetGraph data;

    Surroundings(DatasetGraph data) {
        this.data = data;
    }

    Place place(Node node) {
        Properties said = Properties.of(data, node);
        Set<Node> types = said.all(RDF.type.asNode());
        Optional<Point> point = point(said);
        Extent extent = extent(types, point.isPresent());
        boolean standsForMore = extent == Extent.REGION || extent == Extent.COUNTRY;
        return new Place(
                node.getURI(), above(node, List.of(Att.within)), extent, standsForMore ? null : point.orElse(null));
    }

    Party party(Node node) {
        return new Party(node.getURI(), above(node, List.of(Att.partOf, Att.unitOf, Att.memberOf)));
    }

    private static Extent extent(Set<Node> types, boolean hasPoint) {
        if (types.stream().anyMatch(SITES::contains)) {
            return Extent.SITE;
        }
        if (types.stream().anyMatch(SETTLEMENTS::contains)) {
            return Extent.SETTLEMENT;
        }
        if (types.contains(COUNTRY)) {
            return Extent.COUNTRY;
        }
        return types.contains(REGION) || !hasPoint ? Extent.REGION : Extent.SETTLEMENT;
    }

    private Set<String> above(Node node, List<Node> steps) {
        Set<String> above = new HashSet<>();
        Deque<Node> next = new ArrayDeque<>(List.of(node));
        while (!next.isEmpty()) {
            Properties said = Properties.of(data, next.remove());
            steps.stream().flatMap(step -> said.all(step).stream()).forEach(outer -> {
                if (!outer.equals(node) && above.add(outer.getURI())) {
                    next.add(outer);
                }
            });
        }
        return above;
    }

    private Optional<Point> point(Properties said) {
        return said.all(Geo.HAS_GEOMETRY_NODE).stream()
                .flatMap(geometry -> Properties.of(data, geometry).all(Geo.AS_WKT_NODE).stream())
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .flatMap(Surroundings::point)
                .findFirst();
    }

    private static Stream<Point> point(String wkt) {
        Matcher numbers = POINT.matcher(wkt);
        return numbers.matches()
                ? Stream.of(new Point(Double.parseDouble(numbers.group(2)), Double.parseDouble(numbers.group(1))))
                : Stream.empty();
    }
}
