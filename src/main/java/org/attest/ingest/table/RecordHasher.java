package org.attest.ingest.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
 * columns, quoting, line ends, the encoding of the file, an empty column more or less, or another way to write the same
 * number or day ({@link ValueKind}); and it does with any other value of {@link Row#text}.
 */
public final class RecordHasher {

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final List<Column> columns;
    private final byte[][] names;
    private final ValueKind[] kinds;
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
        this.kinds = columns.stream().map(format::kind).toArray(ValueKind[]::new);
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
            Column column = columns.get(i);
            int field = row.field(column);
            if (field >= 0 && !plain(i, row, field)) {
                decoded(names[i], kinds[i], row.text(field, column));
            }
        }
        return hash();
    }

    /** The hash of an id. */
    public Hash128 id(String id) {
        length = 0;
        append(id.getBytes(StandardCharsets.UTF_8));
        return hash();
    }

    private void decoded(byte[] name, ValueKind kind, @Nullable String value) {
        if (value != null) {
            append(name);
            append(kind.canonical(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same without making a string of it, which nearly all values need not become; false where it must. */
    private boolean plain(int column, Row row, int field) {
        if (!row.isPlain(field)) {
            return false;
        }
        int from = row.from(field);
        if (from == row.to(field)) {
            return true;
        }
        int to = kinds[column].plainEnd(row.bytes(), from, row.to(field));
        if (to >= 0) {
            append(names[column], row, field, from, to);
        }
        return to >= 0;
    }

    private void append(byte[] name, Row row, int field, int from, int to) {
        append(name);
        room(Integer.BYTES + to - from);
        int lengthAt = length;
        length += Integer.BYTES;
        if (row.isDoubled(field)) {
            undoubled(row.bytes(), from, to);
        } else {
            System.arraycopy(row.bytes(), from, buffer, length, to - from);
            length += to - from;
        }
        INTS.set(buffer, lengthAt, length - lengthAt - Integer.BYTES);
    }

    private void undoubled(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            buffer[length++] = bytes[at];
            at += bytes[at] == '"' ? 1 : 0;
        }
    }

    private void append(byte[] bytes) {
        room(Integer.BYTES + bytes.length);
        INTS.set(buffer, length, bytes.length);
        System.arraycopy(bytes, 0, buffer, length + Integer.BYTES, bytes.length);
        length += Integer.BYTES + bytes.length;
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }

    private Hash128 hash() {
        digest.update(buffer, 0, length);
        byte[] hash = digest.digest();
        return new Hash128((long) LONGS.get(hash, 0), (long) LONGS.get(hash, Long.BYTES));
    }
}
