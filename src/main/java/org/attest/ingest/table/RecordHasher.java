package org.attest.ingest.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hashes records of one format: SHA-256 (FIPS 180-4), its first 128 bits. One thread at a time.
 *
 * <p>The content hash is over the values of the columns that the format knows: in the order of their canonical names, name and value each with its
 * length before it, columns without a value left out. So it does not change with the order of columns, added unknown
 * columns, quoting, line ends, the encoding of the file, or an empty column more or less; and it does with any value as
 * {@link Row#text} gives it.
 */
public final class RecordHasher {

    private final List<Column> columns;
    private final byte[][] names;
    private final MessageDigest digest;
    private byte[] buffer = new byte[4096];
    private int length;

    /** For rows of that format. */
    public RecordHasher(TableFormat format) {
        this.columns = format.columns().all().stream()
                .sorted(Comparator.comparing(Column::name))
                .toList();
        this.names = columns.stream()
                .map(column -> column.name().getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The content hash of a row. */
    public Hash128 content(Row row) {
        length = 0;
        for (int i = 0; i < names.length; i++) {
            String value = row.text(columns.get(i));
            add(names[i], value);
        }
        return hash();
    }

    /** The hash of an id. */
    public Hash128 id(String id) {
        length = 0;
        append(id.getBytes(StandardCharsets.UTF_8));
        return hash();
    }

    private void add(byte[] name, @Nullable String value) {
        if (value != null) {
            append(name);
            append(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void append(byte[] bytes) {
        if (length + 4 + bytes.length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + 4 + bytes.length));
        }
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[length++] = (byte) (bytes.length >>> shift);
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
    }

    private Hash128 hash() {
        digest.update(buffer, 0, length);
        byte[] hash = digest.digest();
        return new Hash128(bits(hash, 0), bits(hash, 8));
    }

    private static long bits(byte[] hash, int from) {
        long bits = 0;
        for (int i = from; i < from + 8; i++) {
            bits = bits << 8 | hash[i] & 0xFF;
        }
        return bits;
    }
}
