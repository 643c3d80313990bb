package org.attest.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.ingest.json.JsonCursor;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/** Keeps what was found wrong and what was rejected for it. Each record has its own problems: they reject it alone. */
final class Ledger {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /** Reads one record; null where nothing came of it, which then has been complained of. */
    @FunctionalInterface
    interface Reading<T> {
        @Nullable T read(JsonCursor at);
    }

    List<Problem> problems() {
        return problems;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /** Reads one record; empty when something in it blocks, and it is rejected. */
    <T> Optional<T> record(JsonCursor at, Reach reach, Reading<T> reading) {
        ProblemLog own = new ProblemLog();
        T read = reading.read(at.complainingTo(own));
        return settle(at, reach, own) ? Optional.ofNullable(read) : Optional.empty();
    }

    /** Reads records that stand and fall each by itself. */
    <T> List<T> records(List<JsonCursor> items, Reach reach, Reading<T> reading) {
        List<T> read = new ArrayList<>();
        items.forEach(item -> record(item, reach, reading).ifPresent(read::add));
        return List.copyOf(read);
    }

    /** Enters a record's problems, and its rejection if one of them blocks; whether it is good. */
    boolean settle(JsonCursor at, Reach reach, ProblemLog own) {
        problems.addAll(own.problems());
        if (own.blocks()) {
            rejections.add(rejection(at.where(), reach, at.node().toString(), own.problems()));
        }
        return !own.blocks();
    }

    /** Enters the rejection of a part of something that is taken otherwise. */
    void reject(Rejection rejection) {
        problems.addAll(rejection.problems());
        rejections.add(rejection);
    }

    /** Takes over what another ledger has. */
    void add(Ledger other) {
        problems.addAll(other.problems);
        rejections.addAll(other.rejections);
    }

    /** Takes over problems only. */
    void add(ProblemLog log) {
        problems.addAll(log.problems());
    }

    static Rejection rejection(Where where, Reach reach, String original, List<Problem> problems) {
        return Rejection.cut(where, reach, original, problems);
    }
}
