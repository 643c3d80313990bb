package org.attest.query;

/**
 * Finds the thing that a user means, as the parameters of saved queries do: by key or by its whole name, without regard to case.
 *
 * @param iri the IRI of the thing; empty where there is none, or several
 * @param why what is wrong where there is not just one; goes on from the text: "may be 2 things, give the IRI: …"
 */
public record ThingLookup(String iri, String why) {

    /** Looks in what an endpoint has. */
    public static ThingLookup of(SparqlEndpoint endpoint, String text) {
        return switch (new Lookup(endpoint).thing(text)) {
            case ValueReader.Value.Term term -> new ThingLookup(term.node().getURI(), "");
            case ValueReader.Value.Wrong wrong -> new ThingLookup("", wrong.why());
        };
    }
}
