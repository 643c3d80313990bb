package org.attest.serve.things;

import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.serve.pages.Links;
import org.attest.serve.terms.Ontology;

/** What the makers of pages work with, for one dataset and one transaction. */
record Tools(Data data, Words words, Voices voices, Accounts accounts, Facts facts) {

    static Tools of(DatasetGraph dataset, Ontology ontology, Links links) {
        Data data = new Data(dataset);
        Words words = new Words(data, ontology, links);
        Voices voices = new Voices(data, words);
        return new Tools(data, words, voices, new Accounts(data, words, voices), new Facts(words));
    }
}
