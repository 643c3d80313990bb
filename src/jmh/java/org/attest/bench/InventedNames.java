package org.attest.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.attest.model.EntityKind;
import org.attest.resolve.match.Subject;

/**
 * Invented places, persons, units and bodies in the manner of the region, from syllables and a seed; some stand twice, spelt otherwise. As in real lists, given
 * names, generic words and numbers are common, and what tells things apart is rare.
 */
final class InventedNames {

    private static final String[] SYLLABLES =
            ("ka qa ra sha ma ba da fa ha la na sa ta za wa ya mu hu su bu du ru zu ju ni ri si mi di ki zi bi li ti qay kar bar mar sal man haw hir zar "
                            + "tal nim rud bak far das sin jar mah rab gha kha dha thu shu zub ram mos bas naj kuf hil dur tik sam")
                    .split(" ");
    private static final String[] ENDS = "ah iyah an ar i at in ud ir ur ash im al uk ab".split(" ");
    private static final String[] RANKS = {"General", "Gen.", "Colonel", "Col.", "Dr", "Sheikh"};
    private static final String[] BRANCHES = {"Infantry", "Armoured", "Mechanised", "Special Forces", "Border"};
    private static final String[] SHORT_BRANCHES = {"Inf", "Armd", "Mech", "SF", "Border"};
    private static final String[] ECHELONS = {"Brigade", "Division", "Battalion", "Regiment"};
    private static final String[] SHORT_ECHELONS = {"Bde", "Div", "Bn", "Regt"};
    private static final String[] BODIES = {
        "%s Liberation Front",
        "Movement of %s",
        "Army of %s",
        "%s Islamic Party",
        "Popular Union of %s",
        "%s Brigades",
        "Supporters of %s",
        "National Council of %s"
    };
    private static final int GIVEN_NAMES = 300;
    private static final double TWICE = 0.1;

    private final Random random;
    private final List<String> given = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();

    private InventedNames(long seed) {
        random = new Random(seed);
        for (int i = 0; i < GIVEN_NAMES; i++) {
            given.add(word(1));
        }
    }

    /** So many things. Keys {@code n17} and {@code n17-again} are one thing. */
    static List<Subject> of(int count, long seed) {
        InventedNames names = new InventedNames(seed);
        for (int i = 0; names.subjects.size() < count; i++) {
            names.add("n" + i);
        }
        return names.subjects.subList(0, count);
    }

    private void add(String key) {
        int sort = random.nextInt(20);
        boolean twice = random.nextDouble() < TWICE;
        if (sort < 10) {
            place(key, twice);
        } else if (sort < 15) {
            person(key, twice);
        } else if (sort < 17) {
            unit(key, twice);
        } else {
            body(key, twice);
        }
    }

    private void place(String key, boolean twice) {
        String name = (random.nextInt(3) == 0 ? "Al " : "") + word(2);
        double lat = 29 + 8 * random.nextDouble();
        double lon = 39 + 9 * random.nextDouble();
        boolean located = random.nextInt(3) > 0;
        EntityKind kind = random.nextInt(4) == 0 ? EntityKind.TOWN : EntityKind.VILLAGE;
        add(located ? Subject.of(key, kind, name).at(lat, lon) : Subject.of(key, kind, name));
        if (twice) {
            Subject again = Subject.of(
                    key + "-again", EntityKind.VILLAGE, spelt(name) + (random.nextBoolean() ? " village" : ""));
            add(located ? again.at(lat + random.nextDouble() / 50, lon) : again);
        }
    }

    private void person(String key, boolean twice) {
        String first = given();
        String last = word(1);
        String middle = random.nextInt(3) == 0 ? given() + " " : "";
        add(Subject.of(key, EntityKind.PERSON, first + " " + middle + "al-" + last));
        if (twice) {
            String again = random.nextBoolean()
                    ? spelt(first) + " " + middle + spelt(last)
                    : RANKS[random.nextInt(RANKS.length)] + " " + first + " al-" + spelt(last);
            add(Subject.of(key + "-again", EntityKind.PERSON, again));
        }
    }

    private void unit(String key, boolean twice) {
        int number = 1 + random.nextInt(99);
        int branch = random.nextInt(BRANCHES.length);
        int echelon = random.nextInt(ECHELONS.length);
        String of = word(1);
        add(Subject.of(key, EntityKind.UNIT, of + " " + number + "th " + BRANCHES[branch] + " " + ECHELONS[echelon]));
        if (twice) {
            add(Subject.of(
                    key + "-again",
                    EntityKind.UNIT,
                    spelt(of) + " " + number + "th " + SHORT_BRANCHES[branch] + " " + SHORT_ECHELONS[echelon]));
        }
    }

    private void body(String key, boolean twice) {
        String pattern = BODIES[random.nextInt(BODIES.length)];
        String of = word(1) + (random.nextBoolean() ? " " + word(1) : "");
        String name = pattern.formatted(of);
        add(Subject.of(key, EntityKind.ARMED_GROUP, name));
        if (twice) {
            boolean acronym = random.nextInt(4) == 0;
            add(Subject.of(
                    key + "-again", EntityKind.ARMED_GROUP, acronym ? initials(name) : pattern.formatted(spelt(of))));
        }
    }

    private void add(Subject subject) {
        subjects.add(subject);
    }

    private String given() {
        return given.get(random.nextInt(GIVEN_NAMES));
    }

    private String word(int least) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(2) - least; i <= 0; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.append(ENDS[random.nextInt(ENDS.length)]);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The same in another spelling: one of those in which sources differ, and now and then a slip. */
    private String spelt(String name) {
        return switch (random.nextInt(7)) {
            case 0 -> name.replace("q", "k").replace("Q", "K");
            case 1 -> name.replaceFirst("ah$", "a");
            case 2 -> name.replace("u", "ou");
            case 3 -> name.replace("y", "yy").replace("r", "rr");
            case 4 -> name.replace("a", "ā").replace("i", "ī");
            case 5 -> name.replace("Al ", "al-").replace("iy", "i");
            default -> slip(name);
        };
    }

    private String slip(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return name.substring(0, at) + (random.nextBoolean() ? "e" : "") + name.substring(at + 1);
    }

    private static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(" ")) {
            letters.append(word.equals("of") ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return letters.toString();
    }
}
