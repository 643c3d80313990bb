package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeHashesTest {

    private static final int MANY = 200_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "tables of up to {0} slots in the heap")
    @ValueSource(ints = {0, 256, 1 << 20})
    void eachHashKeepsTheIdItCameWithFirst(int slotsInHeap) throws IOException {
        NodeHashes hashes = new NodeHashes(new Disk(folder, Long.MAX_VALUE), folder, slotsInHeap);
        Random random = new Random(1);
        long[] highs = random.longs(MANY).toArray();
        long[] lows = random.longs(MANY).toArray();
        for (int i = 0; i < MANY; i++) {
            assertThat(hashes.putIfAbsent(highs[i], lows[i], i)).isEqualTo(-1);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(hashes.putIfAbsent(highs[i], lows[i], MANY + i)).isEqualTo(i);
        }
        assertThat(hashes.putIfAbsent(highs[7], lows[7] + 1, MANY)).isEqualTo(-1);
        assertThat(hashes.size()).isEqualTo(MANY + 1);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void hashesThatBeginAlikeStayApartAndComeOutSorted() throws IOException {
        NodeHashes hashes = new NodeHashes(new Disk(folder, Long.MAX_VALUE), folder, 1 << 10);
        for (int i = 999; i >= 0; i--) {
            hashes.putIfAbsent(-1, -i, i);
            hashes.putIfAbsent(Long.MIN_VALUE + i / 500, i, 1000 + i);
            hashes.putIfAbsent(0, i, 2000 + i);
        }
        try (TreePacker packer = new TreePacker(new Disk(folder, Long.MAX_VALUE), folder, "nodes", 3, 2)) {
            hashes.drainTo(packer);
            assertThat(packer.finish()).isEqualTo(3000);
        }
        ByteBuffer pages = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("nodes.dat")));
        BigInteger before = BigInteger.valueOf(-1);
        int records = 0;
        for (int page = 0; page < pages.capacity(); page += 8192) {
            for (int i = 0; i < pages.getInt(page); i++) {
                byte[] key = new byte[16];
                pages.get(page + 8 + 24 * i, key);
                BigInteger now = new BigInteger(1, key);
                assertThat(now).isGreaterThan(before);
                before = now;
                records++;
            }
        }
        assertThat(records).isEqualTo(3000);
    }

    @Test
    void aFullDiskShowsWhenATableGrows() {
        NodeHashes hashes = new NodeHashes(new Disk(folder, 1 << 20), folder, 0);
        Random random = new Random(2);
        assertThatThrownBy(() -> {
                    for (int i = 0; i < MANY; i++) {
                        hashes.putIfAbsent(random.nextLong(), random.nextLong(), i);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
        assertThat(folder).isEmptyDirectory();
    }
}
