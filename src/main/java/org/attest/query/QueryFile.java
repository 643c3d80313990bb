package org.attest.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A file of a library that has not been read yet.
 *
 * @param area its folder
 * @param name its name without {@code .rq}
 * @param file what it is called in complaints
 * @param text reads it
 */
record QueryFile(String area, String name, String file, Supplier<String> text) {

    private static final String ENDING = ".rq";

    /** What the program brings. */
    static List<QueryFile> standard() {
        return ClassPathFolder.list("org/attest/queries/", ENDING).stream()
                .map(entry -> of(entry.path(), "queries/" + entry.path(), entry::text))
                .toList();
    }

    /** What a folder of the user's holds, sorted by path. */
    static List<QueryFile> in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ENDING) && Files.isRegularFile(path))
                    .sorted()
                    .map(path -> of(
                            folder.relativize(path).toString().replace('\\', '/'), path.toString(), () -> read(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the queries in " + folder + ": " + e.getMessage(), e);
        }
    }

    private static QueryFile of(String path, String file, Supplier<String> text) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1, path.length() - ENDING.length());
        return new QueryFile(slash < 0 ? "" : path.substring(0, slash), name, file, text);
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /** Whether a user means this file: by name, or by area and name. */
    boolean isCalled(String wanted) {
        return wanted.equals(name) || wanted.equals(area + "/" + name);
    }
}
