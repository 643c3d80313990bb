package org.attest.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import org.attest.resolve.match.CandidateFinder;
import org.attest.resolve.match.FinderReport;
import org.attest.resolve.match.Subject;

/** One run over invented names in a process of its own: arguments count and seed; prints {@code key=value} lines. */
final class NamesRun {

    private NamesRun() {}

    /** Runs. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        List<Subject> subjects = InventedNames.of(Integer.parseInt(args[0]), Long.parseLong(args[1]));
        long planted = subjects.stream().filter(s -> s.key().endsWith("-again")).count();
        System.gc();
        out.println("input=" + (usedNow() >> 20));
        long[] found = new long[1];
        long start = System.nanoTime();
        FinderReport report = new CandidateFinder().find(subjects, candidate -> {
            if (candidate.b().key().equals(candidate.a().key() + "-again")) {
                found[0]++;
            }
        });
        out.println("seconds=" + (System.nanoTime() - start) / 1e9);
        out.println("heap=" + (mostAfterCollection() >> 20));
        out.println("keys=" + report.keys());
        out.println("compared=" + report.pairsCompared());
        out.println("pairs=" + report.pairs());
        out.println("candidates=" + report.candidates());
        out.println("cutBlocks=" + report.cutBlocks());
        out.println("pairsCut=" + report.pairsCut());
        out.println("planted=" + planted);
        out.println("found=" + found[0]);
        report.largestCut().stream().limit(5).forEach(cut -> out.println("cut: " + cut));
    }

    private static long usedNow() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What was left in the heap after the last collection of the old generation; what is live now where there was none. */
    private static long mostAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(NamesRun::afterCollection)
                .sum();
    }

    private static long afterCollection(MemoryPoolMXBean pool) {
        return pool.getCollectionUsage().getUsed();
    }
}
