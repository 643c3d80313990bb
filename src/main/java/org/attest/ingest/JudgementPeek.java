package org.attest.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Tells lists of judgements from all other files: the first line with something in it says what they are. One that version
 * control left unmerged from its first line on, or that is written in UTF-16, is known too, so that its reader can say what
 * is wrong.
 */
public final class JudgementPeek {

    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern JUDGEMENTS = Pattern.compile("\\uFEFF?\\s*#\\s*attest-judgements\\b");
    private static final Pattern UNMERGED = Pattern.compile("\\uFEFF?<{7}");

    private JudgementPeek() {}

    /**
     * Whether a file is a list of judgements; false for what is missing or may not be read.
     *
     * @throws IOException if reading breaks off
     */
    public static boolean into(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(LOOKED_AT);
            return isList(new String(head, charset(head)));
        }
    }

    private static boolean isList(String head) {
        Iterator<String> lines = head.lines().filter(line -> !line.isBlank()).iterator();
        boolean unmerged = false;
        while (lines.hasNext()) {
            String line = lines.next();
            if (JUDGEMENTS.matcher(line).lookingAt()) {
                return true;
            }
            unmerged |= UNMERGED.matcher(line).lookingAt();
            if (!unmerged) {
                return false;
            }
        }
        return false;
    }

    private static Charset charset(byte[] head) {
        boolean little = head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean big = head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
