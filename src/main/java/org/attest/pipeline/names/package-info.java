/**
 * What a person is to decide about names in a database: pairs of things, and of event accounts, that may be one.
 *
 * <p>Entries: {@link org.attest.pipeline.names.NameSurvey} for things,
 * {@link org.attest.pipeline.names.AccountSurvey} for event accounts. Reads only: candidates are computed when asked for and
 * never stored; decisions are taken by {@link org.attest.pipeline.Decider}.
 */
@NullMarked
package org.attest.pipeline.names;

import org.jspecify.annotations.NullMarked;
