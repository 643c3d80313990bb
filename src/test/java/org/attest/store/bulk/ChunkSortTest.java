package org.attest.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chunks sorted into runs, and the runs merged, against a set that is sorted by comparing. */
class ChunkSortTest {

    private static final List<TupleOrder> QUADS = List.of(
            new TupleOrder("GSPO", new int[] {0, 1, 2, 3}),
            new TupleOrder("POSG", new int[] {2, 3, 1, 0}),
            new TupleOrder("OSPG", new int[] {3, 1, 2, 0}));
    private static final List<TupleOrder> TRIPLES =
            List.of(new TupleOrder("SPO", new int[] {0, 1, 2}), new TupleOrder("OSP", new int[] {2, 0, 1}));

    @TempDir
    Path folder;

    /** Many values in all columns of a large chunk take more than 64 bits: such a chunk is cut. */
    @ParameterizedTest(name = "{0} tuples of {1}, {2} values, {3} a chunk, more than one run a chunk: {4}")
    @CsvSource({
        "1, 4, 1, 10, false",
        "2, 3, 1, 1, false",
        "1000, 4, 7, 100, false",
        "1000, 3, 1, 100, false",
        "5000, 3, 1000000000, 7, false",
        "50000, 4, 300, 20000, false",
        "300000, 4, 2000000000, 150000, true",
        "300000, 3, 2000000000, 150000, false"
    })
    void runsHoldEachTupleOnceInTheOrderOfTheirIndex(int count, int width, int values, int chunk, boolean cut)
            throws IOException {
        long[] tuples = random(count, width, values);
        List<TupleOrder> orders = width == 4 ? QUADS : TRIPLES;
        Disk disk = new Disk(folder, Long.MAX_VALUE);
        List<RunFile> files = new ArrayList<>();
        for (TupleOrder order : orders) {
            files.add(new RunFile(disk, folder, order));
        }
        ChunkSort sort = new ChunkSort(width, chunk);
        for (int from = 0; from < count; from += chunk) {
            long[] part = Arrays.copyOfRange(tuples, from * width, Math.min(count, from + chunk) * width);
            sort.sort(part, 0, part.length / width, files);
        }
        for (RunFile file : files) {
            assertThat(file.runs() > (count + chunk - 1) / chunk).isEqualTo(cut);
            assertThat(merged(file, width)).isEqualTo(sorted(tuples, file.order()));
            file.close();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static long[] random(int count, int width, int values) {
        Random random = new Random(count + width);
        long[] tuples = new long[count * width];
        for (int i = 0; i < tuples.length; i++) {
            long value = random.nextInt(values);
            tuples[i] = (random.nextBoolean() ? value * value * 31 : -value) ^ Long.MIN_VALUE;
        }
        tuples[0] = Long.MAX_VALUE;
        tuples[tuples.length - 1] = Long.MIN_VALUE;
        return tuples;
    }

    private static List<List<Long>> merged(RunFile file, int width) throws IOException {
        List<List<Long>> all = new ArrayList<>();
        long[] tuple = new long[width];
        try (RunMerge merge = file.merge(64)) {
            while (merge.next(tuple)) {
                all.add(Arrays.stream(tuple).boxed().toList());
            }
            assertThat(merge.read()).isEqualTo(file.tuples());
        }
        return all;
    }

    private static List<List<Long>> sorted(long[] tuples, TupleOrder order) {
        Comparator<List<Long>> comparator = (a, b) -> {
            int result = 0;
            for (int i = 0; result == 0 && i < a.size(); i++) {
                result = Long.compare(a.get(i), b.get(i));
            }
            return result;
        };
        TreeSet<List<Long>> sorted = new TreeSet<>(comparator);
        for (int at = 0; at < tuples.length; at += order.width()) {
            List<Long> tuple = new ArrayList<>();
            for (int column : order.columns()) {
                tuple.add(tuples[at + column]);
            }
            sorted.add(tuple);
        }
        return new ArrayList<>(sorted);
    }
}
