package org.attest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.atlas.iterator.Iter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSortingTest {

    @TempDir
    Path folder;

    private static List<byte[]> records(int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text =
                    "<https://example.org/id/" + random.nextInt(count) + "> " + (char) (random.nextInt(0x3000) + 1);
            records.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return records;
    }

    private static List<byte[]> expected(List<byte[]> records) {
        return records.stream().sorted(Arrays::compareUnsigned).toList();
    }

    private static boolean isOnDisk(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    @Property(tries = 40, seed = "20261125")
    void whatGoesOverTheDiskComesBackAsWhatIsSortedInMemory(@ForAll List<byte[]> records) throws IOException {
        Path scratch = Files.createTempDirectory("sorting");
        List<byte[]> copy = new ArrayList<>(records);
        assertThat(Iter.toList(new DiskSorting(scratch, -1).sorted(copy.iterator())))
                .usingElementComparator(Arrays::compareUnsigned)
                .containsExactlyElementsOf(expected(records));
        assertThat(Iter.toList(new DiskSorting(scratch, 1 << 20).sorted(records.iterator())))
                .usingElementComparator(Arrays::compareUnsigned)
                .containsExactlyElementsOf(expected(records));
        assertThat(scratch).isEmptyDirectory();
        Files.delete(scratch);
    }

    @Test
    void whatTakesManyFilesIsMergedAndLeavesNone() throws IOException {
        List<byte[]> records = records(200_000, 1);
        Iterator<byte[]> sorted = new DiskSorting(folder, 0).sorted(records.iterator());
        assertThat(isOnDisk(folder)).isTrue();
        List<byte[]> wanted = expected(records);
        int at = 0;
        while (sorted.hasNext()) {
            assertThat(sorted.next()).isEqualTo(wanted.get(at++));
        }
        assertThat(at).isEqualTo(wanted.size());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void recordsMayBeLongerThanLucenesOwnFormAllows() {
        byte[] small = "small".getBytes(StandardCharsets.UTF_8);
        byte[] large = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        byte[] larger = ("x".repeat(299_999) + "y").getBytes(StandardCharsets.UTF_8);
        assertThat(Iter.toList(new DiskSorting(folder, 0)
                        .sorted(List.of(larger, small, large, small).iterator())))
                .containsExactly(small, small, large, larger);
    }

    @Test
    void whatTheRecordsThrowIsThrownOn() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<byte[]> broken = Iter.map(records(100_000, 2).iterator(), record -> {
            if (taken.incrementAndGet() == 80_000) {
                throw new IllegalArgumentException("no such record");
            }
            return record;
        });
        assertThatThrownBy(() -> new DiskSorting(folder, 0).sorted(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no such record");
    }
}
