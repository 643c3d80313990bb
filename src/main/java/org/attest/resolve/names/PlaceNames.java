package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.model.EntityKind;
import org.attest.resolve.names.PlaceParts.Does;
import org.attest.resolve.names.PlaceParts.Part;
import org.jspecify.annotations.Nullable;

/**
 * Places: the name in one spelling and without word breaks, then directions, then the generic words that say something new of a
 * thing of the kind.
 *
 * <p>Names of several places ({@code road between Hit and Ramadi}) keep their words in order.
 */
enum PlaceNames implements Names {
    /** The only one. */
    ONLY;

    private static final String BASE = "base";
    /** Of how many letters a word with an ending of the feminine is at the least. */
    private static final int SHORTEST_CONSTRUCT = 5;
    /** What else than a base a thing that is given as one may be by its own words. */
    private static final Set<String> OTHER_BASES = Set.of(BASE, "airport", "camp");

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<Part> parts = borders(kind, PlaceParts.of(Words.only(tokens)));
        if (parts.stream().anyMatch(part -> part.is(Does.RELATES))) {
            return described(kind, parts);
        }
        if (parts.stream().noneMatch(part -> part.is(Does.NAMES) || part.is(Does.COUNTRY))) {
            return nameless(kind, parts);
        }
        List<String> core = core(parts);
        Set<String> behind = new LinkedHashSet<>(new TreeSet<>(directions(parts)));
        behind.addAll(markers(kind, parts));
        Set<String> marks = new TreeSet<>(behind);
        core.stream().filter(Numbers::isDigits).forEach(marks::add);
        return Draft.of(core, behind, marks, told(parts));
    }

    /** A border's sides in one order, told in whichever way. */
    private static List<Part> borders(EntityKind kind, List<Part> parts) {
        if (kind != EntityKind.BORDER
                && parts.stream().noneMatch(part -> part.word().equals("border"))) {
            return parts;
        }
        return parts.stream()
                .filter(part -> !part.is(Does.RELATES))
                .sorted(Comparator.comparing(part -> part.is(Does.COUNTRY) ? part.word() : ""))
                .toList();
    }

    @Override
    public boolean hasAcronyms() {
        return false;
    }

    /** The name, in one word unless something parts it; numbers behind: {@code 17 July} and {@code July 17th}. */
    private static List<String> core(List<Part> parts) {
        List<String> core = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        boolean open = false;
        for (Part part : parts) {
            boolean names = part.is(Does.NAMES) && !Numbers.isDigits(part.word());
            if (names) {
                String word = Sounds.fold(part.word());
                core.add(open ? withoutConstruct(core.removeLast()) + word : word);
            } else if (part.is(Does.NAMES)) {
                numbers.add(part.word());
            } else if (part.is(Does.COUNTRY)) {
                core.add(part.word());
            }
            open = names;
        }
        core.addAll(numbers);
        return core;
    }

    /** The ending of the feminine, which before another word is heard as at: {@code Amiriyat al-Fallujah}. */
    private static String withoutConstruct(String word) {
        boolean construct = word.length() >= SHORTEST_CONSTRUCT && word.endsWith("at");
        return construct ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> directions(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.is(Does.DIRECTS))
                .map(Part::word)
                .toList();
    }

    private static Set<String> markers(EntityKind kind, List<Part> parts) {
        Set<String> markers = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part.generic() != null && !isDropped(kind, part.generic())) {
                markers.add(part.word());
            }
        }
        boolean isBase = kind == EntityKind.BASE || kind == EntityKind.AIR_BASE;
        if (isBase && markers.stream().noneMatch(OTHER_BASES::contains)) {
            markers.add(BASE);
        }
        return markers;
    }

    private static boolean isDropped(EntityKind kind, Generics.Generic generic) {
        boolean same = kind == generic.told() && kind.family() == EntityKind.Family.FEATURE;
        return same || generic.dropped().contains(kind.family());
    }

    /** What the last generic word tells, unless all stand in front: then the first. */
    private static @Nullable EntityKind told(List<Part> parts) {
        EntityKind told = null;
        for (Part part : parts) {
            if (part.generic() != null && (told == null || part.generic().where() != Generics.Where.FIRST)) {
                told = part.generic().told();
            }
        }
        return told;
    }

    /** Of generic words and directions alone: as they are. */
    private static Draft nameless(EntityKind kind, List<Part> parts) {
        List<String> words = parts.stream().map(Part::word).distinct().toList();
        Draft draft = Draft.of(words, new TreeSet<>(words));
        boolean isBase = kind == EntityKind.BASE || kind == EntityKind.AIR_BASE;
        List<String> behind = isBase && !words.isEmpty() && !words.contains(BASE) ? List.of(BASE) : List.of();
        return Draft.of(words, behind, draft.marks(), told(parts));
    }

    /** A place that is told by others: their names between the words that relate it to them. */
    private static Draft described(EntityKind kind, List<Part> parts) {
        List<String> words = new ArrayList<>();
        Set<String> marks = new TreeSet<>();
        List<List<String>> names = new ArrayList<>(List.of(new ArrayList<>()));
        boolean between = parts.stream().anyMatch(part -> part.word().equals("between"));
        for (Part part : withoutSettlements(kind, parts)) {
            if (part.is(Does.RELATES)) {
                names.add(new ArrayList<>(List.of(part.word())));
                names.add(new ArrayList<>());
                marks.add(part.word());
            } else {
                names.getLast().add(part.is(Does.NAMES) ? Sounds.fold(part.word()) : part.word());
            }
        }
        if (between) {
            sortEnds(names);
        }
        names.forEach(words::addAll);
        return new Draft(String.join("-", words), words, new TreeSet<>(marks), null);
    }

    private static List<Part> withoutSettlements(EntityKind kind, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.generic() == null
                        || !(part.generic().dropped().contains(EntityKind.Family.SETTLEMENT)
                                || isDropped(kind, part.generic())))
                .toList();
    }

    /** Between A and B is between B and A. */
    private static void sortEnds(List<List<String>> names) {
        int and = names.size() - 2;
        if (and > 1 && names.get(and).equals(List.of("and"))) {
            List<String> left = names.get(and - 1);
            List<String> right = names.get(and + 1);
            if (String.join("-", left).compareTo(String.join("-", right)) > 0) {
                names.set(and - 1, right);
                names.set(and + 1, left);
            }
        }
    }
}
