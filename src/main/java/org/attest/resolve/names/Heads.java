package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an organisation is, which stands before or behind what it is of: {@code Ministry of Defence} and {@code Defence Ministry},
 * {@code Jabhat al-Nusra} and {@code al-Nusra Front}.
 */
final class Heads {

    private static final Set<String> ENGLISH = Set.of(
            "department",
            "dept",
            "ministry",
            "government",
            "university",
            "embassy",
            "bank",
            "army",
            "parliament",
            "brigade",
            "brigades",
            "battalion",
            "battalions",
            "front",
            "movement",
            "legion",
            "force",
            "forces");
    /** Arabic ones, folded, with what English puts behind. */
    private static final Map<String, String> ARABIC = Map.of(
            "jaish",
            "army",
            "liwa",
            "brigade",
            "kataib",
            "battalion",
            "harakat",
            "movement",
            "jabhat",
            "front",
            "failak",
            "legion");

    private Heads() {}

    /** The words with such a head behind what it is of. */
    static List<String> last(List<String> words) {
        int head = 0;
        while (head < words.size() && isBefore(words.get(head))) {
            head++;
        }
        if (words.size() <= head + 1) {
            return words;
        }
        String word = words.get(head);
        if (words.size() > head + 2
                && ENGLISH.contains(word)
                && words.get(head + 1).equals("of")) {
            return turned(words, head, head + 2, word);
        }
        String arabic = ARABIC.get(Sounds.fold(word));
        return arabic == null ? words : turned(words, head, head + 1, arabic);
    }

    private static List<String> turned(List<String> words, int head, int rest, String last) {
        List<String> turned = new ArrayList<>(words.subList(0, head));
        turned.addAll(words.subList(rest, words.size()));
        turned.add(last);
        return turned;
    }

    private static boolean isBefore(String word) {
        return word.equals("the") || word.equals("al") || Countries.find(word) != null;
    }
}
