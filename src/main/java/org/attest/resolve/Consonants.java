package org.attest.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.resolve.names.NameForm;

/**
 * Known things by the consonants of their names: writers of names from scripts that leave out short vowels put in what they hear, so that within one city {@code
 * Haramat} and {@code Hermat} are one quarter as long as the city has no other with these consonants.
 *
 * <p>Of settlements, quarters, and persons of more than one word; names with few consonants are left out. Decides nothing: {@link Identity} asks for what lies in the very same place.
 */
final class Consonants {

    private static final int FEWEST_OF_QUARTERS = 3;
    private static final int FEWEST = 4;

    private final Map<String, SortedSet<String>> known = new HashMap<>();

    Consonants(List<Known> all) {
        for (Known thing : all) {
            if (isTold(thing.kind()) && (thing.within() != null || thing.partOf() != null || thing.point() != null)) {
                names(thing)
                        .map(name -> skeleton(
                                thing.kind(), NameForm.of(thing.kind(), name).normal()))
                        .filter(skeleton -> !skeleton.isEmpty())
                        .forEach(skeleton -> known.computeIfAbsent(skeleton, form -> new TreeSet<>())
                                .add(thing.id()));
            }
        }
    }

    /** Ids of what has the consonants of a key's name, sorted. */
    SortedSet<String> alike(OwnKey own) {
        String skeleton = isTold(own.kind()) ? skeleton(own.kind(), own.normal()) : "";
        return skeleton.isEmpty() ? new TreeSet<>() : known.getOrDefault(skeleton, new TreeSet<>());
    }

    private static boolean isTold(EntityKind kind) {
        return kind.family() == Family.SETTLEMENT || kind.family() == Family.QUARTER || kind.family() == Family.PERSON;
    }

    /** Family and consonants, with the vowels that words begin with; empty where these are too few to tell. */
    private static String skeleton(EntityKind kind, String normal) {
        StringBuilder skeleton = new StringBuilder(kind.family().name()).append(' ');
        int start = skeleton.length();
        int consonants = 0;
        char before = '-';
        for (char c : normal.toCharArray()) {
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (!vowel || before == '-') {
                skeleton.append(c);
                consonants += vowel || c == '-' ? 0 : 1;
            }
            before = c;
        }
        boolean words = kind.family() != Family.PERSON || normal.indexOf('-') > 0;
        int fewest = kind.family() == Family.QUARTER ? FEWEST_OF_QUARTERS : FEWEST;
        return words && consonants >= fewest && skeleton.length() > start ? skeleton.toString() : "";
    }

    private static Stream<String> names(Known known) {
        return Stream.concat(Stream.of(known.label()), known.names().stream().map(form -> form.name()));
    }
}
