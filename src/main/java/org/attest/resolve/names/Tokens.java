package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts letters together to words: apostrophes are no letters and part nothing, full stops between single letters part nothing
 * ({@code U.S.} is one word), everything else parts. A genitive's {@code 's} is a word of its own.
 */
final class Tokens {

    /** What a genitive is marked with in the list of words. */
    static final String GENITIVE = "'s";

    /** Of how many letters a word is at least, for what follows its last apostrophe to be a genitive: not so in Ra's. */
    private static final int SHORTEST_OWNER = 3;

    private final List<String> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    /** Where the last apostrophe stood in the word; -1 for nowhere. */
    private int apostrophe = -1;
    /** How long the word was at its last full stop, if all before are single letters with full stops; 0 for no such word. */
    private int stop;

    void letters(String letters) {
        for (int i = 0; i < letters.length(); i++) {
            letter(letters.charAt(i));
        }
    }

    void letter(char letter) {
        if (stop > 0 && word.length() > stop) {
            // J.Townsend: the single letters end before the one that now has a second
            char first = word.charAt(word.length() - 1);
            word.setLength(word.length() - 1);
            end();
            word.append(first);
        }
        word.append(letter);
    }

    void apostrophe() {
        apostrophe = word.length();
    }

    /** A sign that is neither letter nor apostrophe. */
    void mark(char sign) {
        if (sign == '.' && word.length() == stop + 1) {
            stop = word.length();
            return;
        }
        end();
        switch (sign) {
            case ',', '(', ')' -> tokens.add(String.valueOf(sign));
            case '&' -> tokens.add("and");
            case '%' -> tokens.add("percent");
            case '$' -> tokens.add("dollar");
            default -> {}
        }
    }

    /** Whether no word has begun. */
    boolean isBetween() {
        return word.isEmpty();
    }

    void end() {
        int length = word.length();
        if (length > 0) {
            boolean owns = apostrophe == length - 1 && apostrophe >= SHORTEST_OWNER && word.charAt(length - 1) == 's';
            tokens.add(owns ? word.substring(0, length - 1) : word.toString());
            if (owns) {
                tokens.add(GENITIVE);
            }
        }
        word.setLength(0);
        apostrophe = -1;
        stop = 0;
    }

    List<String> finish() {
        end();
        return tokens;
    }
}
