package org.attest.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a format by an HTTP Accept header (RFC 9110 §12.5.1): the greatest weight wins, then the more exact range,
 * then the order in the header.
 */
public final class AcceptHeader {

    private record Range(String type, double weight, int exactness) {}

    private AcceptHeader() {}

    /**
     * The format for an answer.
     *
     * @param header as sent; null or blank means anything
     * @return empty when the header takes none of the formats that fit the query
     */
    public static Optional<ResultFormat> choose(@Nullable String header, Query query) {
        if (header == null || header.isBlank()) {
            return Optional.of(ResultFormat.forPrograms(query));
        }
        List<Range> ranges = ranges(header);
        List<ResultFormat> offered = new ArrayList<>(ResultFormat.fitting(query));
        // First what is given when the header leaves the choice: "*/*".
        offered.sort(Comparator.comparing(format -> format != ResultFormat.forPrograms(query)));
        for (Range range : ranges) {
            Optional<ResultFormat> format = offered.stream()
                    .filter(candidate -> range.weight() > 0 && takes(range, candidate))
                    .filter(candidate -> ranges.stream().noneMatch(other -> excludes(other, candidate)))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    private static boolean excludes(Range range, ResultFormat format) {
        return range.weight() == 0 && range.exactness() == 2 && takes(range, format);
    }

    private static boolean takes(Range range, ResultFormat format) {
        return switch (range.exactness()) {
            case 0 -> true;
            case 1 ->
                format.mediaType()
                        .startsWith(range.type().substring(0, range.type().length() - 1));
            default -> format.mediaTypes().contains(range.type());
        };
    }

    private static List<Range> ranges(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",")) {
            String[] pieces = part.split(";");
            String type = pieces[0].strip();
            int exactness = type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
            ranges.add(new Range(type, weight(pieces), exactness));
        }
        ranges.sort(Comparator.comparingDouble(Range::weight)
                .thenComparingInt(Range::exactness)
                .reversed());
        return ranges;
    }

    private static double weight(String[] pieces) {
        for (String piece : pieces) {
            String parameter = piece.strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    // A weight that is no number does not cost the client its answer.
                    return 1;
                }
            }
        }
        return 1;
    }
}
