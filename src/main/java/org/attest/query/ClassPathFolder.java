package org.attest.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a folder on the class path, which Java can open but not list.
 *
 * <p>Folders of classes and jars with entries for folders (as Maven makes them) are listed; other places are an error,
 * not an empty folder.
 */
final class ClassPathFolder {

    private ClassPathFolder() {}

    /**
     * Opens a text for reading.
     *
     * @param path below the folder, with slashes
     */
    record Entry(String path, URL address) {
        String text() {
            try (var in = address.openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + address, e);
            }
        }
    }

    /**
     * All files below a folder whose names end so, sorted by path.
     *
     * @param folder with a slash at its end and none at its start
     */
    static List<Entry> list(String folder, String ending) {
        return list(ClassPathFolder.class.getClassLoader(), folder, ending);
    }

    static List<Entry> list(ClassLoader classPath, String folder, String ending) {
        try {
            SortedMap<String, Entry> entries = new TreeMap<>();
            for (URL place : Collections.list(classPath.getResources(folder))) {
                for (Entry entry : list(place, folder)) {
                    if (entry.path().endsWith(ending)) {
                        entries.putIfAbsent(entry.path(), entry);
                    }
                }
            }
            return List.copyOf(entries.values());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list " + folder + " on the class path", e);
        }
    }

    private static List<Entry> list(URL place, String folder) throws IOException, URISyntaxException {
        return switch (place.getProtocol()) {
            case "file" -> files(Path.of(place.toURI()));
            case "jar" -> jar(place, folder);
            default -> throw new IllegalStateException("cannot list " + place + ": neither a folder nor a jar");
        };
    }

    private static List<Entry> files(Path root) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                entries.add(new Entry(relative, path.toUri().toURL()));
            }
        }
        return entries;
    }

    private static List<Entry> jar(URL place, String folder) throws IOException {
        String address = place.toString();
        String root = address.substring(0, address.length() - folder.length());
        List<Entry> entries = new ArrayList<>();
        // The jar stays open: it is the one that the classes come from.
        JarFile jar = ((JarURLConnection) place.openConnection()).getJarFile();
        for (JarEntry entry : Collections.list(jar.entries())) {
            if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                URL file = URI.create(root + entry.getName()).toURL();
                entries.add(new Entry(entry.getName().substring(folder.length()), file));
            }
        }
        return entries;
    }
}
