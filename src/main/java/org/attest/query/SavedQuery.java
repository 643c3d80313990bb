package org.attest.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A query of the library.
 *
 * @param area the folder it stands in
 * @param name the file name without {@code .rq}, unique in the library
 * @param summary one line
 * @param description what it answers and what it leaves out; may be empty
 * @param tags words to find it by
 * @param graphs what it looks at
 * @param needs what it wants of the engine beyond SPARQL 1.1
 * @param parameters in the order of the header
 * @param oneOf parameters of which a call gives all that stand in one of the lists; empty when none is needed
 * @param example the parameters of the example call; the expected result beside the query belongs to it
 * @param text the file as it is, header included
 * @param query the text, parsed; not to be changed
 */
public record SavedQuery(
        String area,
        String name,
        String summary,
        String description,
        List<String> tags,
        Reach graphs,
        Set<Need> needs,
        List<Parameter> parameters,
        List<List<String>> oneOf,
        Map<String, List<String>> example,
        String text,
        Query query) {

    /** Copies the collections. */
    public SavedQuery {
        tags = List.copyOf(tags);
        needs = Set.copyOf(needs);
        parameters = List.copyOf(parameters);
        oneOf = List.copyOf(oneOf);
    }

    /** The parameter of that name. */
    public Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    /** Whether it can be run only with values: some parameter has none of its own, or one of several has to be given. */
    public boolean wantsValues() {
        return !oneOf.isEmpty() || parameters.stream().anyMatch(Parameter::required);
    }

    /** Which parameters a call gives one of, in words: "place, or lat and lon"; empty when it need not. */
    public String choice() {
        return oneOf.stream().map(names -> String.join(" and ", names)).collect(Collectors.joining(", or "));
    }

    /** {@code area/name}. */
    public String path() {
        return area + "/" + name;
    }

    /**
     * Every IRI that the parsed query names, whatever its prefix: in patterns, paths, expressions, templates, VALUES and
     * sub-queries; also those that its parameters offer for choice. Not the superclasses of what it names.
     */
    public Set<String> iris() {
        Set<String> named = new LinkedHashSet<>(QuerySurvey.of(query).iris());
        parameters.forEach(parameter -> parameter
                .values()
                .forEach(value -> named.add(query.getPrefixMapping().expandPrefix(value))));
        return named;
    }

    /**
     * Gives the query its parameters, looking up things and sources in a dataset.
     *
     * @param values by the name of the parameter; an empty list or a list of one empty text means "not given"
     * @return the query ready to run, or everything that is wrong with the values
     */
    public BindOutcome bind(Map<String, List<String>> values, DatasetGraph dataset) {
        return bind(values, new LocalEndpoint(dataset));
    }

    /** The same, looking things up through an endpoint. */
    public BindOutcome bind(Map<String, List<String>> values, SparqlEndpoint endpoint) {
        return new ParameterReader(this, new Lookup(endpoint)).read(values);
    }
}
