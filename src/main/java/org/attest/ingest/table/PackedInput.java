package org.attest.ingest.table;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.attest.problem.ProblemCode;

/** Unpacked bytes, with what is wrong with the packing as a {@link DamagedException}, so that it is told from a failing disk. */
final class PackedInput extends FilterInputStream {

    /** For streams that check themselves, as those of gzip do. */
    static final long NO_CHECKSUM = -1;

    private final String kind;
    private final long checksum;
    private final CRC32 found = new CRC32();

    /**
     * @param kind gzip or zip, for messages
     * @param checksum CRC-32 of the unpacked bytes, to be compared at the end, or {@link #NO_CHECKSUM}
     */
    PackedInput(InputStream in, String kind, long checksum) {
        super(in);
        this.kind = kind;
        this.checksum = checksum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        try {
            int read = super.read(to, from, length);
            check(to, from, read);
            return read;
        } catch (EOFException e) {
            throw new DamagedException(ProblemCode.FILE_TRUNCATED, "the " + kind + " data end too early");
        } catch (ZipException e) {
            throw new DamagedException(
                    ProblemCode.ARCHIVE_DAMAGED, "the " + kind + " data are damaged: their checksum does not fit");
        }
    }

    /** Nothing: so nobody reads on beyond what is there into damage, and loses what came before. */
    @Override
    public int available() {
        return 0;
    }

    private void check(byte[] bytes, int from, int read) throws ZipException {
        if (checksum == NO_CHECKSUM) {
            return;
        }
        if (read > 0) {
            found.update(bytes, from, read);
        } else if (read < 0 && found.getValue() != checksum) {
            throw new ZipException("the checksum is another");
        }
    }
}
