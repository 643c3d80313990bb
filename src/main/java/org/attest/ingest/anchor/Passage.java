package org.attest.ingest.anchor;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A passage of a text that is like some words which do not stand in it.
 *
 * @param words the passage as it stands in the text
 * @param hint in what alone it differs; empty when it differs in more than what the eye passes over
 */
record Passage(String words, String hint) {

    private static final int CANDIDATES = 5;
    private static final double ALIKE = 0.5;
    /** Edit distance takes the product of both lengths: longer words are compared by their start. */
    private static final int COMPARED = 600;

    private record Word(int start, int end, String folded) {}

    private record Window(int start, int end, int shared) {}

    /** The passage most like the words; empty when none is. */
    static Optional<Passage> nearest(String words, String text) {
        return folded(words, text).or(() -> similar(words, text));
    }

    private static Optional<Passage> folded(String words, String text) {
        List<Folded.Difference> differences = new ArrayList<>(Folded.ALL);
        Optional<String> found = find(words, text, differences);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        // Name only the differences that it takes.
        for (Folded.Difference difference : Folded.ALL) {
            List<Folded.Difference> fewer = new ArrayList<>(differences);
            fewer.remove(difference);
            Optional<String> still = find(words, text, fewer);
            if (still.isPresent()) {
                differences = fewer;
                found = still;
            }
        }
        String what = differences.isEmpty() ? "white space at its ends" : Folded.words(differences);
        String hint = "it differs only in " + what;
        return found.map(passage -> new Passage(passage, hint));
    }

    private static Optional<String> find(String words, String text, List<Folded.Difference> differences) {
        Folded in = Folded.of(text, differences);
        String sought = Folded.of(words, differences).text().strip();
        int at = sought.isEmpty() ? -1 : in.text().indexOf(sought);
        if (at < 0) {
            return Optional.empty();
        }
        return Optional.of(text.substring(in.origin(at), in.origin(at + sought.length() - 1) + 1));
    }

    private static Optional<Passage> similar(String words, String text) {
        List<Word> sought = words(words);
        List<Word> all = words(text);
        String folded = start(Folded.of(words, Folded.ALL).text());
        record Scored(String passage, double score) {}
        return windows(sought, all).stream()
                .sorted(Comparator.comparingInt(Window::shared).reversed())
                .limit(CANDIDATES)
                .map(window -> text.substring(window.start, window.end))
                .map(passage -> new Scored(passage, likeness(folded, passage)))
                .filter(scored -> scored.score >= ALIKE)
                .max(Comparator.comparingDouble(Scored::score))
                .map(scored -> new Passage(scored.passage, ""));
    }

    /** How alike two texts are, from 0 to 1: one less the edits it takes, over the longer one's length. */
    private static double likeness(String folded, String passage) {
        String other = start(Folded.of(passage, Folded.ALL).text());
        int edits = LevenshteinDistance.getDefaultInstance().apply(folded, other);
        return 1.0 - (double) edits / Math.max(1, Math.max(folded.length(), other.length()));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), COMPARED));
    }

    private static List<Word> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<Word> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (Character.isLetterOrDigit(text.codePointAt(start))) {
                words.add(new Word(start, end, text.substring(start, end).toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }

    /** All stretches of as many words as are sought, with how many words they share with these. */
    private static List<Window> windows(List<Word> sought, List<Word> all) {
        Map<String, Integer> missing = new HashMap<>();
        sought.forEach(word -> missing.merge(word.folded, 1, Integer::sum));
        int size = Math.min(sought.size(), all.size());
        List<Window> windows = new ArrayList<>();
        int shared = 0;
        for (int i = 0; size > 0 && i < all.size(); i++) {
            Integer before = missing.computeIfPresent(all.get(i).folded, (word, left) -> left - 1);
            shared += before != null && before >= 0 ? 1 : 0;
            if (i >= size) {
                Integer after = missing.computeIfPresent(all.get(i - size).folded, (word, left) -> left + 1);
                shared -= after != null && after > 0 ? 1 : 0;
            }
            if (i >= size - 1 && shared > 0) {
                windows.add(new Window(all.get(i - size + 1).start, all.get(i).end, shared));
            }
        }
        return windows;
    }
}
