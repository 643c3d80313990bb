package org.attest.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/**
 * A saved query with its parameters in place.
 *
 * @param saved where it comes from
 * @param values the terms put in, by name of the parameter; without those that were not given
 * @param query plain SPARQL with the terms in place of the variables, fit for any engine
 */
public record BoundQuery(SavedQuery saved, Map<String, List<Node>> values, Query query) {}
