package org.attest.ingest.acled;

import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.ValueKind;

/**
 * The columns of ACLED's exports from which something is made, under the names of older and newer ones.
 *
 * <p>Checked against what ACLED documents of its columns: its codebooks of 2015, 2017 and 2023, and the tables of its own R
 * package acledR. Exports of before 2018 have no {@code sub_event_type} and call some columns otherwise.
 *
 * <p>Left out, for nothing is made of them that is not made of others, and they come, go and change without anything else
 * being changed: {@code data_id, event_id_no_cnty, iso, iso3, year, interaction, region, source_scale, timestamp}. They stay
 * in the archive with the row. {@code timestamp}, when a row was last uploaded, changes with whole countries at once.
 */
final class AcledColumns {

    private static final Columns.Builder BUILDER = Columns.builder();

    static final Column ID = BUILDER.required("event_id_cnty");
    static final Column DATE = BUILDER.required("event_date");
    static final Column TIME_PRECISION = BUILDER.optional("time_precision");
    static final Column DISORDER = BUILDER.optional("disorder_type");
    static final Column TYPE = BUILDER.required("event_type");
    static final Column SUB_TYPE = BUILDER.optional("sub_event_type");
    static final Column ACTOR_1 = BUILDER.required("actor1");
    static final Column ASSOCIATED_1 = BUILDER.optional("assoc_actor_1", "ally_actor_1");
    static final Column INTER_1 = BUILDER.optional("inter1");
    static final Column ACTOR_2 = BUILDER.required("actor2");
    static final Column ASSOCIATED_2 = BUILDER.optional("assoc_actor_2", "ally_actor_2");
    static final Column INTER_2 = BUILDER.optional("inter2");
    static final Column TARGETING = BUILDER.optional("civilian_targeting");
    static final Column COUNTRY = BUILDER.optional("country");
    static final Column ADMIN_1 = BUILDER.optional("admin1");
    static final Column ADMIN_2 = BUILDER.optional("admin2");
    static final Column ADMIN_3 = BUILDER.optional("admin3");
    static final Column LOCATION = BUILDER.optional("location");
    static final Column LATITUDE = BUILDER.optional("latitude");
    static final Column LONGITUDE = BUILDER.optional("longitude");
    static final Column GEO_PRECISION = BUILDER.optional("geo_precision", "geo_precis");
    static final Column SOURCE = BUILDER.optional("source");
    static final Column NOTES = BUILDER.optional("notes");
    static final Column FATALITIES = BUILDER.required("fatalities");
    static final Column TAGS = BUILDER.optional("tags");

    /** Letters and digits: {@code SYR12345}, in older exports {@code 12SYR}. */
    static final String ID_PATTERN = "[A-Za-z0-9]{1,32}";

    static {
        BUILDER.leftOut("data_id", "event_id_no_cnty", "iso", "iso3", "year", "interaction", "region");
        BUILDER.leftOut("source_scale", "timestamp");
    }

    /** The tables. */
    static final TableFormat TABLE = TableFormat.withHeader("acled", BUILDER.build())
            .key(ID, ID_PATTERN)
            .of(ValueKind.NUMBER, TIME_PRECISION, GEO_PRECISION, LATITUDE, LONGITUDE, FATALITIES)
            .of(ValueKind.DAY, DATE);

    private AcledColumns() {}
}
