/**
 * The records that a report is made of, and those that the stages hand on: sources, testimonies, the sealed kinds of
 * account, hedged quantities, dates, evidence, things.
 *
 * <p>Plain values without I/O, without JSON and without RDF. What a field means in the graph stands in the ontology;
 * how it is written in JSON stands in {@code org.attest.ingest}. References between the parts of a report are local ids;
 * that they lead somewhere is checked by the reader, not here.
 */
@NullMarked
package org.attest.model;

import org.jspecify.annotations.NullMarked;
