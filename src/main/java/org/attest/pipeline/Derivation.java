package org.attest.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.attest.map.AuthorityMapper;
import org.attest.map.Mapped;
import org.attest.map.ReportMapper;
import org.attest.model.AcceptanceRule;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.rdf.Att;
import org.attest.rdf.CheckedBatch;
import org.attest.rdf.Iris;
import org.attest.rdf.Ontology;
import org.attest.resolve.Identity;
import org.attest.resolve.Resolver;
import org.attest.validate.Checked;
import org.attest.validate.ShapeSet;
import org.attest.validate.Validator;
import org.jspecify.annotations.Nullable;

/**
 * From what was read to what can be stored: resolve, map, validate. A function of the input, the authorities and judgements,
 * the base and the acceptance rule; it looks at nothing else, so that the graph can be derived anew at any time.
 */
final class Derivation {

    private final Iris iris;
    private final Resolver resolver;
    private final ReportMapper mapper;
    private final AuthorityMapper authorityMapper;
    private final Validator validator;
    private final Map<Node, Set<Node>> typesOfKnown;

    Derivation(Iris iris, AcceptanceRule rule, Identity identity) {
        Ontology ontology = Ontology.standard();
        this.iris = iris;
        this.resolver = new Resolver(identity);
        this.mapper = new ReportMapper(iris, ontology, rule);
        this.authorityMapper = new AuthorityMapper(iris, ontology, Identities.sameness(identity));
        this.validator = new Validator(ShapeSet.standard(), ontology);
        this.typesOfKnown = types(identity, ontology);
    }

    /**
     * What became of an input.
     *
     * @param batch what can be stored; null when nothing can
     * @param rejections what had to be left out
     * @param remarks problems with what is left
     * @param facts how many facts are left
     */
    record Derived(@Nullable CheckedBatch batch, List<Rejection> rejections, List<Problem> remarks, int facts) {}

    /** Derives a report. */
    Derived report(Report report, String contentHash) {
        ProblemLog remarks = new ProblemLog();
        ResolvedReport resolved = resolver.resolve(report, remarks);
        Mapped mapped = mapper.map(resolved, contentHash);
        if (mapped.taken() + mapped.rejections().size() != report.factCount()) {
            throw new IllegalStateException("of " + report.factCount() + " facts of " + report.id() + ", "
                    + mapped.taken() + " were mapped and " + mapped.rejections().size() + " rejected");
        }
        Checked checked = validator.check(mapped.batch(), this::typesOf);
        List<Rejection> rejections = new ArrayList<>(mapped.rejections());
        rejections.addAll(checked.rejections());
        List<Problem> all = new ArrayList<>(remarks.problems());
        if (checked.batch() != null) {
            all.addAll(checked.batch().remarks());
        }
        int lost = checked.accountsIn() - checked.accountsOut();
        int facts = checked.batch() == null ? 0 : Math.max(0, mapped.taken() - lost);
        return new Derived(checked.batch(), rejections, all, facts);
    }

    /** Derives an authority. */
    Derived authority(Authority authority, String contentHash) {
        Checked checked = validator.check(authorityMapper.map(authority, contentHash), this::typesOf);
        List<Problem> remarks =
                checked.batch() == null ? List.of() : checked.batch().remarks();
        return new Derived(checked.batch(), checked.rejections(), remarks, checked.accountsOut());
    }

    /** The IRIs it gives. */
    Iris iris() {
        return iris;
    }

    /** The classes of a thing that an authority has; none of any other. */
    private Set<Node> typesOf(Node thing) {
        return typesOfKnown.getOrDefault(thing, Set.of());
    }

    private static Map<Node, Set<Node>> types(Identity identity, Ontology ontology) {
        Map<Node, Set<Node>> types = new HashMap<>();
        for (String id : identity.knownIds()) {
            for (Known known : identity.entries(id)) {
                if (known.id().equals(identity.of(id).key())) {
                    types.computeIfAbsent(Iris.sharedThing(known.id()), node -> new HashSet<>())
                            .addAll(ontology.withSuperclasses(Att.term(known.kind())));
                }
            }
        }
        return types;
    }
}
