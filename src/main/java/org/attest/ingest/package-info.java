/**
 * Files into records: one reader per input format, and what belongs to it.
 *
 * <p>Entry classes: {@link org.attest.ingest.ReportReader} (attest-report/1), {@link org.attest.ingest.AuthorityReader}
 * (attest-authority/1), {@link org.attest.ingest.FormatGuess}, {@link org.attest.ingest.ReportWriter}. The formats are
 * published as JSON Schemas (2020-12) beside these classes: {@code report.schema.json}, {@code authority.schema.json}.
 *
 * <p>What is wrong is collected and told all at once; what is good goes on. Not done here: whether event types and measures
 * exist in the ontology, whether other reports have what is referred to, who an entity is, and any RDF.
 */
@NullMarked
package org.attest.ingest;

import org.jspecify.annotations.NullMarked;
