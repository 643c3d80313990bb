package org.attest.ingest.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 (RFC 3629) strictly and says where it is not. Replaces nothing. */
public final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** What became of some bytes. */
    public sealed interface Result {

        /** They are UTF-8. */
        record Text(String text) implements Result {}

        /**
         * They are not.
         *
         * @param offset of the first byte that cannot be, from 0
         * @param value that byte, 0 to 255
         */
        record Bad(int offset, int value) implements Result {}
    }

    /** Decodes the first {@code length} bytes. */
    public static Result decode(byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            return new Result.Bad(in.position(), bytes[in.position()] & 0xFF);
        }
        return new Result.Text(out.flip().toString());
    }

    /** The text without a byte order mark at its start. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
