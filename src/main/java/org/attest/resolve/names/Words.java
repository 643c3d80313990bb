package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;

/** Words of a list of tokens. */
final class Words {

    private Words() {}

    /** Without punctuation; a genitive's {@code s} goes back to its word. */
    static List<String> only(List<String> tokens) {
        List<String> words = new ArrayList<>(tokens.size());
        for (String token : tokens) {
            if (token.equals(Tokens.GENITIVE)) {
                words.add(words.removeLast() + "s");
            } else if (isWord(token)) {
                words.add(token);
            }
        }
        return words;
    }

    /** Without punctuation and without the genitive's {@code s}. */
    static List<String> withoutGenitives(List<String> tokens) {
        return tokens.stream().filter(Words::isWord).toList();
    }

    /** Without what stands in brackets, if anything stands outside of them. */
    static List<String> outsideBrackets(List<String> tokens) {
        if (!tokens.contains("(")) {
            return tokens;
        }
        List<String> outside = new ArrayList<>();
        int depth = 0;
        for (String token : tokens) {
            depth += token.equals("(") ? 1 : 0;
            if (depth == 0) {
                outside.add(token);
            }
            depth = token.equals(")") ? Math.max(0, depth - 1) : depth;
        }
        return outside.stream().anyMatch(Words::isWord) ? outside : tokens;
    }

    static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }
}
