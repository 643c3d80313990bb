/**
 * {@code /id/}: what the graph holds of one node, as a page and as RDF.
 *
 * <p>A page says of everything who says it, how firmly and in which source; what is not accepted is shown as reported,
 * never as a fact. Reads the graph only, in one transaction a request. Entry class:
 * {@link org.attest.serve.things.IdServlet}.
 */
@NullMarked
package org.attest.serve.things;

import org.jspecify.annotations.NullMarked;
