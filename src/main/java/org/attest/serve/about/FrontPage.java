package org.attest.serve.about;

import java.util.List;
import org.attest.serve.pages.Link;

/**
 * What the front page shows.
 *
 * @param title name of the database
 * @param counts what it holds, ready to read
 * @param queries some saved queries to try
 * @param examples some nodes to look at
 * @param endpoint the whole address of the SPARQL endpoint
 * @param curl a command to try
 */
public record FrontPage(
        String title, List<Count> counts, List<Link> queries, List<Link> examples, String endpoint, String curl) {

    /**
     * A number with what it counts.
     *
     * @param number as text, with separators
     * @param what what is counted
     */
    public record Count(String number, String what) {}
}
