package org.attest.ingest.ucdp;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a list of names apart that are joined by commas: the members of a coalition, the names that an actor had.
 *
 * <p>Commas within brackets belong to a name, and so do those of the few names that hold one outside of brackets: these
 * are known here from the list of actors 22.1. Any other such name is taken for two.
 */
final class ActorNames {

    /** Found among the 1,725 actors of the list 22.1 as all labels with a comma outside of brackets. */
    private static final List<String> WITH_COMMA = List.of(
            "Military Junta for the Consolidation of Democracy, Peace and Justice",
            "Interahamwe, ex-FAR",
            "SAO Eastern Slavonia, Baranja and Western Symria",
            "Government of Macedonia, FYR");

    private ActorNames() {}

    /** The names, without empty ones. */
    static List<String> of(String text) {
        if (text.indexOf(',') < 0) {
            return List.of(text);
        }
        List<String> names = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (c == ',' && depth == 0 && !isInside(text, at)) {
                add(text.substring(from, at), names);
                from = at + 1;
            }
        }
        add(text.substring(from), names);
        return names;
    }

    private static void add(String name, List<String> names) {
        if (!name.isBlank()) {
            names.add(name.strip());
        }
    }

    /** Whether a comma belongs to a name that is known to hold one. */
    private static boolean isInside(String text, int comma) {
        for (String name : WITH_COMMA) {
            int start = comma - name.indexOf(',');
            if (start >= 0 && text.startsWith(name, start)) {
                return true;
            }
        }
        return false;
    }
}
