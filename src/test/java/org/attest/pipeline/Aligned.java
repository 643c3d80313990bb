package org.attest.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.query.AdHocQuery;
import org.attest.query.AlignedView;

/** Questions in the words of others. */
final class Aligned {

    private static final Pattern BLOCK = Pattern.compile("(?s)```sparql\n(.*?)```");

    private Aligned() {}

    /** The query of the ontology's README that uses this prefix, as it stands there. */
    static String fromReadme(String prefix) throws IOException {
        return BLOCK.matcher(Files.readString(Path.of("ontology/README.md")))
                .results()
                .map(block -> block.group(1))
                .filter(text -> text.contains("PREFIX " + prefix + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** Rows of a query asked of the accepted view and the aligned graph as one. */
    static List<String> ask(DatasetGraph dataset, String text) {
        Query query = AdHocQuery.parse(text);
        AlignedView.ask(query);
        return Asked.of(dataset, query.toString());
    }

    /** The same query with other columns. */
    static String select(String columns, String text) {
        return text.replaceFirst("SELECT DISTINCT .*", "SELECT DISTINCT " + columns)
                .replaceFirst("(?s)ORDER BY.*", "ORDER BY " + columns);
    }
}
