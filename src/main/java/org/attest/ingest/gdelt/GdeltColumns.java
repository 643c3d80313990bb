package org.attest.ingest.gdelt;

import java.util.ArrayList;
import java.util.List;
import org.attest.ingest.table.Column;
import org.attest.ingest.table.Columns;
import org.attest.ingest.table.Delimiter;
import org.attest.ingest.table.TableFormat;

/**
 * The columns of GDELT's event tables, which have no header: all of them, since their places tell them apart.
 *
 * <p>Checked against the header files of September 2016 that GDELT gives for versions 1.0 (58 columns) and 2.0 (61), and
 * 400 rows of 1.0. Files of before April 2013 lack the last column of 1.0.
 */
final class GdeltColumns {

    private static final Columns.Builder BUILDER = Columns.builder();

    static final Column ID = BUILDER.required("GLOBALEVENTID");
    static final Column DATE = BUILDER.required("SQLDATE", "Day");
    private static final List<Column> OTHER_DATES =
            List.of(BUILDER.optional("MonthYear"), BUILDER.optional("Year"), BUILDER.optional("FractionDate"));

    static final Actor ACTOR_1 = Actor.of(1);
    static final Actor ACTOR_2 = Actor.of(2);

    static final Column IS_ROOT = BUILDER.optional("IsRootEvent");
    static final Column EVENT = BUILDER.required("EventCode");
    static final Column EVENT_BASE = BUILDER.optional("EventBaseCode");
    static final Column EVENT_ROOT = BUILDER.optional("EventRootCode");
    static final Column QUAD_CLASS = BUILDER.optional("QuadClass");
    static final Column GOLDSTEIN = BUILDER.optional("GoldsteinScale");
    static final Column MENTIONS = BUILDER.optional("NumMentions");
    static final Column SOURCES = BUILDER.optional("NumSources");
    static final Column ARTICLES = BUILDER.optional("NumArticles");
    static final Column TONE = BUILDER.optional("AvgTone");

    private static final Geo ACTOR_1_GEO = Geo.of("Actor1Geo");
    private static final Geo ACTOR_2_GEO = Geo.of("Actor2Geo");
    static final Geo ACTION_GEO = Geo.of("ActionGeo");

    static final Column ADDED = BUILDER.optional("DATEADDED");
    static final Column URL = BUILDER.optional("SOURCEURL");

    /** Eighteen digits at most, not beginning with zero. */
    static final String ID_PATTERN = "[1-9][0-9]{0,17}";

    /** The tables. */
    static final TableFormat TABLE = TableFormat.withoutHeader(
                    "gdelt",
                    BUILDER.build(),
                    Delimiter.TAB,
                    List.of(layout(false, false), layout(false, true), layout(true, true)))
            .key(ID, ID_PATTERN);

    private GdeltColumns() {}

    /**
     * The columns of an actor.
     *
     * @param code the code as a whole
     * @param name what the news call the actor
     * @param all these and those that take the code apart, in their order
     */
    record Actor(Column code, Column name, List<Column> all) {

        private static final List<String> PARTS = List.of(
                "CountryCode",
                "KnownGroupCode",
                "EthnicCode",
                "Religion1Code",
                "Religion2Code",
                "Type1Code",
                "Type2Code",
                "Type3Code");

        static Actor of(int number) {
            Column code = BUILDER.optional("Actor" + number + "Code");
            Column name = BUILDER.optional("Actor" + number + "Name");
            List<Column> all = new ArrayList<>(List.of(code, name));
            PARTS.forEach(part -> all.add(BUILDER.optional("Actor" + number + part)));
            return new Actor(code, name, List.copyOf(all));
        }
    }

    /**
     * The columns of a place.
     *
     * @param adm2 only in version 2.0
     */
    record Geo(
            Column type,
            Column name,
            Column country,
            Column adm1,
            Column adm2,
            Column latitude,
            Column longitude,
            Column feature) {

        static Geo of(String whose) {
            return new Geo(
                    BUILDER.optional(whose + "_Type"),
                    BUILDER.optional(whose + "_FullName"),
                    BUILDER.optional(whose + "_CountryCode"),
                    BUILDER.optional(whose + "_ADM1Code"),
                    BUILDER.optional(whose + "_ADM2Code"),
                    BUILDER.optional(whose + "_Lat"),
                    BUILDER.optional(whose + "_Long"),
                    BUILDER.optional(whose + "_FeatureID"));
        }

        List<Column> columns(boolean withAdm2) {
            return withAdm2
                    ? List.of(type, name, country, adm1, adm2, latitude, longitude, feature)
                    : List.of(type, name, country, adm1, latitude, longitude, feature);
        }
    }

    private static List<Column> layout(boolean withAdm2, boolean withUrl) {
        List<Column> layout = new ArrayList<>(List.of(ID, DATE));
        layout.addAll(OTHER_DATES);
        layout.addAll(ACTOR_1.all());
        layout.addAll(ACTOR_2.all());
        layout.addAll(List.of(IS_ROOT, EVENT, EVENT_BASE, EVENT_ROOT, QUAD_CLASS, GOLDSTEIN));
        layout.addAll(List.of(MENTIONS, SOURCES, ARTICLES, TONE));
        for (Geo geo : List.of(ACTOR_1_GEO, ACTOR_2_GEO, ACTION_GEO)) {
            layout.addAll(geo.columns(withAdm2));
        }
        layout.add(ADDED);
        if (withUrl) {
            layout.add(URL);
        }
        return layout;
    }
}
