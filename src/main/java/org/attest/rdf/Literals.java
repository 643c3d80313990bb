package org.attest.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/** The literals of the graph, each value in one spelling only. */
public final class Literals {

    /** The datatype of EDTF text. */
    public static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

    /** The datatype of GeoSPARQL's well-known text. */
    public static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

    static {
        JenaSystem.init();
    }

    private static final RDFDatatype EDTF_TYPE = TypeMapper.getInstance().getSafeTypeByName(EDTF);

    private Literals() {}

    /** Plain text. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Text in a language (BCP 47); plain where the language is null. */
    public static Node text(String text, @Nullable String language) {
        return language == null ? text(text) : NodeFactory.createLiteralLang(text, language);
    }

    /** EDTF text. */
    public static Node edtf(String text) {
        return NodeFactory.createLiteralDT(text, EDTF_TYPE);
    }

    /** An {@code xsd:date} without time zone. */
    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** An {@code xsd:dateTime} in UTC. */
    public static Node time(Instant time) {
        return NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime);
    }

    /** An {@code xsd:integer} where the number is whole, else an {@code xsd:decimal} without zeros at its end. */
    public static Node number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return NodeFactory.createLiteralDT(
                shortest.toPlainString(), shortest.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    /** An {@code xsd:decimal}, of a whole number too ({@code 1.0}), otherwise without zeros at its end. */
    public static Node decimal(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        BigDecimal shown = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
        return NodeFactory.createLiteralDT(shown.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A whole number that is not negative. */
    public static Node count(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }

    /** True or false. */
    public static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** A web address. */
    public static Node anyUri(String uri) {
        return NodeFactory.createLiteralDT(uri, XSDDatatype.XSDanyURI);
    }

    /**
     * A point as GeoSPARQL's well-known text. Without a reference system it is read as CRS 84: longitude first.
     *
     * @param lat latitude in degrees, -90 to 90
     * @param lon longitude in degrees, -180 to 180
     */
    public static Node point(double lat, double lon) {
        String wkt = "POINT(" + plain(lon) + " " + plain(lat) + ")";
        return NodeFactory.createLiteralDT(wkt, TypeMapper.getInstance().getSafeTypeByName(WKT));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
