/**
 * What every answer over HTTP has in common: formats and the choice among them, problems as answers, headers, and a
 * place to keep an answer until it is known to be whole.
 *
 * <p>Knows nothing of RDF data, pages or queries. Entry classes: {@link org.attest.serve.http.Negotiation},
 * {@link org.attest.serve.http.HttpProblem}.
 */
@NullMarked
package org.attest.serve.http;

import org.jspecify.annotations.NullMarked;
