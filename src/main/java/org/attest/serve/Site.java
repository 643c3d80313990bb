package org.attest.serve;

import java.util.Optional;
import org.attest.query.QueryLibrary;
import org.attest.rdf.Iris;
import org.attest.serve.sparql.Limits;

/**
 * What pages and descriptions need to know beside the data.
 *
 * @param title name of the database
 * @param base beginning of the IRIs that are its own; ends in {@code /} or {@code #}
 * @param library the saved queries
 * @param limits in place of those of the configuration; empty to take these
 * @param whole whether the server has nothing but this site, so that it may answer at every path
 */
record Site(String title, String base, QueryLibrary library, Optional<Limits> limits, boolean whole) {

    /** The base of a database that was not given one. */
    static final String DEFAULT_BASE = Iris.DEFAULT_BASE;

    /** The title of a database that was not given one. */
    static final String DEFAULT_TITLE = "Attest";

    Site {
        if (!base.endsWith("/") && !base.endsWith("#")) {
            throw new IllegalArgumentException("the base of a database ends in / or #: " + base);
        }
    }
}
