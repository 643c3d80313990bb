package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a place's name, each with what it does there. */
final class PlaceParts {

    /** Of what lies in front of a generic word with "of", this tells no place: {@code the ancient city of Babylon}. */
    private static final Set<String> EPITHETS = Set.of("ancient", "largest", "whole", "port");

    /** What tells one of two parts of a place is no epithet of it: the Old City of Mosul is not the city of Mosul. */
    private static final Set<String> TELLING = Set.of("old", "new", "upper", "lower", "kurdistan");

    private PlaceParts() {}

    /** What a word does. */
    enum Does {
        /** Is of the name. */
        NAMES,
        /** Names a state. */
        COUNTRY,
        /** Tells what kind of place it is. */
        GENERIC,
        DIRECTS,
        /** Tells the place by another: near, between, of. */
        RELATES
    }

    /**
     * A word, or several that are one.
     *
     * @param generic of generic words; null of others
     */
    record Part(Does does, String word, Generics.@Nullable Generic generic) {

        boolean is(Does wanted) {
            return does == wanted;
        }
    }

    /** The parts of a name, articles aside. */
    static List<Part> of(List<String> written) {
        List<String> words = Countries.fold(Numbers.ordinals(Region.withoutArticles(withoutThe(written))));
        List<Part> parts = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            Generics.Generic generic = generic(words, i);
            if (generic == null) {
                parts.add(part(words, i));
                i++;
            } else {
                parts.add(new Part(Does.GENERIC, generic.marker(), generic));
                i += generic.length();
            }
        }
        joinDirections(parts);
        return settleOf(parts);
    }

    private static List<String> withoutThe(List<String> words) {
        return words.size() == 1
                ? words
                : words.stream().filter(word -> !word.equals("the")).toList();
    }

    private static Generics.@Nullable Generic generic(List<String> words, int from) {
        Generics.Generic generic = Generics.at(words, from);
        if (generic == null) {
            return null;
        }
        int to = from + generic.length();
        boolean fits = switch (generic.where()) {
            case ANY -> true;
            case FIRST -> to < words.size();
            case LAST -> from > 0;
        };
        return fits ? generic : null;
    }

    private static Part part(List<String> words, int at) {
        String word = words.get(at);
        if (Countries.find(word.replace('-', ' ')) != null) {
            return new Part(Does.COUNTRY, word, null);
        }
        String direction = Generics.direction(word, at > 0 && at == words.size() - 1);
        if (direction != null) {
            return new Part(Does.DIRECTS, direction, null);
        }
        boolean relates = Generics.isRelation(word) || word.equals("of") || word.equals("and");
        return new Part(relates ? Does.RELATES : Does.NAMES, word, null);
    }

    /** North and east, side by side, are northeast. */
    private static void joinDirections(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            String joined = parts.get(i).word() + parts.get(i + 1).word();
            if (parts.get(i).is(Does.DIRECTS) && joined.equals(Generics.direction(joined, false))) {
                parts.set(i, new Part(Does.DIRECTS, joined, null));
                parts.remove(i + 1);
            }
        }
    }

    /** Takes out the "of" of {@code the Syrian town of Dabiq} with what stands before the town; that of {@code east of} stays. */
    private static List<Part> settleOf(List<Part> parts) {
        List<Part> settled = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.word().equals("of") && i > 0 && parts.get(i - 1).is(Does.GENERIC) && i + 1 < parts.size()) {
                Part generic = settled.removeLast();
                if (settled.stream().allMatch(PlaceParts::isEpithet)) {
                    settled.clear();
                }
                settled.add(generic);
            } else {
                settled.add(part);
            }
        }
        return settled;
    }

    private static boolean isEpithet(Part part) {
        return !TELLING.contains(part.word())
                && (part.is(Does.COUNTRY) || part.is(Does.DIRECTS) || EPITHETS.contains(part.word()));
    }
}
