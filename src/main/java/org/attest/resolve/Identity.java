package org.attest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.model.EntityKind;
import org.attest.model.IdentityRule;
import org.jspecify.annotations.Nullable;

/**
 * What a key stands for: a function of authorities and judgements alone, so that neither the order of input nor what else
 * is stored matters. Which rule made it so is told with it. Likeness of names plays no part.
 *
 * <p>Not safe for use by several threads: it remembers answers.
 */
public final class Identity {

    private static final int LIMIT = 100_000;

    private final Authorities authorities;
    private final Classes classes;
    private final NameRules names;
    private final Map<String, Identified> answers = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Identified> eldest) {
            return size() > LIMIT;
        }
    };

    /** Classes whose names are being looked up: things judged one may lie in each other. */
    private final Set<SortedSet<String>> open = new HashSet<>();

    private int circles;

    /** By these authorities and judgements. */
    public Identity(Authorities authorities, Judged judged) {
        this(authorities, new Classes(authorities, judged));
    }

    private Identity(Authorities authorities, Classes classes) {
        this.authorities = authorities;
        this.classes = classes;
        this.names = new NameRules(authorities, classes, this);
    }

    /** By these authorities and judgements. */
    public Identity(List<Authority> authorities, Judged judged) {
        this(new Authorities(authorities), judged);
    }

    /** The same for another thread. */
    public Identity forAnotherThread() {
        return new Identity(authorities, classes);
    }

    /** What keys would stand for if nothing had been judged. */
    public Identity withoutJudgements() {
        return new Identity(authorities, Judged.NOTHING);
    }

    /** Every key stands for itself. */
    public static Identity none() {
        return new Identity(Authorities.none(), Judged.NOTHING);
    }

    /**
     * What a key stands for.
     *
     * @param key the key of the thing
     * @param known whether an authority has it
     * @param kind its kind, as the authority or the key says; null where neither does
     * @param rule why it is not the key asked for; null where it is
     * @param rivals where no one thing could be chosen, the keys of those that have the name: several that fit or, if none
     *     does, those that lie elsewhere; else empty
     */
    public record Identified(
            String key,
            boolean known,
            @Nullable EntityKind kind,
            @Nullable IdentityRule rule,
            SortedSet<String> rivals) {}

    /** What a key stands for; the key of a thing, without {@code thing:}, or the path of a report's mention. */
    public Identified of(String key) {
        Identified known = answers.get(key);
        if (known == null) {
            int before = circles;
            known = decide(key);
            // What was found within a circle hangs on where one entered it: only the whole way round is an answer.
            if (circles == before) {
                answers.put(key, known);
            }
        }
        return known;
    }

    /** The keys that identifiers or judgements make one with another; no paths of mentions; sorted. */
    public SortedSet<String> joinedKeys() {
        return classes.joined();
    }

    /** All keys of which something was judged, things and mentions; sorted. */
    public SortedSet<String> judgedKeys() {
        return classes.judged();
    }

    /** Whether a key is one with another by identifiers or judgements. */
    public boolean isJoined(String key) {
        return classes.isJoined(key);
    }

    /** The entries of authorities that are one with that of an id, those of the key that it goes by first. */
    public List<Known> entries(String id) {
        String leader = of(id).key();
        List<Known> entries = new ArrayList<>(authorities.entries(leader));
        for (String member : classes.of(id)) {
            entries.addAll(member.equals(leader) ? List.of() : authorities.entries(member));
        }
        return entries;
    }

    /** The ids of all things of the authorities, in no order. */
    public Set<String> knownIds() {
        return authorities.ids();
    }

    /** What is one with a key by identifiers and judgements, itself included; things joined by their names are not. */
    public SortedSet<String> members(String key) {
        return classes.of(key);
    }

    /**
     * Whether it was judged that two keys, or what they stand for, are different or cannot be decided; or that of the one and
     * of something that stands for the same as the other.
     */
    public boolean areToldApart(String one, String other) {
        String meant = of(other).key();
        SortedSet<String> others = classes.of(other);
        return classes.toldApartFrom(classes.of(one)).stream()
                .anyMatch(apart -> others.contains(apart) || of(apart).key().equals(meant));
    }

    private Identified decide(String key) {
        SortedSet<String> members = classes.of(key);
        SortedSet<String> known = classes.known(members);
        if (!known.isEmpty()) {
            String leader = classes.leader(known);
            return found(key, leader, classes.areJudgedSame(key, leader) ? judged() : IdentityRule.SAME_IDENTIFIER);
        }
        Linked linked = linked(members);
        if (linked.to().size() == 1 && !isAnotherLinkedTo(linked.to().first(), members)) {
            return found(key, linked.to().first(), linked.by().getOrDefault(key, judged()));
        }
        SortedSet<String> rivals = new TreeSet<>(linked.rivals());
        rivals.addAll(linked.to());
        String leader = classes.leader(members);
        return new Identified(leader, false, kind(leader), leader.equals(key) ? null : judged(), rivals);
    }

    /**
     * What the names of a class come to.
     *
     * @param to keys of things of authorities
     * @param by the members whose names come to one, and by which rule
     * @param rivals things that have such a name where none could be chosen
     */
    private record Linked(SortedSet<String> to, Map<String, IdentityRule> by, SortedSet<String> rivals) {}

    /** Nothing where one is looking for just this already: what lies in itself lies nowhere. */
    private Linked linked(SortedSet<String> members) {
        Linked linked = new Linked(new TreeSet<>(), new HashMap<>(), new TreeSet<>());
        if (!open.add(members)) {
            circles++;
            return linked;
        }
        for (String member : members) {
            NameRules.Named named = names.find(member, members);
            named.one().ifPresent(one -> {
                linked.to().add(one);
                linked.by().put(member, named.rule());
            });
            linked.rivals().addAll(named.rivals());
        }
        open.remove(members);
        return linked;
    }

    /** Whether something that was judged not to be one with these, or not decided, has the name of the same thing. */
    private boolean isAnotherLinkedTo(String leader, SortedSet<String> members) {
        for (String other : classes.toldApartFrom(members)) {
            SortedSet<String> others = classes.of(other);
            SortedSet<String> to =
                    classes.known(others).isEmpty() ? linked(others).to() : new TreeSet<>();
            if (to.size() == 1 && to.contains(leader)) {
                return true;
            }
        }
        return false;
    }

    private static IdentityRule judged() {
        return IdentityRule.JUDGED_SAME;
    }

    private Identified found(String key, String leader, IdentityRule rule) {
        return new Identified(leader, true, kind(leader), leader.equals(key) ? null : rule, new TreeSet<>());
    }

    private @Nullable EntityKind kind(String key) {
        return authorities
                .byId(key)
                .map(Known::kind)
                .or(() -> OwnKey.parse(key).map(OwnKey::kind))
                .orElse(null);
    }
}
