/**
 * The SPARQL endpoint: the query operation of the SPARQL 1.1 protocol, read-only and within limits.
 *
 * <p>Stands on Fuseki's query action and adds what that lacks: nothing that reaches out of the dataset, a cap on rows
 * that is told, results that are whole or not sent at all, a service description, a page for browsers. Offers no
 * update, no graph store and no upload. Entry class: {@link org.attest.serve.sparql.SparqlEndpoint}.
 */
@NullMarked
package org.attest.serve.sparql;

import org.jspecify.annotations.NullMarked;
