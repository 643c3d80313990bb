/**
 * Which sentences of a source's text a report accounts for: facts point at them, or they were left out for a reason, or neither.
 *
 * <p>Entry classes: {@link org.attest.ingest.coverage.Coverage} for one report and its text, {@link
 * org.attest.ingest.coverage.CoverageSurvey}, which finds the text. Sentences are those of Unicode (UAX 29) as ICU4J cuts
 * them, within lines. Whether the facts are right, or all that a sentence says, is not looked at; nothing keeps or tells
 * a word of the text.
 */
@NullMarked
package org.attest.ingest.coverage;

import org.jspecify.annotations.NullMarked;
