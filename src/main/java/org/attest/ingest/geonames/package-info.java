/**
 * Places in GeoNames' table format, as an authority.
 *
 * <p>Entry class: {@link org.attest.ingest.geonames.GeoNamesFormat}. Checked against GeoNames' own description of the table
 * (download.geonames.org/export/dump, readme.txt) and its list of feature codes. Not read: {@code alternateNamesV2}, hierarchies,
 * boundaries, postal codes.
 */
@NullMarked
package org.attest.ingest.geonames;

import org.jspecify.annotations.NullMarked;
