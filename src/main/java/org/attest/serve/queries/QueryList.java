package org.attest.serve.queries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.query.ResultFormat;
import org.attest.query.SavedQuery;

/**
 * What the list of saved queries shows.
 *
 * @param queries by area and name
 */
public record QueryList(List<SavedQuery> queries) {

    /** The queries of each area, in the order of the list. */
    public Map<String, List<SavedQuery>> byArea() {
        return queries.stream()
                .collect(Collectors.groupingBy(SavedQuery::area, LinkedHashMap::new, Collectors.toList()));
    }

    /** The address of a query's example call. */
    public String example(SavedQuery query) {
        return QueryCall.address(query, query.example(), "");
    }

    /** The same as a file. */
    public String exampleFile(SavedQuery query) {
        String extension = ResultFormat.CSV.fits(query.query()) ? "csv" : "ttl";
        return QueryCall.address(query, query.example(), extension);
    }
}
