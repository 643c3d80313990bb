package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import org.attest.model.EntityKind;

/** Equipment and expressions: scripts, marks and punctuation aside as they are, since a letter or a number makes another thing. */
enum PlainNames implements Names {
    /** The only one. */
    ONLY;

    /** How many letters may stand before a number for {@code T-72} and {@code T72} to be one. */
    private static final int LONGEST_TYPE = 3;

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = new ArrayList<>();
        for (String word : Words.only(tokens)) {
            if (words.isEmpty() && word.equals("the") && tokens.size() > 1) {
                continue;
            }
            if (joins(kind, words, word)) {
                words.add(words.removeLast() + word);
            } else {
                words.add(word);
            }
        }
        return Draft.of(words);
    }

    @Override
    public boolean hasAcronyms() {
        return true;
    }

    private static boolean joins(EntityKind kind, List<String> words, String word) {
        return kind.family() == EntityKind.Family.EQUIPMENT
                && !words.isEmpty()
                && words.getLast().length() <= LONGEST_TYPE
                && words.getLast().chars().allMatch(c -> c >= 'a')
                && Character.isDigit(word.charAt(0));
    }
}
