package org.attest.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Authority.Known;
import org.attest.model.Authority.NameForm;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.model.PlacePrecision;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Reads one thing of an authority. Of its JSON nothing is kept: there may be very many. */
final class KnownReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "kind",
            "label",
            "language",
            "names",
            "within",
            "partOf",
            "lat",
            "lon",
            "precision",
            "echelon",
            "branch",
            "differentFrom",
            "identifiers",
            "source");
    private static final Set<String> NAME = Set.of("name", "language");
    private static final BigDecimal MOST_NORTH = BigDecimal.valueOf(90);
    private static final BigDecimal MOST_EAST = BigDecimal.valueOf(180);

    private KnownReader() {}

    static Drafts.Draft<Known> read(JsonCursor item) {
        ProblemLog log = new ProblemLog();
        JsonCursor at = item.complainingTo(log);
        Fields fields = at.object(KNOWN);
        String id = Ids.known(fields, "id");
        EntityKind kind = fields.word("kind", EntityKind.class);
        List<Drafts.Link> links = new ArrayList<>();
        Known known = new Known(
                id,
                kind,
                fields.text("label"),
                Formats.language(fields, "language"),
                names(fields),
                link(fields, "within", Role.PLACE, links),
                link(fields, "partOf", Role.ANY, links),
                point(fields),
                Forces.echelonOrNull(fields, kind),
                Forces.branchOrNull(fields, kind),
                differentFrom(fields, id, links),
                fields.list("identifiers").stream().map(Formats::iri).toList(),
                fields.text("source"),
                at.where());
        return new Drafts.Draft<>(at.placeOnly(), log, id, kind, links, known);
    }

    private static List<NameForm> names(Fields fields) {
        List<NameForm> names = new ArrayList<>();
        for (JsonCursor item : fields.list("names")) {
            Fields name = item.object(NAME);
            names.add(new NameForm(name.text("name"), Formats.language(name, "language")));
        }
        return List.copyOf(names);
    }

    private static @Nullable String link(Fields fields, String name, Role role, List<Drafts.Link> links) {
        JsonCursor value = fields.nullable(name);
        Drafts.linkOfKnown(value, role, true, links);
        return value == null ? null : value.node().asText();
    }

    private static List<String> differentFrom(Fields fields, String id, List<Drafts.Link> links) {
        List<String> others = new ArrayList<>();
        for (JsonCursor item : fields.list("differentFrom")) {
            Drafts.linkOfKnown(item, Role.ANY, false, links);
            String other = item.node().asText();
            if (other.equals(id)) {
                item.complain(
                        ProblemCode.VALUE_INVALID,
                        "\"" + id + "\" would be different from itself",
                        "name another thing it is easily taken for");
            }
            others.add(other);
        }
        return List.copyOf(others);
    }

    private static @Nullable Point point(Fields fields) {
        BigDecimal lat = within(fields, "lat", MOST_NORTH);
        BigDecimal lon = within(fields, "lon", MOST_EAST);
        PlacePrecision precision = fields.wordOrNull("precision", PlacePrecision.class);
        boolean onlyOne = (fields.nullable("lat") == null) != (fields.nullable("lon") == null);
        if (onlyOne) {
            fields.self()
                    .complain(
                            ProblemCode.FIELD_MISSING,
                            "one of lat and lon is there without the other",
                            "give both, or null for both");
        }
        JsonCursor given = fields.nullable("precision");
        if (given != null && fields.nullable("lat") == null && fields.nullable("lon") == null) {
            given.complain(
                    ProblemCode.VALUE_INVALID,
                    "there is a precision, but no point that it could be of",
                    "give lat and lon, or make precision null");
        }
        return lat == null || lon == null ? null : new Point(lat.doubleValue(), lon.doubleValue(), precision);
    }

    private static @Nullable BigDecimal within(Fields fields, String name, BigDecimal most) {
        BigDecimal number = fields.numberOrNull(name);
        JsonCursor value = fields.nullable(name);
        if (number != null && value != null && number.abs().compareTo(most) > 0) {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    name + " " + number + " lies outside -" + most + " to " + most,
                    "give degrees (WGS 84); perhaps lat and lon are exchanged");
            return null;
        }
        return number;
    }
}
