package org.attest.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
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
        AtomicLong most = new AtomicLong();
        watch(most);
        long[] found = new long[1];
        long start = System.nanoTime();
        FinderReport report = new CandidateFinder().find(subjects, candidate -> {
            if (candidate.b().key().equals(candidate.a().key() + "-again")) {
                found[0]++;
            }
        });
        out.println("seconds=" + (System.nanoTime() - start) / 1e9);
        out.println("heap=" + (most.get() >> 20));
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

    /** Keeps the most that was left in the heap after any collection. */
    private static void watch(AtomicLong most) {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> {
                                var info = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long left = info.getGcInfo().getMemoryUsageAfterGc().values().stream()
                                        .mapToLong(MemoryUsage::getUsed)
                                        .sum();
                                most.accumulateAndGet(left, Math::max);
                            },
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }
}
