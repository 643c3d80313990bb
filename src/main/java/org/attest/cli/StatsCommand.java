package org.attest.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.attest.rdf.Att;
import org.attest.store.GraphStore;
import org.attest.store.Stats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says how much a database holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Says how much a database holds: sources, testimonies, accounts and what they are accounts of.")
final class StatsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private DatabaseOption database;

    StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GraphStore store = GraphStore.open(database.forReading())) {
            print(store.stats());
        }
        return ExitCode.DONE.number();
    }

    private void print(Stats stats) {
        line("sources", stats.sources());
        line("reports", stats.reports());
        line("authorities", stats.authorities());
        line("testimonies", stats.testimonies());
        line("  accepted", stats.acceptedTestimonies());
        console.out().printf("%-34s %9s %11s%n", "events", "accounts", "occurrences");
        pair("  that happened", stats.accounts(), stats.occurrences());
        pair("  only planned, denied or supposed", stats.reported(), stats.supposedOccurrences());
        console.out().printf("%-34s %9s %11d%n", "  told by more than one account", "", stats.sharedOccurrences());
        line("quads in named graphs", stats.quads());
        line("triples in the accepted view", stats.triples());
        if (stats.aligned() > 0) {
            line("triples in the aligned graph", stats.aligned());
        }
        table("accounts in the accepted view", stats.accounts());
        table("accounts that are only reported", stats.reported());
        table("things", stats.things());
    }

    private void line(String what, long count) {
        console.out().printf("%-34s %9d%n", what, count);
    }

    private void pair(String what, Map<String, Long> accounts, long occurrences) {
        long events = accounts.getOrDefault(Att.Event.getURI(), 0L);
        console.out().printf("%-34s %9d %11d%n", what, events, occurrences);
    }

    private void table(String title, Map<String, Long> counts) {
        console.out().println(title);
        counts.forEach((name, count) -> line("  " + name.replace(Att.NS, "att:"), count));
    }
}
