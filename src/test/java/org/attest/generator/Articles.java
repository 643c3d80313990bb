package org.attest.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * The articles that one row cites, or the free text that stands in their place in most rows before 2013.
 *
 * @param cited one by one; empty when there is but a free text
 * @param freeText a citation as coders wrote them in earlier years; empty when there are articles
 */
record Articles(List<Article> cited, String freeText) {

    private static final int STRUCTURED_SINCE = 2013;
    private static final double FREE_TEXT_BEFORE = 0.85;
    private static final Skew HOW_MANY =
            Skew.of(0, 2619, 276, 81, 40, 19, 6, 9, 7, 1, 1, 1, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3, 1, 0.3, 0.5);
    private static final double ALONE = 0.56;
    /** How many articles of a block are shared between rows, beside the one that sums up. */
    private static final int SHARED = 28;

    private static final Skew WHICH_SHARED = Skew.zipf(SHARED, 0.4);
    private static final int KEYS_A_BLOCK = 64;
    private static final double UNKNOWN_DATE = 0.0065;
    private static final double DATED_BEFORE = 0.01;

    /**
     * @param office who brought it out
     * @param date in the form of ISO 8601; 1753-01-01 stands for an unknown one
     * @param headline of it
     */
    record Article(String office, String date, String headline) {

        String cell() {
            return '"' + office + ',' + date + ',' + headline + '"';
        }
    }

    static Articles of(long seed, World world, Block block, Draw draw, long day, String place) {
        Press press = world.press();
        LocalDate date = LocalDate.ofEpochDay(day);
        if (date.getYear() < STRUCTURED_SINCE && draw.chance(FREE_TEXT_BEFORE)) {
            return new Articles(List.of(), freeText(press, draw, date));
        }
        int count = HOW_MANY.pick(draw);
        List<Article> cited = new ArrayList<>(count);
        if (draw.chance(block.roundUp())) {
            cited.add(shared(seed, world, block, 0));
        }
        while (cited.size() < count) {
            cited.add(
                    draw.chance(ALONE)
                            ? article(
                                    press,
                                    draw,
                                    block.dyad(),
                                    day + (draw.chance(DATED_BEFORE) ? -3 : draw.below(4)),
                                    place)
                            : shared(seed, world, block, 1 + WHICH_SHARED.pick(draw)));
        }
        return new Articles(cited, "");
    }

    private static Article shared(long seed, World world, Block block, int which) {
        Draw draw = Draw.of(seed, Draw.Kind.ARTICLE, block.number() * KEYS_A_BLOCK + which);
        String place = draw.of(block.dyad().country().places()).name();
        return article(world.press(), draw, block.dyad(), block.firstDay() + 30, place);
    }

    private static Article article(Press press, Draw draw, Dyad dyad, long day, String place) {
        String date = draw.chance(UNKNOWN_DATE)
                ? "1753-01-01"
                : LocalDate.ofEpochDay(day).toString();
        return new Article(press.office(draw), date, press.headline(draw, dyad, place));
    }

    private static String freeText(Press press, Draw draw, LocalDate date) {
        StringJoiner text = new StringJoiner("; ");
        for (int left = draw.between(1, 3); left > 0; left--) {
            text.add(press.office(draw)
                    + ' '
                    + date.getDayOfMonth()
                    + '/'
                    + date.getMonthValue()
                    + '/'
                    + date.getYear());
        }
        return text.toString();
    }

    /** The column {@code number_of_sources}. */
    String number() {
        return cited.isEmpty() ? "-1" : Integer.toString(cited.size());
    }

    /** The column {@code source_article}. */
    String cell() {
        return cited.isEmpty() ? freeText : joined(Article::cell);
    }

    /** One part of each article, as the columns {@code source_office}, {@code source_date} and {@code source_headline} have them. */
    String joined(Function<Article, String> part) {
        if (cited.size() == 1) {
            return part.apply(cited.getFirst());
        }
        StringJoiner all = new StringJoiner(";");
        cited.forEach(article -> all.add(part.apply(article)));
        return all.toString();
    }
}
