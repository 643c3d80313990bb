package org.attest.ingest.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/** Opens inputs: packing and UTF-16 are told by the first bytes and taken off. Does not look into the table. */
final class SourceOpener {

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final ProblemSink problems;

    private SourceOpener(String name, ProblemSink problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The bytes of the table; empty when there is none, and the problems say why. */
    static Optional<Source> open(TableInput input, ProblemSink problems) throws IOException {
        SourceOpener opener = new SourceOpener(input.name(), problems);
        return switch (input) {
            case TableInput.OfFile file -> opener.file(file.path());
            case TableInput.OfStream stream -> opener.stream(stream.opener().open(), -1);
        };
    }

    private Optional<Source> file(Path path) throws IOException {
        if (!Files.exists(path)) {
            return refuse(ProblemCode.FILE_MISSING, "there is no such file", "check the path");
        }
        if (!Files.isRegularFile(path)) {
            String cure = "name a file: tables are read twice";
            return refuse(ProblemCode.FILE_UNREADABLE, "this is a folder, a pipe or a device", cure);
        }
        try {
            Signature signature = signature(path);
            if (!signature.isZip()) {
                return stream(Files.newInputStream(path), Files.size(path));
            }
            if (signature.isEncryptedZip()) {
                return refuse(
                        ProblemCode.ARCHIVE_CONTENT,
                        "the zip archive is locked with a password",
                        "unpack it and name the table");
            }
            Optional<Source> member = ZipMember.open(path, problems);
            return member.isPresent() ? decoded(member.get()) : Optional.empty();
        } catch (AccessDeniedException e) {
            return refuse(ProblemCode.FILE_UNREADABLE, "the file may not be read", "change its permissions");
        }
    }

    private static Signature signature(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new Signature(in.readNBytes(Signature.LENGTH));
        }
    }

    private Optional<Source> stream(InputStream raw, long size) throws IOException {
        CountedInput counted = new CountedInput(raw);
        InputStream in = new BufferedInputStream(counted, BUFFER);
        if (!peek(in).isGzip()) {
            return decoded(new Source(in, counted::count, size));
        }
        try {
            InputStream unpacked = new GZIPInputStream(in, BUFFER);
            return decoded(new Source(
                    new BufferedInputStream(new PackedInput(unpacked, "gzip", PackedInput.NO_CHECKSUM), BUFFER),
                    counted::count,
                    size));
        } catch (EOFException | ZipException e) {
            in.close();
            return refuse(ProblemCode.ARCHIVE_DAMAGED, "the gzip data are damaged from the start", "fetch it again");
        }
    }

    /** Takes UTF-16 and byte order marks off; refuses what is no text. */
    private Optional<Source> decoded(Source source) throws IOException {
        Signature signature = peek(source.in());
        Optional<String> other = signature.isNoTable();
        if (other.isPresent() || signature.isZip() || signature.isGzip()) {
            source.close();
            String what = "this is " + other.orElse("packed more than once");
            return refuse(ProblemCode.FORMAT_UNKNOWN, what, Signature.cure(other.orElse("")));
        }
        return Optional.of(new Source(text(signature, source.in()), source.consumed(), source.size()));
    }

    private InputStream text(Signature signature, InputStream in) throws IOException {
        if (signature.startsWith("efbbbf")) {
            in.skipNBytes(3);
        } else if (signature.startsWith("fffe")) {
            in.skipNBytes(2);
            return utf16(in, StandardCharsets.UTF_16LE);
        } else if (signature.startsWith("feff")) {
            in.skipNBytes(2);
            return utf16(in, StandardCharsets.UTF_16BE);
        } else if (signature.zerosFrom(1)) {
            return utf16(in, StandardCharsets.UTF_16LE);
        } else if (signature.zerosFrom(0)) {
            return utf16(in, StandardCharsets.UTF_16BE);
        }
        return in;
    }

    private InputStream utf16(InputStream in, Charset order) {
        return new Utf16Input(
                in,
                order,
                count -> problems.accept(Problem.of(
                        ProblemCode.ENCODING_ASSUMED,
                        Where.file(name),
                        count + " characters are no " + order + ", they are read as U+FFFD",
                        "save it as UTF-8")));
    }

    /** As much of the beginning as there is: damage is met again at its place. */
    private static Signature peek(InputStream in) throws IOException {
        in.mark(Signature.LENGTH);
        byte[] head = new byte[Signature.LENGTH];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < head.length; read = in.read(head, length, head.length - length)) {
                length += read;
            }
        } catch (DamagedException e) {
            // Not the place to tell it.
        }
        in.reset();
        return new Signature(Arrays.copyOf(head, length));
    }

    private Optional<Source> refuse(ProblemCode code, String what, String cure) {
        problems.accept(Problem.of(code, Where.file(name), what, cure));
        return Optional.empty();
    }

    /** Progress in unpacked bytes, where the packed ones cannot be counted. */
    static Source counted(InputStream in, long size) {
        CountedInput counted = new CountedInput(in);
        LongSupplier consumed = counted::count;
        return new Source(new BufferedInputStream(counted, BUFFER), consumed, size);
    }
}
