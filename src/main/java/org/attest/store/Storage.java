package org.attest.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The generations of a database's storage: TDB2 keeps each in a folder {@code Data-0001}, {@code Data-0002} …, and opens the
 * last of them. Which one an open connection has is not known here.
 */
final class Storage {

    private static final Pattern GENERATION = Pattern.compile("Data-(\\d{4,9})");

    private final Path tdb;

    /**
     * Looked at anew at each question.
     *
     * @param tdb the folder that TDB2 opens
     */
    Storage(Path tdb) {
        this.tdb = tdb;
    }

    /** All of them, the oldest first; empty where there is no storage yet. */
    private List<Path> generations() throws IOException {
        if (!Files.isDirectory(tdb)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(tdb)) {
            List<Path> found =
                    new ArrayList<>(files.filter(file -> number(file) > 0).toList());
            found.sort(Comparator.comparingInt(Storage::number));
            return found;
        }
    }

    private static int number(Path folder) {
        Matcher name = GENERATION.matcher(folder.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }

    /** The folder of the one in force. */
    Path current() throws IOException {
        List<Path> all = generations();
        if (all.isEmpty()) {
            throw new IOException(tdb + " has no storage");
        }
        return all.getLast();
    }

    /** The folder that the next one will have. */
    Path next() throws IOException {
        return tdb.resolve(String.format(java.util.Locale.ROOT, "Data-%04d", number(current()) + 1));
    }

    /** Removes those before the one in force, which nobody may have open; whether there were any. */
    boolean removeOlder() throws IOException {
        List<Path> all = generations();
        for (Path old : all.subList(0, Math.max(0, all.size() - 1))) {
            FileUtils.deleteDirectory(old.toFile());
        }
        return all.size() > 1;
    }

    /** Bytes of the files of the one in force. */
    long bytes() throws IOException {
        long all = 0;
        try (Stream<Path> files = Files.list(current())) {
            for (Path file : files.toList()) {
                all += Files.isRegularFile(file) ? Files.size(file) : 0;
            }
        }
        return all;
    }

    /** Bytes of the terms in it, written out. */
    long termBytes() throws IOException {
        Path terms = current().resolve("nodes-data.obj");
        return Files.exists(terms) ? Files.size(terms) : 0;
    }
}
