/**
 * Events of GDELT, which a program codes from the news.
 *
 * <p>Entry: {@link org.attest.ingest.gdelt.GdeltFormat}. What is made of which column stands in
 * {@code design/0003-datasets.md} §4b. Does not read the tables of mentions or the knowledge graph of GDELT, and does not
 * judge what the program made of the news.
 */
@NullMarked
package org.attest.ingest.gdelt;

import org.jspecify.annotations.NullMarked;
