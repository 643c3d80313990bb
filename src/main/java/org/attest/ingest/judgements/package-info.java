/**
 * Lists of judgements: text, a judgement a line, tabs between, so that version control merges them line by line.
 *
 * <p>Entry classes: {@link org.attest.ingest.judgements.JudgementReader} and
 * {@link org.attest.ingest.judgements.JudgementWriter}. The format stands in {@code src/design/0004-names.md}, section 6.
 *
 * <p>Not done here: whether what is judged is there, which of several judgements holds, and what follows from them.
 */
@NullMarked
package org.attest.ingest.judgements;

import org.jspecify.annotations.NullMarked;
