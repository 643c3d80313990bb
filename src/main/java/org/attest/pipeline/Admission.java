package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.ingest.Incoming;
import org.attest.model.Report;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.rdf.Iris;

/**
 * Decides which of the reports read may enter the database beside or in place of those it has. The decision does not depend
 * on their order: where two reports of one run exclude each other, neither is taken.
 */
final class Admission {

    private final Stored stored;
    private final Iris iris;
    private final boolean replace;
    private final RunLog log;
    private final List<Incoming> admitted = new ArrayList<>();
    private final Set<String> replaced = new HashSet<>();
    private int unchanged;
    private int rejected;

    Admission(Stored stored, Iris iris, boolean replace, RunLog log) {
        this.stored = stored;
        this.iris = iris;
        this.replace = replace;
        this.log = log;
    }

    /** Decides about all reports of a run. */
    void decide(List<Incoming> reports) {
        Map<String, List<Incoming>> byId = reports.stream()
                .collect(Collectors.groupingBy(i -> report(i).id(), LinkedHashMap::new, Collectors.toList()));
        List<Incoming> candidates = new ArrayList<>();
        for (List<Incoming> same : byId.values()) {
            if (same.stream().map(Incoming::contentHash).distinct().count() > 1) {
                same.forEach(one -> reject(one, ProblemCode.SOURCE_CONFLICT, twoContents(one, same), keepOne()));
            } else {
                unchanged += same.size() - 1;
                candidates.add(same.getFirst());
            }
        }
        List<Incoming> open = candidates.stream().filter(this::mayStand).toList();
        Map<String, List<String>> extractions = extractions(open);
        open.forEach(one -> admit(one, extractions));
    }

    /** Whether it is new, or may take the place of what is stored. */
    private boolean mayStand(Incoming incoming) {
        String id = report(incoming).id();
        Optional<String> storedHash = stored.contentHash(iris.report(id).getURI());
        if (storedHash.isEmpty()) {
            return true;
        }
        if (storedHash.get().equals(incoming.contentHash())) {
            unchanged++;
            return false;
        }
        if (!replace) {
            reject(
                    incoming,
                    ProblemCode.SOURCE_CONFLICT,
                    "the database has a report \"" + id + "\" with other content",
                    "load it with --replace to put it in the place of the stored one, or give it another source id");
            return false;
        }
        replaced.add(id);
        return true;
    }

    private void admit(Incoming incoming, Map<String, List<String>> extractions) {
        Report report = report(incoming);
        Set<String> others = new HashSet<>(extractions.getOrDefault(extraction(report), List.of()));
        others.addAll(stored.reportsOf(
                iris.source(report.source()).getURI(),
                iris.extractor(report.extractor()).getURI()));
        others.remove(report.id());
        if (others.isEmpty()) {
            admitted.add(incoming);
            return;
        }
        String all = others.stream().sorted().collect(Collectors.joining("\", \"", "\"", "\""));
        reject(
                incoming,
                ProblemCode.SOURCE_TWICE,
                "the same extractor has a report of the same document under another id: " + all,
                "use one id for it, and --replace to put the new report in the place of the stored one");
    }

    private Map<String, List<String>> extractions(List<Incoming> open) {
        Map<String, List<String>> extractions = new HashMap<>();
        for (Incoming incoming : open) {
            Report report = report(incoming);
            extractions
                    .computeIfAbsent(extraction(report), key -> new ArrayList<>())
                    .add(report.id());
        }
        return extractions;
    }

    private String extraction(Report report) {
        return iris.source(report.source()) + " " + iris.extractor(report.extractor());
    }

    private void reject(Incoming incoming, ProblemCode code, String what, String cure) {
        rejected++;
        replaced.remove(report(incoming).id());
        Problem problem = Problem.of(code, incoming.where().at("/source/id"), what, cure);
        log.reject(new Rejection(incoming.where(), Reach.REPORT, incoming.original(), List.of(problem)));
    }

    private static String twoContents(Incoming one, List<Incoming> same) {
        String places = same.stream()
                .filter(other -> !other.where().equals(one.where()))
                .map(other -> other.where().toString())
                .collect(Collectors.joining(", "));
        return "report \"" + report(one).id() + "\" stands in this run with other content, in " + places;
    }

    private static String keepOne() {
        return "load only the right one, or give each another source id; none of them was taken";
    }

    private static Report report(Incoming incoming) {
        return incoming.report().orElseThrow();
    }

    /** The reports that may enter. */
    List<Incoming> admitted() {
        return admitted;
    }

    /** Whether a report admitted takes the place of a stored one. */
    boolean replaces(String id) {
        return replaced.contains(id);
    }

    int unchanged() {
        return unchanged;
    }

    int rejected() {
        return rejected;
    }
}
