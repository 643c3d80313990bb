package org.attest.ingest.re3d;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.ingest.json.CanonicalJson;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.Evidence;
import org.attest.model.Extractor;
import org.attest.model.ExtractorKind;
import org.attest.model.Fact;
import org.attest.model.PublishedBasis;
import org.attest.model.Report;
import org.attest.model.Source;
import org.attest.model.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * Makes the report of a document: one testimony in the document's own voice, of a name for each span and a relation for each
 * relation. Who speaks in the text, and whether it denies or doubts, annotators were not asked.
 */
final class ReportMaker {

    /**
     * Programs marked a first time, experts corrected and related, many people judged; what stands was theirs. The day is the
     * only one that the release tells: that on which its terms of use were looked up.
     */
    private static final Extractor ANNOTATORS =
            new Extractor(ExtractorKind.PERSON, "re3d annotators", null, LocalDate.of(2017, 7, 3));

    private static final String PUBLISHER = "publisher";
    private static final String PREFIX = "re3d-";
    private static final int ID_LENGTH = 64;
    private static final int HASH_LENGTH = 12;

    private final Row.Document document;
    private final String id;
    private final AnnotatedText text;
    private final Things things;

    ReportMaker(Row.Document document, String id, AnnotatedText text, Things things) {
        this.document = document;
        this.id = id;
        this.text = text;
        this.things = things;
    }

    /** The id of the report of a document: {@code re3d-} and its {@code _id}, with a hash of that where it had to be changed. */
    static String reportId(String documentId) {
        String small = documentId.toLowerCase(Locale.ROOT);
        String slug = small.replaceAll("[^a-z0-9]+", "-");
        if (slug.equals(small) && PREFIX.length() + slug.length() <= ID_LENGTH) {
            return PREFIX + slug;
        }
        String hash = CanonicalJson.sha256(documentId.getBytes(StandardCharsets.UTF_8))
                .substring(0, HASH_LENGTH);
        int room = ID_LENGTH - PREFIX.length() - 1 - HASH_LENGTH;
        return PREFIX + slug.substring(0, Math.min(slug.length(), room)) + "-" + hash;
    }

    Report make(List<Row.Marked> marked, List<Row.Related> related) {
        List<Entity> entities = new ArrayList<>();
        String publisher = document.publisher();
        if (publisher != null) {
            entities.add(new Entity(
                    PUBLISHER, EntityKind.ORGANISATION, publisher, null, null, null, null, null, document.where()));
        }
        entities.addAll(things.entities());
        return new Report(
                source(publisher),
                ANNOTATORS,
                entities,
                List.of(),
                List.of(),
                List.of(testimony(marked, related)),
                List.of());
    }

    private Source source(@Nullable String publisher) {
        return new Source(
                id,
                Types.source(publisher),
                document.title(),
                publisher == null ? null : PUBLISHER,
                List.of(),
                new Source.Published(null, PublishedBasis.UNKNOWN),
                document.url(),
                null,
                text.sha256(),
                List.of(),
                document.where());
    }

    private Testimony testimony(List<Row.Marked> marked, List<Row.Related> related) {
        Map<String, BigDecimal> confidence = new HashMap<>();
        Stream.concat(marked.stream(), related.stream()).forEach(row -> {
            if (row.confidence() != null) {
                confidence.put(row.factId(), row.confidence());
            }
        });
        List<Fact> facts = Stream.concat(
                        marked.stream().map(this::name), related.stream().map(this::relation))
                .toList();
        return Testimony.ofTheSource("annotations", facts, confidence, document.where());
    }

    private Fact name(Row.Marked row) {
        return new Fact.Name(
                row.factId(), things.of(row), row.span().words(), null, null, evidence(row.span()), row.where());
    }

    private Fact relation(Row.Related row) {
        return new Fact.Relation(
                row.factId(),
                Objects.requireNonNull(things.at(row.source(), row.relation())),
                row.relation(),
                Objects.requireNonNull(things.at(row.target(), row.relation())),
                null,
                null,
                null,
                null,
                evidence(row.trigger(), row.source(), row.target()),
                row.where());
    }

    private List<Evidence> evidence(Row.Span... spans) {
        return Stream.of(spans)
                .filter(span -> span.begin() < span.end())
                .map(text::evidence)
                .distinct()
                .toList();
    }
}
