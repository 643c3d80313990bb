package org.attest.resolve.match;

import java.util.function.Consumer;

/**
 * Texts with one letter left out: two texts share one exactly when they differ in one letter (more, less, other, or moved). The way in which one letter's difference
 * is found without comparing all with all (the symmetric deletes of W. Garbe's SymSpell).
 */
final class Cuts {

    /** Below this many letters leaving one out says nothing. */
    private static final int SHORTEST = 4;
    /** Above this many it would be too many, and longer names have several words to be found by. */
    private static final int LONGEST = 16;

    private Cuts() {}

    /** The text, and unless it is too short or too long, what is left of it without each of its letters. */
    static void of(String text, Consumer<String> to) {
        to.accept(text);
        for (int i = 0; hasCuts(text) && i < text.length(); i++) {
            to.accept(text.substring(0, i) + text.substring(i + 1));
        }
    }

    /** Whether {@link #of} has something in common for two texts. */
    static boolean meet(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && a.charAt(a.length() - 1 - behind) == b.charAt(b.length() - 1 - behind)) {
            behind++;
        }
        String restA = a.substring(from, a.length() - behind);
        String restB = b.substring(from, b.length() - behind);
        if (restA.isEmpty() || restB.isEmpty()) {
            return hasCuts(restA.isEmpty() ? b : a);
        }
        return hasCuts(a) && hasCuts(b) && isOneMoved(restA, restB);
    }

    /** Two other letters, or one that stands at the other end. */
    private static boolean isOneMoved(String a, String b) {
        return a.length() == b.length()
                && (a.regionMatches(1, b, 0, a.length() - 1) || b.regionMatches(1, a, 0, a.length() - 1));
    }

    private static boolean hasCuts(String text) {
        return text.length() >= SHORTEST && text.length() <= LONGEST;
    }
}
