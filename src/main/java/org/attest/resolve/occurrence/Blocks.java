package org.attest.resolve.occurrence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.Place.Extent;
import org.attest.resolve.occurrence.Place.Point;

/**
 * Finds the accounts that are near one in place and time, without looking at the others.
 *
 * <p>An account stands in the list of each of its places, of each place that these lie in, of the cell of the map that a
 * point lies in and, where no place tells where it was, of each party. Each list is in the order of the first days; those of
 * large origins, as datasets are, are kept apart, so that none of their rows is held against another. About ten numbers of 4 bytes an account.
 */
final class Blocks {

    /** Side of a cell in degrees of latitude: a little more than {@link PlaceLikeness#NEAR_KM}. */
    private static final double CELL = 0.1;

    private static final int AROUND = 3600;
    private static final int LARGE = 200;

    private final List<Happening> all;
    private final Map<String, Map<String, List<Integer>>> lists = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Over accounts that have a time, in the order of their first days. */
    Blocks(List<Happening> all) {
        this.all = all;
        all.forEach(happening -> sizes.merge(happening.origin(), 1, Integer::sum));
        for (int i = 0; i < all.size(); i++) {
            for (String block : standsIn(all.get(i))) {
                lists.computeIfAbsent(block, b -> new HashMap<>())
                        .computeIfAbsent(shelf(all.get(i)), o -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Its origin, where that is a large one; the small ones share a shelf. */
    private String shelf(Happening happening) {
        return sizes.getOrDefault(happening.origin(), 0) > LARGE ? happening.origin() : "";
    }

    /** Those that are to be compared with one, by their numbers: each pair comes once, from one of its two sides. */
    Set<Integer> near(int number) {
        Happening happening = all.get(number);
        Window window = Window.of(happening);
        Set<Integer> near = new HashSet<>();
        for (String block : looksIn(happening)) {
            lists.getOrDefault(block, Map.of()).forEach((shelf, list) -> {
                if (!shelf.equals(happening.origin())) {
                    collect(list, number, window, near);
                }
            });
        }
        return near;
    }

    private void collect(List<Integer> list, int number, Window window, Set<Integer> near) {
        for (int i = firstFrom(list, window.from()); i < list.size(); i++) {
            int other = list.get(i);
            if (first(other) > window.to()) {
                return;
            }
            if (all.get(other).account().compareTo(all.get(number).account()) > 0) {
                near.add(other);
            }
        }
    }

    /** The first days between which another must begin to be compared. */
    private record Window(long from, long to) {

        private static Window of(Happening happening) {
            Period period = Blocks.period(happening);
            long longest = TimeLikeness.LONGER * period.days();
            return new Window(period.first() - longest - TimeLikeness.LEEWAY, period.last() + TimeLikeness.LEEWAY);
        }
    }

    private int firstFrom(List<Integer> list, long day) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (first(list.get(middle)) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long first(int number) {
        return period(all.get(number)).first();
    }

    private static Period period(Happening happening) {
        return java.util.Objects.requireNonNull(happening.period());
    }

    private static Collection<String> standsIn(Happening happening) {
        Set<String> blocks = new HashSet<>();
        for (Place place : happening.places()) {
            blocks.add("at " + place.key());
            place.within().forEach(outer -> blocks.add("in " + outer));
            if (place.point() != null) {
                blocks.add(cell(latitude(place.point()), longitude(place.point())));
            }
        }
        parties(happening).forEach(blocks::add);
        return blocks;
    }

    private static Collection<String> looksIn(Happening happening) {
        Set<String> blocks = new HashSet<>();
        for (Place place : happening.places()) {
            blocks.add("at " + place.key());
            place.within().forEach(outer -> blocks.add("at " + outer));
            // What lies in a country only is nowhere near.
            if (place.extent() != Extent.COUNTRY) {
                blocks.add("in " + place.key());
            }
            if (place.point() != null) {
                cells(place.point(), blocks);
            }
        }
        parties(happening).forEach(blocks::add);
        return blocks;
    }

    private static Stream<String> parties(Happening happening) {
        return happening.isLocated()
                ? Stream.empty()
                : Stream.of(happening.agents(), happening.targets(), happening.others())
                        .flatMap(Set::stream)
                        .map(Party::key)
                        .map(key -> "by " + key);
    }

    private static void cells(Point point, Set<String> blocks) {
        // Towards the poles a degree of longitude is shorter, so more cells are within reach.
        double widest = Math.min(89, Math.abs(point.lat()) + 2 * CELL);
        int reach = (int) Math.ceil(1 / Math.cos(Math.toRadians(widest)));
        for (int north = -1; north <= 1; north++) {
            for (int east = -reach; east <= reach; east++) {
                blocks.add(cell(latitude(point) + north, longitude(point) + east));
            }
        }
    }

    private static int latitude(Point point) {
        return (int) Math.floor(point.lat() / CELL);
    }

    private static int longitude(Point point) {
        return (int) Math.floor(point.lon() / CELL);
    }

    private static String cell(int latitude, int longitude) {
        return "cell " + latitude + " " + Math.floorMod(longitude, AROUND);
    }
}
