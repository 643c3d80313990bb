package org.attest.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Entity;
import org.attest.model.ResolvedReport;
import org.attest.model.Thing;
import org.attest.rdf.Att;
import org.attest.rdf.Graphs;
import org.attest.rdf.Iris;
import org.attest.rdf.Literals;

/**
 * The things a report mentions. What they are is written only for those that no authority has; of labels, only those of
 * the nameless, which nobody else can speak of.
 */
final class ThingMapper {

    /** What someone is called of whom nothing is known. */
    static final String UNNAMED_AUTHOR = "unnamed author";

    private ThingMapper() {}

    /** That an entity is not what its name alone would make it, and by which rule. */
    private static void mention(Entity entity, Thing thing, Node node, ReportScope scope, QuadSink sink) {
        Node mention = scope.iris().mention(scope.report().id(), entity.id());
        sink.describe(Graphs.CATALOGUE, mention)
                .type(Att.Mention)
                .add(Att.mentionOf, node)
                .add(Att.mentionedIn, scope.reportNode())
                .add(Att.ownKey, Thing.isMention(thing.own()) ? mention : Iris.sharedThing(thing.own()))
                .word(Att.replacedBy, thing.rule());
    }

    static void map(ResolvedReport resolved, ReportScope scope, QuadSink sink) {
        Description report = sink.describe(Graphs.CATALOGUE, scope.reportNode());
        for (Entity entity : resolved.report().entities()) {
            Thing thing = resolved.thing(entity.id());
            Node node = scope.things(List.of(entity.id())).getFirst();
            report.add(Att.mentions, node);
            sink.origin(node, entity.where());
            if (!thing.known()) {
                Description description = sink.describe(Graphs.THINGS, node).type(Att.term(thing.kind()));
                if (entity.name() == null && thing.scope() == Thing.Scope.REPORT) {
                    description.text(RDFS.label.asNode(), entity.description());
                }
            }
            if (!thing.own().equals(thing.key())) {
                mention(entity, thing, node, scope, sink);
            }
        }
        if (scope.hasUnnamedAuthor()) {
            Node author = scope.iris().unnamedAuthor(scope.report().id());
            report.add(Att.mentions, author);
            sink.describe(Graphs.THINGS, author)
                    .type(Att.Person)
                    .add(RDFS.label.asNode(), Literals.text(UNNAMED_AUTHOR, "en"));
        }
    }
}
