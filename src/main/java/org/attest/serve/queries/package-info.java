/**
 * {@code /queries}: the library of saved queries as a list, a form each, and their answers in every format.
 *
 * <p>Binding, running and writing are those of {@code org.attest.query}, so that the rows are the same as on the command
 * line. Entry class: {@link org.attest.serve.queries.QueriesServlet}.
 */
@NullMarked
package org.attest.serve.queries;

import org.jspecify.annotations.NullMarked;
