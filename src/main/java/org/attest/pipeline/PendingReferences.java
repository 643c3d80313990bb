package org.attest.pipeline;

import org.apache.jena.graph.Node;
import org.attest.model.Fact;
import org.attest.model.Ref;
import org.attest.model.Report;
import org.attest.model.Testimony;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Where;
import org.attest.rdf.Iris;
import org.jspecify.annotations.Nullable;

/** Names references to accounts of other reports that the database does not have (yet). The links are stored all the same. */
final class PendingReferences {

    private final Stored stored;
    private final Iris iris;
    private final ProblemSink problems;

    PendingReferences(Stored stored, Iris iris, ProblemSink problems) {
        this.stored = stored;
        this.iris = iris;
        this.problems = problems;
    }

    /** Looks at all references of a report that was stored. */
    void check(Report report) {
        for (Testimony testimony : report.testimonies()) {
            for (Fact fact : testimony.facts()) {
                switch (fact) {
                    case Fact.Event event -> check(event);
                    case Fact.Figure figure -> {
                        check(fact, "event", figure.event(), "event");
                        check(fact, "refines", figure.refines(), "figure");
                    }
                    case Fact.Control c -> {}
                    case Fact.Position p -> {}
                    case Fact.Relation r -> {}
                    case Fact.Characterisation called -> check(fact, "event", called.event(), "event");
                    case Fact.Name n -> {}
                }
            }
        }
    }

    private void check(Fact.Event event) {
        check(event, "partOf", event.partOf(), "event");
        check(event, "reverses", event.reverses(), "event");
        check(event, "fulfils", event.fulfils(), "event");
        for (int i = 0; i < event.causes().size(); i++) {
            check(event.where().child("causes").child(i), event.causes().get(i), "event");
        }
    }

    private void check(Fact fact, String field, @Nullable Ref ref, String kind) {
        check(fact.where().child(field), ref, kind);
    }

    private void check(Where where, @Nullable Ref ref, String kind) {
        if (ref == null || ref.report() == null) {
            return;
        }
        Node target = iris.account(ref.report(), kind, ref.id());
        if (stored.describes(target)) {
            return;
        }
        boolean known = stored.contentHash(iris.report(ref.report()).getURI()).isPresent();
        problems.accept(Problem.of(
                ProblemCode.REFERENCE_PENDING,
                where,
                known
                        ? "report \"" + ref.report() + "\" has no " + kind + " \"" + ref.id() + "\""
                        : "report \"" + ref.report() + "\" is not in the database",
                known ? "check the id" : "load that report too; the link is kept and holds from then on"));
    }
}
