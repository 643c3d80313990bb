package org.attest.ingest.geonames;

import java.util.List;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.Delimiter;
import org.attest.ingest.table.TableFormat;

/**
 * The columns of GeoNames' table, under the names of its readme; tables with a header that others made of it call them by
 * many. All are declared, since their places tell them apart where there is no header.
 */
final class GeoNamesColumns {

    private static final Columns.Builder BUILDER = Columns.builder();

    static final Column ID = BUILDER.required("geonameid", "geonamesid", "geonames");
    static final Column NAME = BUILDER.required("name", "toponymName");
    static final Column ASCII = BUILDER.optional("asciiname", "ascii");
    static final Column ALTERNATE = BUILDER.optional("alternatenames", "alternatename", "altNames", "altName");
    static final Column LATITUDE = BUILDER.optional("latitude", "lat");
    static final Column LONGITUDE = BUILDER.optional("longitude", "lon", "lng", "long");
    static final Column CLASS = BUILDER.optional("feature class", "fclass", "fcl");
    static final Column CODE = BUILDER.optional("feature code", "fcode");
    static final Column COUNTRY = BUILDER.optional("country code", "country", "iso2");
    private static final Column OTHER_COUNTRIES = BUILDER.optional("cc2");
    /** Codes of the divisions that a place lies in, the largest first. */
    static final List<Column> DIVISIONS = List.of(
            BUILDER.optional("admin1 code", "admin1", "adminCode"),
            BUILDER.optional("admin2 code", "admin2"),
            BUILDER.optional("admin3 code", "admin3"),
            BUILDER.optional("admin4 code", "admin4"));

    static final Column POPULATION = BUILDER.optional("population");
    private static final List<Column> REST = List.of(
            BUILDER.optional("elevation"),
            BUILDER.optional("dem", "gtopo30"),
            BUILDER.optional("timezone"),
            BUILDER.optional("modification date", "modified"));

    private static final Columns COLUMNS = BUILDER.build();

    private static final String ID_PATTERN = "[1-9][0-9]{0,17}(\\.0*)?";

    private static final List<Column> LAYOUT = List.of(
            ID,
            NAME,
            ASCII,
            ALTERNATE,
            LATITUDE,
            LONGITUDE,
            CLASS,
            CODE,
            COUNTRY,
            OTHER_COUNTRIES,
            DIVISIONS.get(0),
            DIVISIONS.get(1),
            DIVISIONS.get(2),
            DIVISIONS.get(3),
            POPULATION,
            REST.get(0),
            REST.get(1),
            REST.get(2),
            REST.get(3));

    /** Tabs, no quoting; without a header as GeoNames has it, or with one that names columns in any order. */
    private static final TableFormat DUMP = TableFormat.withoutHeader(
                    "geonames", COLUMNS, Delimiter.TAB, List.of(LAYOUT))
            .key(ID, ID_PATTERN);

    /** As spreadsheets write it. */
    private static final TableFormat SHEET =
            TableFormat.withHeader("geonames", COLUMNS).key(ID, ID_PATTERN);

    /** The tables. */
    static final List<TableFormat> TABLES = List.of(DUMP, SHEET);

    private GeoNamesColumns() {}
}
