package org.attest.ingest.ucdp;

import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.ValueKind;

/**
 * The columns of GED from which something is made, under the names of its releases.
 *
 * <p>Checked against: the slices of release 19.1 as HDX gives it (45 columns, HXL tags); the 49 columns of releases 20.1 to
 * 25.1 and of the candidate events as they stand in public programs that read them (forecastlab's ingestion, the R packages
 * mcgirjau/ucdp for 20.1 and demscore, an OSINT importer of UCDP's API), which end in {@code best,high,low,gwnoa,gwnob} and
 * write dates as {@code 2024-01-02 00:00:00.000}; public scripts for release 5.0, which has {@code best_est, high_est,
 * low_est}. With {@code iso3} these are 50 columns.
 *
 * <p>Left out are those that come and go between releases, which would change the content hash of every record, and that say
 * in other words what others say: years, the ids of older releases, the parts of the first article, well-known text of
 * the point. Left out, too, though they say something of their own, are the numbers of states (Gleditsch and Ward), the
 * description of the place and the state of coding. All stay in the archive with the row.
 */
final class GedColumns {

    private static final Columns.Builder BUILDER = Columns.builder();

    static final Column ID = BUILDER.required("id");
    static final Column TYPE = BUILDER.required("type_of_violence");
    static final Column CONFLICT_ID = BUILDER.optional("conflict_new_id", "conflict_id");
    static final Column CONFLICT = BUILDER.optional("conflict_name");
    static final Column DYAD_ID = BUILDER.optional("dyad_new_id", "dyad_id");
    static final Column DYAD = BUILDER.optional("dyad_name");
    static final Column SIDE_A_ID = BUILDER.optional("side_a_new_id", "side_a_id");
    static final Column SIDE_A = BUILDER.required("side_a");
    static final Column SIDE_B_ID = BUILDER.optional("side_b_new_id", "side_b_id");
    static final Column SIDE_B = BUILDER.required("side_b");
    static final Column SOURCES = BUILDER.optional("number_of_sources");
    static final Column ARTICLE = BUILDER.optional("source_article");
    static final Column ORIGINAL = BUILDER.optional("source_original");
    static final Column WHERE_PREC = BUILDER.optional("where_prec");
    static final Column WHERE = BUILDER.optional("where_coordinates");
    static final Column ADM_1 = BUILDER.optional("adm_1");
    static final Column ADM_2 = BUILDER.optional("adm_2");
    static final Column LATITUDE = BUILDER.optional("latitude");
    static final Column LONGITUDE = BUILDER.optional("longitude");
    static final Column GRID = BUILDER.optional("priogrid_gid");
    static final Column COUNTRY = BUILDER.optional("country");
    static final Column ACTIVE_YEAR = BUILDER.optional("active_year");
    static final Column CLARITY = BUILDER.optional("event_clarity");
    static final Column DATE_PREC = BUILDER.optional("date_prec");
    static final Column START = BUILDER.required("date_start");
    static final Column END = BUILDER.required("date_end");
    static final Column DEATHS_A = BUILDER.optional("deaths_a");
    static final Column DEATHS_B = BUILDER.optional("deaths_b");
    static final Column DEATHS_CIVILIANS = BUILDER.optional("deaths_civilians");
    static final Column DEATHS_UNKNOWN = BUILDER.optional("deaths_unknown");
    static final Column LOW = BUILDER.required("low", "low_est");
    static final Column BEST = BUILDER.required("best", "best_est");
    static final Column HIGH = BUILDER.required("high", "high_est");

    static {
        BUILDER.leftOut("relid", "conflict_dset_id", "dyad_dset_id", "side_a_dset_id", "side_b_dset_id");
        BUILDER.leftOut(
                "year", "start_year", "end_year", "code_status", "gwnoa", "gwnob", "country_id", "iso3", "region");
        BUILDER.leftOut("source_office", "source_date", "source_headline", "where_description", "geom_wkt");
    }

    /** The tables. */
    static final TableFormat TABLE = TableFormat.withHeader("ucdp-ged", BUILDER.build())
            .key(ID, UcdpId.PATTERN)
            .of(ValueKind.NUMBER, ID, TYPE, CONFLICT_ID, DYAD_ID, SIDE_A_ID, SIDE_B_ID, SOURCES, GRID)
            .of(ValueKind.NUMBER, WHERE_PREC, DATE_PREC, CLARITY, ACTIVE_YEAR, LATITUDE, LONGITUDE)
            .of(ValueKind.NUMBER, DEATHS_A, DEATHS_B, DEATHS_CIVILIANS, DEATHS_UNKNOWN, LOW, BEST, HIGH)
            .of(ValueKind.DAY, START, END);

    private GedColumns() {}
}
