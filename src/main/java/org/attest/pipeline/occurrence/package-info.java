/**
 * From a database to what may be of one occurrence in it.
 *
 * <p>Entry: {@link org.attest.pipeline.occurrence.Happenings}. Reads only; what is alike is decided in
 * {@code org.attest.resolve.occurrence}, and what is one by people.
 */
@NullMarked
package org.attest.pipeline.occurrence;

import org.jspecify.annotations.NullMarked;
