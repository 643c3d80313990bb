package org.attest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.ChainRelation;
import org.attest.model.Edtf;
import org.attest.model.PublishedBasis;
import org.attest.model.Source;
import org.attest.model.SourceType;
import org.attest.problem.ProblemCode;

/**
 * Reads documents: the one a report is extracted from, and those only spoken of in it.
 *
 * @param references what is declared in the report
 * @param hashRequired whether the document extracted must have an address or a hash
 */
record SourceReader(References references, boolean hashRequired) {

    private static final Set<String> EXTRACTED =
            Set.of("id", "type", "title", "publisher", "authors", "published", "url", "language", "sha256", "chain");
    private static final Set<String> SPOKEN_OF =
            Set.of("id", "type", "title", "publisher", "authors", "published", "url");
    private static final Set<String> PUBLISHED = Set.of("edtf", "basis");
    private static final Set<String> LINK = Set.of("relation", "source");

    /** The document extracted. */
    Source extracted(JsonCursor at) {
        Fields fields = at.object(EXTRACTED);
        String id = Ids.read(fields, "id");
        String url = Formats.url(fields, "url");
        String sha256 = Formats.sha256(fields, "sha256");
        if (hashRequired && url == null && sha256 == null && at.node().isObject()) {
            at.complain(
                    ProblemCode.FIELD_MISSING,
                    "the source has neither url nor sha256, so nobody can tell which document it is",
                    "give the address, or the SHA-256 of the text, which attest anchor fills in");
        }
        return new Source(
                id,
                fields.word("type", SourceType.class),
                fields.textOrNull("title"),
                references.entityOrNull(fields, "publisher", Role.ACTOR),
                references.entities(fields, "authors", Role.ACTOR),
                published(fields),
                url,
                Formats.language(fields, "language"),
                sha256,
                chain(fields),
                at.where());
    }

    /** A document only spoken of. */
    Source spokenOf(JsonCursor at) {
        Fields fields = at.object(SPOKEN_OF);
        return new Source(
                Ids.local(fields, "id"),
                fields.word("type", SourceType.class),
                fields.textOrNull("title"),
                references.entityOrNull(fields, "publisher", Role.ACTOR),
                references.entities(fields, "authors", Role.ACTOR),
                published(fields),
                Formats.url(fields, "url"),
                null,
                null,
                List.of(),
                at.where());
    }

    private static Source.Published published(Fields source) {
        JsonCursor value = source.required("published");
        if (value == null) {
            return new Source.Published(null, PublishedBasis.UNKNOWN);
        }
        Fields fields = value.object(PUBLISHED);
        JsonCursor date = fields.nullable("edtf");
        Edtf edtf = date == null ? null : Dates.edtf(date);
        PublishedBasis basis = fields.word("basis", PublishedBasis.class);
        if (value.node().path("basis").isTextual() && (edtf == null) != (basis == PublishedBasis.UNKNOWN)) {
            complainOfBasis(value, edtf == null, basis);
        }
        return new Source.Published(edtf, basis);
    }

    private static void complainOfBasis(JsonCursor value, boolean undated, PublishedBasis basis) {
        if (undated) {
            value.complain(
                    ProblemCode.FIELD_MISSING,
                    "the date of publication is " + basis.word() + ", but there is none",
                    "give edtf, or the basis unknown");
        } else {
            value.complain(
                    ProblemCode.VALUE_INVALID,
                    "there is a date of publication, but its basis is unknown",
                    "say stated or inferred, or make edtf null");
        }
    }

    private List<Source.Link> chain(Fields source) {
        List<Source.Link> links = new ArrayList<>();
        for (JsonCursor item : source.list("chain")) {
            Fields fields = item.object(LINK);
            links.add(
                    new Source.Link(fields.word("relation", ChainRelation.class), references.source(fields, "source")));
        }
        return List.copyOf(links);
    }
}
