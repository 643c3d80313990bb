package org.attest.ingest.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 (RFC 3629, and table 3-7 of the Unicode Standard). The JDK can tell only by decoding, which costs more than all the rest of
 * cutting a record.
 */
final class Utf8Check {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8Check() {}

    /** Index of the first byte that begins no character there; -1 when there is none. */
    static int firstBad(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else {
                int length = bytes[at] >= 0 ? 1 : length(bytes, at, to);
                if (length == 0) {
                    return at;
                }
                at += length;
            }
        }
        return -1;
    }

    /** Bytes of the character that begins at an index; 0 when none does. */
    private static int length(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || at + length > to) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean sound = second >= least(lead) && second <= most(lead);
        for (int i = at + 2; i < at + length; i++) {
            sound &= (bytes[i] & 0xC0) == 0x80;
        }
        return sound ? length : 0;
    }

    /** Below it the character could be written in fewer bytes. */
    private static int least(int lead) {
        return lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    }

    /** Above it lie the halves of surrogate pairs, and what is beyond Unicode. */
    private static int most(int lead) {
        return lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    }
}
