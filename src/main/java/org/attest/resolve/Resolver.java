package org.attest.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.model.Entity;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
import org.attest.model.IdentityRule;
import org.attest.model.Report;
import org.attest.model.ResolvedReport;
import org.attest.model.Thing;
import org.attest.model.Thing.Scope;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.ProblemSink;
import org.attest.problem.Severity;
import org.attest.resolve.Identity.Identified;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what each entity of a report is.
 *
 * <ol>
 *   <li>Of a mention that was itself judged to be something, that; but not what a thing of its kind never is.
 *   <li>Without a name: a thing of this report alone.
 *   <li>Else it has a key of its own, made of kind, normal form of the name and the key of the place it lies in, else of what
 *       it belongs to; where that is a thing of this report alone, so is the entity: nobody else can mean it.
 *   <li>What that key stands for, {@link Identity} says.
 *   <li>A person with one word for a name of whom no authority knows is a thing of this report alone, and so is a mention
 *       of which it was judged that it is not what its key stands for.
 * </ol>
 *
 * <p>The result depends on the report's entities, the authorities and the judgements only, never on their order. Entities that
 * lie in each other in a circle are resolved as if they lay nowhere. Likeness of names plays no part.
 */
public final class Resolver {

    private final Identity identity;
    private final Identity byAuthorities;

    /** A resolver by this identity. */
    public Resolver(Identity identity) {
        this.identity = identity;
        this.byAuthorities = identity.withoutJudgements();
    }

    /**
     * Resolves all entities of a report.
     *
     * @param report a report whose references are checked
     * @param remarks takes a warning for each name that several known things have with nothing to choose by
     */
    public ResolvedReport resolve(Report report, ProblemSink remarks) {
        return new ResolvedReport(report, resolve(report.id(), report.entities(), remarks));
    }

    /** What each of the entities is, by its local id, if a report of that id has just these. */
    Map<String, Thing> resolve(String report, List<Entity> entities, ProblemSink remarks) {
        Map<String, Thing> things = HashMap.newHashMap(entities.size());
        for (Entity entity : Containment.outermostFirst(entities)) {
            Thing within = entity.within() == null ? null : things.get(entity.within());
            Thing partOf = entity.partOf() == null ? null : things.get(entity.partOf());
            Thing container = within != null ? within : partOf;
            things.put(entity.id(), resolve(entity, container, Thing.mention(report, entity.id()), remarks));
        }
        return things;
    }

    private Thing resolve(Entity entity, @Nullable Thing container, String mention, ProblemSink remarks) {
        String own = own(entity, container);
        if (identity.isJoined(mention)) {
            EntityKind judged = identity.of(mention).kind();
            if (judged == null || entity.kind().mayBeOneWith(judged)) {
                return judged(own == null ? mention : own, mention, entity);
            }
            remarks.accept(neverOne(entity, mention, judged));
        }
        if (own == null) {
            return local(entity, entity.id());
        }
        Identified found = identity.of(own);
        if (identity.areToldApart(mention, own) || identity.areToldApart(mention, found.key())) {
            return local(entity, own);
        }
        if (!found.rivals().isEmpty()) {
            remarks.accept(ambiguous(entity, found));
        }
        boolean local = container != null && isLocal(container);
        return found.rule() == null && (local || isAnyone(entity))
                ? local(entity, own)
                : shared(own, found, entity.kind());
    }

    /**
     * The key that its name gives an entity; null for the nameless. Judgements play no part in it, nor does a container that
     * only this report can mean.
     */
    private @Nullable String own(Entity entity, @Nullable Thing container) {
        if (entity.name() == null) {
            return null;
        }
        String containerKey = container == null || isLocal(container)
                ? null
                : byAuthorities.of(container.own()).key();
        return OwnKey.Named.of(entity.kind(), entity.name())
                .at(containerKey, null)
                .text();
    }

    private static boolean isLocal(Thing thing) {
        return thing.scope() != Scope.SHARED || Thing.isMention(thing.own());
    }

    /** Whether a person goes by one word: many do. */
    private static boolean isAnyone(Entity entity) {
        return entity.kind().family() == Family.PERSON
                && entity.name() != null
                && NameForm.of(entity.kind(), entity.name()).words().size() < 2;
    }

    /** What a judgement on this one mention says that it is. */
    private Thing judged(String own, String mention, Entity entity) {
        Identified found = identity.of(mention);
        if (found.key().equals(mention)) {
            return local(entity, own.equals(mention) ? entity.id() : own);
        }
        return Thing.isMention(found.key())
                ? new Thing(Scope.MENTION, found.key(), entity.kind(), false, own, found.rule())
                : shared(own, found, entity.kind());
    }

    private static Thing shared(String own, Identified found, EntityKind said) {
        IdentityRule rule = found.key().equals(own) ? null : found.rule();
        EntityKind kind = found.known() && found.kind() != null ? found.kind() : said;
        return new Thing(Scope.SHARED, found.key(), kind, found.known(), own, rule);
    }

    private static Thing local(Entity entity, String own) {
        IdentityRule rule = own.equals(entity.id()) ? null : IdentityRule.KEPT_APART;
        return new Thing(Scope.REPORT, entity.id(), entity.kind(), false, own, rule);
    }

    private static Problem neverOne(Entity entity, String mention, EntityKind judged) {
        return new Problem(
                ProblemCode.REFERENCE_KIND,
                Severity.WARNING,
                entity.where(),
                mention + " is of kind " + entity.kind().word() + ", and judged the same as something of kind "
                        + judged.word() + ": these are never one; the judgement does not count",
                "correct the kind, or take the judgement out");
    }

    private static Problem ambiguous(Entity entity, Identified found) {
        String ids = String.join(", ", found.rivals());
        return Problem.of(
                ProblemCode.NAME_AMBIGUOUS,
                entity.where(),
                "\"" + entity.name() + "\" (" + entity.kind().word() + ")"
                        + (found.rivals().size() == 1
                                ? " is the name of a known thing that lies elsewhere: "
                                : " is a name of several known things: ")
                        + ids + "; it is taken for another, new one",
                "say with 'within' or 'partOf' which is meant, as the authority has it, or decide with attest names");
    }
}
