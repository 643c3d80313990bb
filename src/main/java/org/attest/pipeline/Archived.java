package org.attest.pipeline;

import java.nio.charset.StandardCharsets;
import org.attest.ingest.AuthorityReader;
import org.attest.ingest.Incoming;
import org.attest.ingest.ReportReader;
import org.attest.ingest.judgements.JudgementReader;
import org.attest.model.Authority;
import org.attest.model.Judgements;
import org.attest.model.Report;
import org.attest.store.Archive;
import org.attest.store.Contents.StoredReport;

/** Reads archived inputs back. They were taken once, so what they lack now is a fault of the archive. */
final class Archived {

    private final Archive archive;

    Archived(Archive archive) {
        this.archive = archive;
    }

    Report report(String hash) {
        return new ReportReader()
                .parse(hash, text(hash))
                .report()
                .orElseThrow(() -> new DamagedArchiveException(hash, "holds no report any more"));
    }

    /** A report with its text; its file is called by its id, as no person knows hashes. */
    Incoming incoming(StoredReport stored) {
        return new ReportReader().parse("report/" + stored.id(), text(stored.contentHash()));
    }

    Authority authority(String hash) {
        return new AuthorityReader()
                .parse(hash, text(hash))
                .authority()
                .orElseThrow(() -> new DamagedArchiveException(hash, "holds no authority any more"));
    }

    /** A list of judgements; the file that its judgements stand in goes by the list's name, as no person knows hashes. */
    Judgements judgements(String name, String hash) {
        return JudgementReader.parse("judgements/" + name, text(hash))
                .judgements()
                .orElseThrow(() -> new DamagedArchiveException(hash, "holds no judgements any more"));
    }

    private String text(String hash) {
        return new String(
                archive.get(hash).orElseThrow(() -> new DamagedArchiveException(hash, "is missing")),
                StandardCharsets.UTF_8);
    }
}
