package org.attest.map;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.model.ChainRelation;
import org.attest.model.Source;
import org.attest.rdf.Att;
import org.attest.rdf.CanonicalUrl;
import org.attest.rdf.Graphs;
import org.attest.rdf.Literals;

/** Documents, in the catalogue. */
final class SourceMapper {

    private SourceMapper() {}

    /** The document extracted and those it speaks of. */
    static void map(ReportScope scope, QuadSink sink) {
        describe(scope.report().source(), scope.source(), scope, sink);
        for (Source spokenOf : scope.report().spokenOf()) {
            describe(spokenOf, scope.iris().spokenOf(scope.report().id(), spokenOf), scope, sink);
        }
    }

    static void describe(Source source, Node node, Scope scope, QuadSink sink) {
        sink.origin(node, source.where());
        Description description = sink.describe(Graphs.CATALOGUE, node)
                .type(Att.Source)
                .type(Att.term(source.type()))
                .add(DCTerms.publisher.asNode(), scope.thing(source.publisher()))
                .addAll(DCTerms.creator.asNode(), scope.things(source.authors()))
                .text(DCTerms.language.asNode(), source.language())
                .text(Att.textHash, source.sha256())
                .add(Att.publishedBasis, Att.term(source.published().basis()));
        if (source.title() != null) {
            description.add(DCTerms.title.asNode(), Literals.text(source.title(), source.language()));
        }
        if (source.url() != null) {
            description.add(Att.url, Literals.anyUri(CanonicalUrl.of(source.url())));
        }
        DatingMapper.edtf(
                source.published().edtf(), description, Att.published, Att.publishedEarliest, Att.publishedLatest);
        source.chain().forEach(link -> description.add(property(link.relation()), scope.source(link.source())));
    }

    private static Node property(ChainRelation relation) {
        return switch (relation) {
            case REPUBLISHES -> Att.republishes;
            case QUOTES -> Att.quotes;
            case SUMMARISES -> Att.summarises;
            case CITES -> Att.cites;
        };
    }
}
