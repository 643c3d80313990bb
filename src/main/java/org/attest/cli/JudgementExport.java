package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.ingest.judgements.JudgementWriter;
import org.attest.model.Judgements;
import org.jspecify.annotations.Nullable;

/** Writes lists of judgements as files to be kept under version control. */
final class JudgementExport {

    private final Console console;
    private final List<Judgements> lists;

    JudgementExport(Console console, List<Judgements> lists) {
        this.console = console;
        this.lists = lists;
    }

    /**
     * Writes one list into a file, or all of them into a folder that is there.
     *
     * @param name which list; null for all of them, of which a file takes one only
     */
    void to(Path target, @Nullable String name) throws IOException {
        List<Judgements> wanted = lists.stream()
                .filter(list -> name == null || list.name().equals(name))
                .toList();
        if (wanted.isEmpty()) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    name == null
                            ? "there are no judgements in the database; nothing was written"
                            : "there is no list of judgements '" + name + "'; there are: " + names());
        }
        if (Files.isDirectory(target)) {
            for (Judgements list : wanted) {
                write(list, target.resolve(list.name() + ".tsv"));
            }
        } else if (wanted.size() > 1) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "a file holds one list, and there are " + wanted.size() + ": " + names()
                            + " (choose one with --list NAME, or name a folder for all)");
        } else if (target.toString().equals("-")) {
            console.out().print(JudgementWriter.text(wanted.getFirst()));
        } else {
            write(wanted.getFirst(), target);
        }
    }

    private String names() {
        return lists.isEmpty() ? "none" : lists.stream().map(Judgements::name).collect(Collectors.joining(", "));
    }

    /** Aside first: a list that is there is whole at all times. */
    private void write(Judgements list, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path aside = Files.createTempFile(folder, ".attest-", ".tsv");
        try {
            Files.write(aside, JudgementWriter.text(list).getBytes(StandardCharsets.UTF_8));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        console.remark(file + ": list " + list.name() + ", "
                + Shown.count(list.judgements().size(), "judgement"));
    }
}
