package org.attest.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.generator.Country.Actor;
import org.attest.generator.Country.Place;

/** The countries, parties and newspapers that rows are about. Depends on the seed alone and is of one size, however many rows there are. */
final class World {

    private static final int COUNTRIES = 60;
    private static final int ARMED_GROUPS = 700;
    private static final int DYADS = 1500;
    private static final double COALITIONS = 0.04;
    private static final List<String> REGIONS = List.of("Africa", "Asia", "Middle East", "Europe", "Americas");
    private static final List<String> GROUP_NAMES = List.of(
            "%s Liberation Front",
            "Army of %s",
            "%s People's Movement",
            "ML-%s",
            "Free %s Brigades",
            "%s",
            "Sons of %s",
            "%s (Northern wing)");
    private static final Skew VIOLENCE = Skew.of(0, 0.7, 0.12, 0.18);

    private final Draw draw;
    private final Words words;
    private final List<Country> countries = new ArrayList<>();
    private final List<Actor> groups = new ArrayList<>();
    private final List<Dyad> dyads = new ArrayList<>();
    private final Skew whichDyad = Skew.zipf(DYADS, 1.05);
    private final Press press;

    World(long seed) {
        draw = Draw.of(seed, Draw.Kind.WORLD, 0);
        words = new Words(draw);
        for (int i = 0; i < COUNTRIES; i++) {
            countries.add(country(i));
        }
        for (int i = 0; i < ARMED_GROUPS; i++) {
            groups.add(new Actor(1000 + i, draw.of(GROUP_NAMES).formatted(words.next()), ""));
        }
        for (int i = 0; i < DYADS; i++) {
            dyads.add(dyad(i));
        }
        press = new Press(draw, words);
    }

    /** One of the dyads, few of them often. */
    Dyad dyad(Draw by) {
        return dyads.get(whichDyad.pick(by));
    }

    /** Who writes about all this. */
    Press press() {
        return press;
    }

    private Country country(int i) {
        String name = words.next() + (i % 7 == 0 ? " Republic" : "");
        int id = 100 + i * 12;
        double latitude = draw.between(-25, 50);
        double longitude = draw.between(-80, 120);
        int places = draw.between(40, 150);
        List<Place> all = new ArrayList<>();
        for (int p = 0; p < places; p++) {
            all.add(place(latitude, longitude));
        }
        String iso3 = "X" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
        Actor army = new Actor(1 + i, "Government of " + name, id + ".0");
        return new Country(id, name, iso3, draw.of(REGIONS), army, all, Skew.zipf(places, 1.1));
    }

    private Place place(double latitude, double longitude) {
        double north = latitude + draw.share() * 8 - 4;
        double east = longitude + draw.share() * 8 - 4;
        int cell = (int) Math.floor((north + 90) * 2) * 720 + (int) Math.floor((east + 180) * 2) + 1;
        String name = words.next() + (draw.chance(0.5) ? " town" : "");
        return new Place(
                name, words.next() + " province", words.next() + " district", degrees(north), degrees(east), cell);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value).replaceFirst("0+$", "").replaceFirst("\\.$", ".0");
    }

    private Dyad dyad(int i) {
        Country country = draw.of(countries);
        int violence = VIOLENCE.pick(draw);
        Actor b = violence == 3 ? new Actor(9999, "Civilians", "") : partner();
        Actor a = violence == 1 || (draw.chance(0.2) && violence == 3) ? country.army() : draw.of(groups);
        if (draw.chance(COALITIONS)) {
            a = coalition(a, draw.of(countries).army(), i);
        }
        String conflict = violence == 1
                ? country.name() + ": " + (i % 3 == 0 ? words.next() : "Government")
                : a.name() + " - " + b.name();
        return new Dyad(violence, 200 + i / 2, conflict, 400 + i, a, b, country);
    }

    private Actor partner() {
        return draw.chance(0.01) ? draw.of(countries).army() : draw.of(groups);
    }

    private static Actor coalition(Actor first, Actor second, int i) {
        return new Actor(5000 + i, first.name() + ", " + second.name(), first.country());
    }
}
