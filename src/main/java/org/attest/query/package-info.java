/**
 * Asking: the library of saved queries, their parameters, what a query may do, running it, and the forms of its answer.
 *
 * <p>Entry classes: {@link org.attest.query.QueryLibrary} finds a saved query, {@link org.attest.query.SavedQuery#bind}
 * gives it its parameters, and an {@link org.attest.query.SparqlEndpoint} runs it, on a dataset of this process or on a
 * server. Follows SPARQL 1.1 Query and its result formats, and for the headers the conventions of grlc and BASIL.
 *
 * <p>Does not write to a database, opens none, starts no server and prints nothing.
 */
@NullMarked
package org.attest.query;

import org.jspecify.annotations.NullMarked;
