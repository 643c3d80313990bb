package org.attest.ingest.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/** The one table in a zip: the only file in it, else the only one whose name ends as tables' do. */
final class ZipMember {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".tab");
    private static final int NAMED = 8;

    private ZipMember() {}

    /** The table's bytes; empty when there is not exactly one, and the problem names what there is. */
    static Optional<Source> open(Path path, ProblemSink problems) throws IOException {
        Where where = Where.file(path.toString());
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            problems.accept(Problem.of(
                    ProblemCode.ARCHIVE_DAMAGED, where, "the zip archive is damaged or cut off", "fetch it again"));
            return Optional.empty();
        }
        List<? extends ZipEntry> files = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isLitter(entry.getName()))
                .toList();
        Optional<? extends ZipEntry> table = only(files);
        if (table.isEmpty()) {
            zip.close();
            problems.accept(noneOrMany(where, files));
            return Optional.empty();
        }
        return entry(zip, table.get(), where, problems);
    }

    private static Optional<Source> entry(ZipFile zip, ZipEntry entry, Where where, ProblemSink problems)
            throws IOException {
        try {
            InputStream in = new PackedInput(zip.getInputStream(entry), "zip", entry.getCrc());
            return Optional.of(SourceOpener.counted(closing(in, zip), entry.getSize()));
        } catch (ZipException e) {
            zip.close();
            String what = entry.getName() + " in the zip archive cannot be unpacked: " + e.getMessage();
            problems.accept(Problem.of(ProblemCode.ARCHIVE_DAMAGED, where, what, "unpack it by other means"));
            return Optional.empty();
        }
    }

    private static Optional<? extends ZipEntry> only(List<? extends ZipEntry> files) {
        if (files.size() == 1) {
            return Optional.of(files.getFirst());
        }
        List<? extends ZipEntry> tables =
                files.stream().filter(entry -> isTable(entry.getName())).toList();
        return tables.size() == 1 ? Optional.of(tables.getFirst()) : Optional.empty();
    }

    private static boolean isTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** What macOS and Windows leave in archives. */
    private static boolean isLitter(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || last.startsWith(".") || last.equalsIgnoreCase("Thumbs.db");
    }

    private static Problem noneOrMany(Where where, List<? extends ZipEntry> files) {
        List<String> names = files.stream().map(ZipEntry::getName).sorted().toList();
        if (names.contains("xl/workbook.xml")) {
            return Problem.of(
                    ProblemCode.FORMAT_UNKNOWN, where, "this is an Excel workbook", "save its sheet as CSV (UTF-8)");
        }
        List<String> tables = names.stream().filter(ZipMember::isTable).toList();
        String what = names.isEmpty()
                ? "the zip archive holds no file"
                : "the zip archive holds " + (tables.isEmpty() ? "no table but " : "several tables: ")
                        + listed(tables.isEmpty() ? names : tables);
        return Problem.of(ProblemCode.ARCHIVE_CONTENT, where, what, "unpack it and name the table");
    }

    private static String listed(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " and " + (names.size() - NAMED) + " more" : first;
    }

    private static InputStream closing(InputStream in, ZipFile zip) {
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                try (zip) {
                    super.close();
                }
            }
        };
    }
}
