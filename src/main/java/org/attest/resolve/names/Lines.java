package org.attest.resolve.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The word lists of this package: text files beside it, of which lines that begin with {@code #} and empty ones say nothing. */
final class Lines {

    private Lines() {}

    /** The lines of a list, as they are; missing lists are broken machinery. */
    static List<String> of(String file) {
        try (InputStream in = Lines.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + file + " is not beside " + Lines.class.getName());
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return reader.lines()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the word list " + file + " cannot be read", e);
        }
    }

    /** The cells of each line, between tabs; empty cells at the end stay. */
    static List<List<String>> cells(String file) {
        return of(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** The words of all lines, between tabs or spaces. */
    static Stream<String> words(String file) {
        return of(file).stream().flatMap(line -> Stream.of(line.strip().split("\\s+")));
    }
}
