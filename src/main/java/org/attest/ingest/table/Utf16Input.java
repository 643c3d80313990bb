package org.attest.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** UTF-16 as UTF-8. What cannot be decoded becomes U+FFFD; how often is told at the end. */
final class Utf16Input extends InputStream {

    private final Reader reader;
    private final LongConsumer replaced;
    private final char[] chars = new char[8192];
    private int kept;
    private byte[] bytes = {};
    private int at;
    private long bad;
    private boolean ended;

    Utf16Input(InputStream in, Charset order, LongConsumer replaced) {
        // Decoders of the JDK put U+FFFD in place of what is malformed.
        this.reader = new InputStreamReader(in, order);
        this.replaced = replaced;
    }

    @Override
    public int read() throws IOException {
        return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at >= bytes.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, to, from, count);
        at += count;
        return count;
    }

    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int read = reader.read(chars, kept, chars.length - kept);
        int count = kept + Math.max(read, 0);
        ended = read < 0;
        // The first half of a pair waits for the second.
        kept = !ended && count > 0 && Character.isHighSurrogate(chars[count - 1]) ? 1 : 0;
        String text = new String(chars, 0, count - kept);
        bad += text.chars().filter(c -> c == '\uFFFD').count();
        bytes = text.getBytes(StandardCharsets.UTF_8);
        at = 0;
        if (kept == 1) {
            chars[0] = chars[count - 1];
        }
        if (ended && bad > 0) {
            replaced.accept(bad);
        }
        return bytes.length > 0 || fill();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
