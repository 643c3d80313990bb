/**
 * Tables into rows: what all readers of datasets stand on (comma, semicolon, tab or pipe; RFC 4180 with what real files do to it).
 *
 * <p>Entry classes: {@link org.attest.ingest.table.Columns} and {@link org.attest.ingest.table.TableFormat} declare what a
 * dataset's tables look like, {@link org.attest.ingest.table.TableReader} reads one, {@link org.attest.ingest.table.Cells}
 * gives the values of a row, {@link org.attest.ingest.table.RecordHasher} its content hash.
 *
 * <p>One record at a time is held, whatever the size of the file, and none is lost: each is a row or a bad record with its
 * text, and those that a stray quote swallows are read again. Records are cut from the bytes here and not by FastCSV, for it
 * keeps no original text and cannot go on behind a record that it cannot read; the tests hold the two to the same answer.
 *
 * <p>Not done here: what the columns of a dataset mean, what is worth rejecting a record for, and writing reject files.
 */
@NullMarked
package org.attest.ingest.table;

import org.jspecify.annotations.NullMarked;
