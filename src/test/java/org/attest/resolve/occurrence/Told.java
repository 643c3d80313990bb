package org.attest.resolve.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.attest.resolve.occurrence.Happening.Figure;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.Place.Extent;
import org.attest.resolve.occurrence.Place.Point;

/** Makes invented accounts for tests. */
final class Told {

    static final Place KARSA = new Place("karsa", Set.of("upland", "lume"), Extent.SETTLEMENT, new Point(10.0, 20.0));
    static final Place MILL = new Place("mill", Set.of("karsa", "upland", "lume"), Extent.SITE, null);
    static final Place TELL = new Place("tell", Set.of("upland", "lume"), Extent.SETTLEMENT, new Point(10.05, 20.05));
    static final Place FAR = new Place("far", Set.of("upland", "lume"), Extent.SETTLEMENT, new Point(11.0, 20.0));
    static final Place UPLAND = new Place("upland", Set.of("lume"), Extent.REGION, null);
    static final Place LUME = new Place("lume", Set.of(), Extent.COUNTRY, null);

    private final String account;
    private Set<String> types = Set.of("Fighting", "Attack", "Shelling");
    private List<Place> places = List.of(KARSA);
    private Period period = day("2031-05-01");
    private final Set<Party> agents = new HashSet<>();
    private final Set<Party> targets = new HashSet<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Set<String> tied = new HashSet<>();

    private Told(String account) {
        this.account = account;
    }

    /** Shelling at Karsa on the first of May; what comes before the stroke is its origin. */
    static Told of(String account) {
        return new Told(account);
    }

    static Period day(String day) {
        return Period.of(LocalDate.parse(day), LocalDate.parse(day));
    }

    Told types(String... all) {
        types = Set.of(all);
        return this;
    }

    Told at(Place... all) {
        places = List.of(all);
        return this;
    }

    Told on(String first, String last) {
        period = Period.of(
                first.isEmpty() ? null : LocalDate.parse(first), last.isEmpty() ? null : LocalDate.parse(last));
        return this;
    }

    Told by(String agent, String... above) {
        agents.add(new Party(agent, Set.of(above)));
        return this;
    }

    Told against(String target) {
        targets.add(new Party(target, Set.of()));
        return this;
    }

    Told killed(double number) {
        figures.add(new Figure("Killed", number));
        return this;
    }

    Told tiedTo(String other) {
        tied.add(other);
        return this;
    }

    Happening told() {
        String origin = account.substring(0, account.indexOf('/'));
        return new Happening(account, origin, types, places, period, agents, targets, Set.of(), figures, tied);
    }

    /** Any account of a small world, in which much is near each other. */
    static Happening any(int number, Random random) {
        LocalDate first = LocalDate.of(2031, 5, 1).plusDays(random.nextInt(6));
        Told told = of((random.nextBoolean() ? "rows/" : "r" + random.nextInt(4) + "/") + number)
                .at(List.of(KARSA, MILL, TELL, FAR, UPLAND, LUME).get(random.nextInt(6)))
                .on(
                        first.toString(),
                        random.nextInt(4) == 0
                                ? ""
                                : first.plusDays(random.nextInt(3)).toString())
                .killed(random.nextInt(4))
                .by("actor" + random.nextInt(3))
                .against("actor" + random.nextInt(3));
        if (random.nextInt(6) == 0) {
            told.at();
        }
        if (random.nextInt(9) == 0) {
            told.types("PoliticalEvent", "Meeting");
        }
        return told.told();
    }
}
