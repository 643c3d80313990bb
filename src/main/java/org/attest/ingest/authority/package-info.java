/**
 * Tables as authorities: what is common to all that list known things row by row.
 *
 * <p>Entry class: {@link org.attest.ingest.authority.AuthorityTable}, which a format ({@link
 * org.attest.ingest.authority.AuthorityFormat}) tells what its columns mean. What comes of a table is the same as of an
 * authority in JSON. Not done here: other authorities, and what in a database becomes what.
 */
@NullMarked
package org.attest.ingest.authority;

import org.jspecify.annotations.NullMarked;
