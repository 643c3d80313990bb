/**
 * What the server says of itself and its data: the front page, VoID, the style sheet.
 *
 * <p>Counts are taken from the graph and kept for a minute. Entry class: {@link org.attest.serve.about.Statistics}.
 */
@NullMarked
package org.attest.serve.about;

import org.jspecify.annotations.NullMarked;
