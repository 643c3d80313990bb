package org.attest.resolve.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.resolve.names.NameForm;

/**
 * Telling Arabic words of names as English sources translate them: {@code Ansar} and {@code Supporters}. Only for finding candidates; a translated name is never
 * linked by itself.
 */
final class Translations {

    private static final Map<String, String> OF_PLACES = read(EntityKind.QUARTER);
    private static final Map<String, String> OF_BODIES = read(EntityKind.ORGANISATION);

    private Translations() {}

    /** The words of a name of that kind, folded, as English has them; the same words where none has a translation. */
    static List<String> english(EntityKind kind, List<String> words) {
        Map<String, String> english = kind.isPlace() ? OF_PLACES : OF_BODIES;
        return kind.family() == Family.PERSON
                ? words
                : words.stream().map(word -> english.getOrDefault(word, word)).toList();
    }

    private static Map<String, String> read(EntityKind kind) {
        Map<String, String> english = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Translations.class.getResourceAsStream("translations.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(cells -> put(kind, cells, english));
        } catch (IOException e) {
            throw new UncheckedIOException("the list of translations cannot be read", e);
        }
        return Map.copyOf(english);
    }

    /** The English word first, and then what is translated by it; folded as names of that kind are. */
    private static void put(EntityKind kind, List<String> cells, Map<String, String> english) {
        String to = NameForm.of(kind, cells.getFirst()).normal();
        cells.stream()
                .skip(1)
                .forEach(word -> english.putIfAbsent(NameForm.of(kind, word).normal(), to));
    }
}
