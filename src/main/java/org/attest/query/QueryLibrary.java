package org.attest.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.attest.problem.Nearest;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Where;

/**
 * The saved queries. A query is read when it is asked for; a bad file costs nobody the others.
 *
 * <p>Names are unique: {@code control-at} and {@code control/control-at} are the same query.
 */
public final class QueryLibrary {

    static {
        JenaSystem.init();
    }

    private final List<QueryFile> files;
    private final Map<QueryFile, SavedQueryReader.Outcome> read = new HashMap<>();

    private QueryLibrary(List<QueryFile> files) {
        this.files = files.stream()
                .sorted(Comparator.comparing(QueryFile::area).thenComparing(QueryFile::name))
                .toList();
    }

    /** The queries that the program brings. */
    public static QueryLibrary standard() {
        return new QueryLibrary(QueryFile.standard());
    }

    /**
     * The queries of a folder: {@code area/name.rq}.
     *
     * @throws java.io.UncheckedIOException when it cannot be listed
     */
    public static QueryLibrary of(Path folder) {
        return new QueryLibrary(QueryFile.in(folder));
    }

    /** Both libraries in one; a name that both have is a problem of the other's. */
    public QueryLibrary and(QueryLibrary other) {
        return new QueryLibrary(
                Stream.concat(files.stream(), other.files.stream()).toList());
    }

    /** The names of all queries, bad ones included, as {@code area/name}, sorted. */
    public List<String> names() {
        return files.stream().map(file -> file.area() + "/" + file.name()).toList();
    }

    /** The query of that name; empty when there is none, or its file is bad: then {@link #problems(String)} tells. */
    public Optional<SavedQuery> find(String name) {
        return files.stream()
                .filter(file -> file.isCalled(name))
                .findFirst()
                .flatMap(file -> read(file).query());
    }

    /** What is wrong with a query, or with a name that no query has; empty when all is well. */
    public List<Problem> problems(String name) {
        List<QueryFile> called =
                files.stream().filter(file -> file.isCalled(name)).toList();
        if (called.isEmpty()) {
            String near =
                    Nearest.asQuestion(name, files.stream().map(QueryFile::name).toList());
            return List.of(Problem.of(
                    ProblemCode.REFERENCE_DANGLING,
                    Where.file("query " + TextWidth.visible(name)),
                    "there is no query of that name" + near,
                    "see the list"));
        }
        return called.stream().flatMap(file -> read(file).problems().stream()).toList();
    }

    /** All good queries by area and name. */
    public List<SavedQuery> all() {
        return files.stream().flatMap(file -> read(file).query().stream()).toList();
    }

    /** What is wrong with any file; also names that stand twice and terms that the ontology lacks. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Map<String, QueryFile> firsts =
                files.stream().collect(Collectors.toMap(QueryFile::name, file -> file, (first, second) -> first));
        for (QueryFile file : files) {
            problems.addAll(read(file).problems());
            read(file).query().ifPresent(query -> problems.addAll(TermCheck.of(query, file.file())));
            QueryFile first = firsts.getOrDefault(file.name(), file);
            if (!first.equals(file)) {
                problems.add(Problem.of(
                        ProblemCode.ID_TWICE,
                        Where.file(file.file()),
                        "another query has the name " + file.name() + ": " + first.file(),
                        "rename one: names are unique over all areas"));
            }
        }
        return problems;
    }

    private synchronized SavedQueryReader.Outcome read(QueryFile file) {
        return read.computeIfAbsent(file, SavedQueryReader::read);
    }
}
