package org.attest.generator;

import java.time.LocalDate;
import java.util.List;
import org.attest.generator.Country.Place;

/** Makes the cells of any row from the seed and the number of the row. Remembers the block of the last row only. */
final class EventRows {

    static final List<String> COLUMNS = List.of(
            ("id,year,active_year,start_year,end_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,"
                            + "side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,"
                            + "source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
                            + "country_id,iso3,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
                            + "deaths_unknown,low,best,high")
                    .split(","));

    private static final int FIRST_ID = 1000;
    private static final int IDS_A_ROW = 3;
    private static final int DAYS_OF_EVENTS = 25;
    private static final Skew WHERE_PRECISION = Skew.of(0, 1985, 569, 184, 188, 116, 19, 3);
    private static final Skew DATE_PRECISION = Skew.of(0, 2747, 254, 13, 40, 7);
    private static final int[] LONGEST_BY_PRECISION = {0, 0, 4, 6, 10, 10};
    private static final Skew CLARITY = Skew.of(0, 2898, 163);
    private static final Skew WHO_SAID = Skew.of(1, 25, 20, 15, 15, 12, 12);
    private static final double INACTIVE = 0.0005;
    private static final double NO_DISTRICT = 0.18;

    private final long seed;
    private final double changed;
    private final World world;
    private Block block;

    /**
     * @param seed of everything
     * @param changed share of the rows that have other figures than they would have
     */
    EventRows(long seed, double changed) {
        this.seed = seed;
        this.changed = changed;
        this.world = new World(seed);
        this.block = Block.of(seed, world, 0);
    }

    /** The cells of a row, as many as there are columns; {@code number} counts from 0. */
    String[] row(long number) {
        if (block.number() != Block.numberOf(number)) {
            block = Block.of(seed, world, Block.numberOf(number));
        }
        Draw draw = Draw.of(seed, Draw.Kind.ROW, number);
        Cells cells = new Cells(COLUMNS.size());
        Dyad dyad = block.dyad();
        Place place = dyad.country().places().get(dyad.country().whichPlace().pick(draw));
        long day = block.firstDay() + draw.below(DAYS_OF_EVENTS);
        cells.add(FIRST_ID + IDS_A_ROW * number + draw.below(IDS_A_ROW));
        addYearAndParties(cells, draw, LocalDate.ofEpochDay(day).getYear(), dyad);
        addSources(cells, draw, day, place);
        addPlace(cells, draw, dyad.country(), place);
        cells.add(CLARITY.pick(draw));
        addDates(cells, draw, day);
        addFigures(cells, Figures.of(draw, dyad.violence()), number);
        return cells.all();
    }

    private static void addYearAndParties(Cells cells, Draw draw, int year, Dyad dyad) {
        cells.add(year).add(draw.chance(INACTIVE) ? 0 : 1).add(year).add(year).add(dyad.violence());
        cells.add(dyad.conflictId()).add(dyad.conflict()).add(dyad.id()).add(dyad.name());
        cells.add(dyad.a().id()).add(dyad.a().country()).add(dyad.a().name());
        cells.add(dyad.b().id()).add(dyad.b().country()).add(dyad.b().name());
    }

    private void addSources(Cells cells, Draw draw, long day, Place place) {
        Articles articles = Articles.of(seed, world, block, draw, day, place.name());
        cells.add(articles.number()).add(articles.cell());
        cells.add(articles.joined(Articles.Article::office));
        cells.add(articles.joined(Articles.Article::date));
        cells.add(articles.joined(Articles.Article::headline));
        cells.add(original(draw, place));
    }

    private String original(Draw draw, Place place) {
        Dyad dyad = block.dyad();
        return switch (WHO_SAID.pick(draw)) {
            case 0 -> "";
            case 1 -> dyad.a().name();
            case 2 -> dyad.b().name();
            case 3 -> "officials in " + place.province();
            case 4 -> "residents of " + place.name();
            case 5 -> "police, hospital in " + place.name();
            default -> world.press().office(draw);
        };
    }

    private static void addPlace(Cells cells, Draw draw, Country country, Place place) {
        int precision = WHERE_PRECISION.pick(draw);
        String district = precision > 3 || draw.chance(NO_DISTRICT) ? "" : place.district();
        cells.add(precision).add(place.name());
        cells.add(precision > 5 ? "" : place.province()).add(district);
        cells.add(place.latitude()).add(place.longitude());
        cells.add("POINT (" + place.longitude() + ' ' + place.latitude() + ')').add(place.cell());
        cells.add(country.name()).add(country.id()).add(country.iso3()).add(country.region());
    }

    private static void addDates(Cells cells, Draw draw, long day) {
        int precision = DATE_PRECISION.pick(draw);
        int longest = LONGEST_BY_PRECISION[precision];
        cells.add(precision).add(LocalDate.ofEpochDay(day).toString());
        cells.add(LocalDate.ofEpochDay(longest == 0 ? day : day + draw.between(1, longest))
                .toString());
    }

    private void addFigures(Cells cells, Figures first, long number) {
        Figures figures = Draw.of(seed, Draw.Kind.CHANGE, number).chance(changed) ? first.revised() : first;
        cells.add(figures.a()).add(figures.b()).add(figures.civilians()).add(figures.unknown());
        cells.add(figures.low()).add(figures.best()).add(figures.high());
    }

    /** A row that is being filled from left to right. */
    private static final class Cells {

        private final String[] all;
        private int filled;

        Cells(int size) {
            all = new String[size];
        }

        Cells add(String cell) {
            all[filled++] = cell;
            return this;
        }

        Cells add(long cell) {
            return add(Long.toString(cell));
        }

        String[] all() {
            if (filled != all.length) {
                throw new IllegalStateException(filled + " cells for " + all.length + " columns");
            }
            return all;
        }
    }
}
