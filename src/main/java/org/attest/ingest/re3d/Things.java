package org.attest.ingest.re3d;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.RelationType;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * The things that a document speaks of: one for all spans that are marked as the same type with the same words.
 *
 * <p>A thing is known to other documents by its words only if they are a {@link ProperName}, and at least one of its spans is
 * as likely marked rightly as wrongly. All others are things of this document alone, described by their words.
 */
final class Things {

    private static final BigDecimal EVEN_CHANCE = new BigDecimal("0.5");
    private static final Comparator<Row.Marked> SUREST_FIRST =
            Comparator.comparing(Things::confidence).reversed().thenComparing(Row.Marked::type);

    private final AnnotatedText text;
    private final Map<Key, List<Row.Marked>> mentions = new LinkedHashMap<>();
    private final Map<Offsets, List<Row.Marked>> bySpan = new HashMap<>();
    private final Map<Offsets, Where> fallen = new HashMap<>();

    private record Key(EntityKind kind, String words) {}

    private record Offsets(int begin, int end) {

        static Offsets of(Row.Span span) {
            return new Offsets(span.begin(), span.end());
        }
    }

    /**
     * The things of a document.
     *
     * @param marked the spans taken
     * @param all all lines, to tell which spans were rejected
     */
    Things(AnnotatedText text, List<Row.Marked> marked, List<Line<Row.Marked>> all) {
        this.text = text;
        for (Row.Marked row : marked) {
            mentions.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
            bySpan.computeIfAbsent(Offsets.of(row.span()), key -> new ArrayList<>())
                    .add(row);
        }
        for (Line<Row.Marked> line : all) {
            Row.Marked row = line.row();
            if (row != null && !line.isGood()) {
                fallen.putIfAbsent(Offsets.of(row.span()), line.where());
            }
        }
    }

    private static Key key(Row.Marked row) {
        return new Key(row.kind(), row.span().words());
    }

    private static BigDecimal confidence(Row.Marked row) {
        return Objects.requireNonNullElse(row.confidence(), BigDecimal.ONE);
    }

    /** All of them. */
    List<Entity> entities() {
        return mentions.values().stream().map(this::entity).toList();
    }

    private Entity entity(List<Row.Marked> same) {
        Row.Marked first = same.getFirst();
        String words = first.span().words();
        boolean likely = same.stream().anyMatch(row -> confidence(row).compareTo(EVEN_CHANCE) >= 0);
        boolean onlyAtStart = same.stream().allMatch(row -> text.beginsSentence(row.span()));
        boolean named = likely && ProperName.is(first.kind(), words, onlyAtStart);
        return new Entity(
                id(first),
                first.kind(),
                named ? words : null,
                named ? null : words,
                null,
                null,
                null,
                null,
                first.where());
    }

    /** The thing that a span marked is a mention of. */
    String of(Row.Marked row) {
        return id(Objects.requireNonNull(mentions.get(key(row))).getFirst());
    }

    private static String id(Row.Marked first) {
        Row.Span span = first.span();
        return first.type().toLowerCase(Locale.ROOT) + "-" + span.begin() + "-" + span.end();
    }

    /**
     * The thing at an end of a relation; where the span is marked as several, the one that the relation can hold for and that
     * is marked with the greatest confidence; null where there is none.
     */
    @Nullable String at(Row.Span span, RelationType relation) {
        return bySpan.getOrDefault(Offsets.of(span), List.of()).stream()
                .filter(row -> relation.isAnnotation() || row.kind().isActor())
                .min(SUREST_FIRST)
                .map(this::of)
                .orElse(null);
    }

    /** Whether a span is marked as anything. */
    boolean isMarked(Row.Span span) {
        return bySpan.containsKey(Offsets.of(span));
    }

    /** The line that marks a span and was rejected; null where there is none. */
    @Nullable Where fallen(Row.Span span) {
        return fallen.get(Offsets.of(span));
    }
}
