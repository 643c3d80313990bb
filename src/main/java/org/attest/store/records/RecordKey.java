package org.attest.store.records;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A record as the index has it: 16 bytes for its id, 16 for its content hash.
 *
 * <p>An id of up to 15 bytes stands there itself, behind its length; of a longer one the beginning of its SHA-256 behind
 * {@code FF}, so that it cannot be read back.
 */
public final class RecordKey {

    /** Bytes of an id, and of a content hash. */
    static final int HALF = 16;

    private static final byte HASHED = (byte) 0xFF;

    private RecordKey() {}

    /**
     * The 32 bytes of a record.
     *
     * @param contentHash 32 hex digits
     */
    public static byte[] of(String id, String contentHash) {
        byte[] entry = new byte[2 * HALF];
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        if (text.length < HALF) {
            entry[0] = (byte) text.length;
            System.arraycopy(text, 0, entry, 1, text.length);
        } else {
            entry[0] = HASHED;
            System.arraycopy(sha256(text), 0, entry, 1, HALF - 1);
        }
        System.arraycopy(HexFormat.of().parseHex(contentHash), 0, entry, HALF, HALF);
        return entry;
    }

    /** The id in an entry; empty where it was too long to be kept. */
    public static Optional<String> id(byte[] entry) {
        return entry[0] == HASHED
                ? Optional.empty()
                : Optional.of(new String(entry, 1, entry[0], StandardCharsets.UTF_8));
    }

    /** What stands for the id in an entry, to be looked up. */
    public static ByteBuffer idBytes(byte[] entry) {
        return ByteBuffer.wrap(Arrays.copyOf(entry, HALF)).asReadOnlyBuffer();
    }

    /** Whether two entries are of one id. */
    public static boolean sameId(byte[] a, byte[] b) {
        return compareIds(a, b) == 0;
    }

    /** The order of the index. */
    public static int compareIds(byte[] a, byte[] b) {
        return Arrays.compareUnsigned(a, 0, HALF, b, 0, HALF);
    }

    /** Whether two entries are of one content. */
    public static boolean sameContent(byte[] a, byte[] b) {
        return Arrays.equals(a, HALF, 2 * HALF, b, HALF, 2 * HALF);
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
