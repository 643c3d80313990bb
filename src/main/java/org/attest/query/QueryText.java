package org.attest.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.update.UpdateFactory;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;

/** Reads the text of a query. The grammar is SPARQL 1.2, which takes all of 1.1; the engine's own additions are not. */
public final class QueryText {

    private static final Pattern PREFIX_MISSING = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern PLACE_TOLD = Pattern.compile(" at line (\\d+), column (\\d+)\\b");
    private static final Pattern UNEXPECTED =
            Pattern.compile("^(?:Encountered \" \\S+ \"|Lexical error.*after prefix \")(.*?) ?\"+$");
    private static final Pattern PLACE = Pattern.compile("^Line \\d+, column \\d+: ");

    private QueryText() {}

    /**
     * Parses a query and holds it against a policy.
     *
     * @param text SPARQL
     * @param name what the text is called in problems: its file, or "query"
     * @param problems takes what is wrong, with line and column where the parser knows them
     * @return empty when something is wrong
     */
    public static Optional<Query> read(String text, String name, QueryPolicy policy, ProblemSink problems) {
        return read(text, name, policy, PrefixMapping.Factory.create(), problems);
    }

    /** The same, with prefixes that the text need not declare. */
    static Optional<Query> read(
            String text, String name, QueryPolicy policy, PrefixMapping prefixes, ProblemSink problems) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
        try {
            QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_12);
        } catch (QueryException e) {
            problems.accept(complaint(text, name, e));
            return Optional.empty();
        }
        List<Problem> refused = policy.check(query, Where.file(name));
        refused.forEach(problems::accept);
        return refused.isEmpty() ? Optional.of(query) : Optional.empty();
    }

    private static Problem complaint(String text, String name, QueryException e) {
        if (isUpdate(text)) {
            return Problem.of(
                    ProblemCode.QUERY_REFUSED,
                    Where.file(name),
                    "this is an update, and nothing is written by SPARQL",
                    "load reports with \"attest load\"");
        }
        return Problem.of(ProblemCode.QUERY_SYNTAX, where(name, e), firstLine(e), cure(e));
    }

    // At the end of the text, and within a word, only the words of the message have the place.
    private static Where where(String name, QueryException e) {
        Matcher told = PLACE_TOLD.matcher(String.valueOf(e.getMessage()));
        if (told.find()) {
            return new Where(name, Integer.parseInt(told.group(1)), Integer.parseInt(told.group(2)), "");
        }
        return e instanceof QueryParseException at && at.getLine() > 0
                ? new Where(name, at.getLine(), Math.max(at.getColumn(), 0), "")
                : Where.file(name);
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(text, Syntax.syntaxSPARQL_12)
                    .getOperations()
                    .isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static String firstLine(QueryException e) {
        String message = e.getMessage() == null ? "no SPARQL query" : e.getMessage();
        String line = message.lines().findFirst().orElse("no SPARQL query").strip();
        String what = PLACE_TOLD
                .matcher(PLACE.matcher(line).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("\\.$", "");
        if (what.contains("\"<EOF>\"")) {
            return "the query breaks off here";
        }
        Matcher unexpected = UNEXPECTED.matcher(what);
        return unexpected.find() ? "\"" + unexpected.group(1) + "\" is not expected here" : what;
    }

    private static String cure(QueryException e) {
        Matcher matcher = PREFIX_MISSING.matcher(String.valueOf(e.getMessage()));
        String prefix = matcher.find() ? matcher.group(1) : null;
        if (prefix == null) {
            return "mend the query at this place";
        }
        String iri = Terms.PREFIXES.getNsPrefixURI(prefix);
        return "begin the query with PREFIX " + prefix + ": <" + (iri == null ? "…" : iri) + ">";
    }
}
