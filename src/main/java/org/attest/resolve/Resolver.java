package org.attest.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.model.Authority.Known;
import org.attest.model.Entity;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.model.Thing;
import org.attest.model.Thing.Scope;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what each entity of a report is.
 *
 * <ol>
 *   <li>Without a name: a thing of this report alone.
 *   <li>The one thing of the authorities that has the kind's family and the name, unless it is known to lie elsewhere; of several, the one that lies in the
 *       same place or belongs to the same thing as the entity, directly or, if none does directly, over several steps.
 *   <li>Else a new thing, whose key is made of kind, name and the key of the place it lies in, else of what it belongs to.
 *       Where that place or body is a thing of this report alone, so is the new one: nobody else can mean it.
 * </ol>
 *
 * <p>The result depends on the set of entities and of authorities only, never on their order. Entities that lie in each
 * other in a circle are resolved as if they lay nowhere. Fuzzy likeness of names plays no part.
 */
public final class Resolver {

    private final Authorities authorities;

    /** A resolver over these authorities. */
    public Resolver(Authorities authorities) {
        this.authorities = authorities;
    }

    /**
     * Resolves all entities of a report.
     *
     * @param report a report whose references are checked
     * @param remarks takes a warning for each name that several known things have with nothing to choose by
     */
    public ResolvedReport resolve(Report report, ProblemSink remarks) {
        Map<String, Thing> things = HashMap.newHashMap(report.entities().size());
        for (Entity entity : Containment.outermostFirst(report.entities())) {
            Thing within = entity.within() == null ? null : things.get(entity.within());
            Thing partOf = entity.partOf() == null ? null : things.get(entity.partOf());
            things.put(entity.id(), resolve(entity, within, partOf, remarks));
        }
        return new ResolvedReport(report, things);
    }

    private Thing resolve(Entity entity, @Nullable Thing within, @Nullable Thing partOf, ProblemSink remarks) {
        if (entity.name() == null) {
            return new Thing(Scope.REPORT, entity.id(), entity.kind(), false);
        }
        List<Known> candidates = authorities.called(entity.kind(), entity.name());
        Known known = candidates.size() > 1 ? choose(candidates, within, partOf) : sole(candidates, within);
        if (known != null) {
            return new Thing(Scope.SHARED, known.id(), known.kind(), true);
        }
        if (!candidates.isEmpty()) {
            remarks.accept(ambiguous(entity, candidates));
        }
        return mint(entity, entity.name(), within != null ? within : partOf);
    }

    private @Nullable Known choose(List<Known> candidates, @Nullable Thing within, @Nullable Thing partOf) {
        List<String> containers = Stream.of(Optional.ofNullable(within), Optional.ofNullable(partOf))
                .flatMap(Optional::stream)
                .filter(Thing::known)
                .map(Thing::key)
                .toList();
        List<Known> direct = agreeing(candidates, containers, authorities::isDirectlyIn);
        List<Known> agreeing = direct.isEmpty() ? agreeing(candidates, containers, authorities::isIn) : direct;
        return agreeing.size() == 1 ? agreeing.getFirst() : null;
    }

    private static List<Known> agreeing(
            List<Known> candidates, List<String> containers, BiPredicate<String, String> isIn) {
        return candidates.stream()
                .filter(candidate -> containers.stream().anyMatch(container -> isIn.test(candidate.id(), container)))
                .toList();
    }

    private static Thing mint(Entity entity, String name, @Nullable Thing container) {
        if (container != null && container.scope() == Scope.REPORT) {
            return new Thing(Scope.REPORT, entity.id(), entity.kind(), false);
        }
        String key = entity.kind().slug() + "/" + NormalForm.of(name);
        String suffix = container == null ? "" : "/in/" + container.key().replace('/', '.');
        return new Thing(Scope.SHARED, key + suffix, entity.kind(), false);
    }

    /** The only candidate, unless it is known to lie elsewhere: wrongly merged is worse than not merged. */
    private @Nullable Known sole(List<Known> candidates, @Nullable Thing within) {
        if (candidates.isEmpty()) {
            return null;
        }
        Known only = candidates.getFirst();
        boolean elsewhere = within != null
                && within.known()
                && only.within() != null
                && !authorities.isIn(only.id(), within.key())
                && !authorities.isIn(within.key(), only.within());
        return elsewhere ? null : only;
    }

    private static Problem ambiguous(Entity entity, List<Known> candidates) {
        String ids = candidates.stream().map(Known::id).collect(Collectors.joining(", "));
        return Problem.of(
                ProblemCode.NAME_AMBIGUOUS,
                entity.where(),
                "\"" + entity.name() + "\" (" + entity.kind().word() + ")"
                        + (candidates.size() == 1
                                ? " is the name of a known thing that lies elsewhere: "
                                : " is a name of several known things: ")
                        + ids
                        + "; it is taken for another, new one",
                "say with 'within' or 'partOf' which is meant, as the authority has it");
    }
}
