package org.attest.resolve.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Judgement.Verdict;
import org.attest.model.Judgements;
import org.attest.problem.Problem;
import org.attest.problem.Severity;
import org.attest.resolve.Judged;
import org.attest.resolve.Sort;

/**
 * What all judgements of a database come to.
 *
 * <ul>
 *   <li>Of several judgements on one pair the latest holds (a day counts as its beginning), of those of one time the most
 *       careful: different, undecided, same.
 *   <li>Those judged the same are one class, by the rule of {@link Joining}: a judgement "same" on a chain between two that are
 *       judged different does not join.
 *   <li>Undecided joins nothing, and contradicts nothing.
 *   <li>"Same" does not count of two that by their kinds are never one, a town and a militia: it waits, should a kind be known otherwise
 *       one day.
 * </ul>
 *
 * <p>Keys may be spelled in any of three ways, in lists as in questions, and are given back in one: {@code thing:…}, a path
 * below the base, an IRI in full for what lies elsewhere. Immutable: safe for use by several threads. Does not look whether
 * what is judged is there.
 */
public final class Decisions implements Judged {

    private final String base;
    private final Map<Pair, Held> held;
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final SortedSet<String> judged = new TreeSet<>();
    private final Joining joining;
    private final List<Contradiction> contradictions;
    private final List<Problem> unusable = new ArrayList<>();
    private final List<Problem> neverOne = new ArrayList<>();
    private final Function<String, Optional<Sort>> kinds;

    private Decisions(String base, Collection<Judgements> lists, Function<String, Optional<Sort>> kinds) {
        this.base = base;
        this.kinds = kinds;
        Map<Pair, List<Listed>> all = new HashMap<>();
        for (Judgements list : lists) {
            list.judgements().forEach(judgement -> enter(new Listed(list.name(), judgement), all));
        }
        held = HashMap.newHashMap(all.size());
        all.forEach((pair, judgements) -> held.put(pair, Held.of(judgements)));
        held.forEach((pair, what) -> {
            if (what.verdict() != Verdict.SAME) {
                apart.computeIfAbsent(pair.a(), key -> new HashSet<>()).add(pair.b());
                apart.computeIfAbsent(pair.b(), key -> new HashSet<>()).add(pair.a());
            }
        });
        Set<Pair> different = pairs(Verdict.DIFFERENT);
        Set<Pair> apart = new HashSet<>(different);
        Joining.of(pairs(Verdict.SAME), Set.of()).classes().forEach(members -> addUnlike(members, apart));
        joining = Joining.of(pairs(Verdict.SAME), apart);
        contradictions = joining.chains().keySet().stream()
                .filter(different::contains)
                .map(this::contradiction)
                .toList();
        joining.chains().keySet().stream()
                .filter(pair -> !different.contains(pair))
                .forEach(pair -> neverOne.add(NeverOne.chain(
                        chain(pair),
                        kinds.apply(pair.a()).orElseThrow(),
                        kinds.apply(pair.b()).orElseThrow())));
    }

    /**
     * What lists of judgements come to.
     *
     * @param base the base of the database, below which paths lie
     * @param kinds of what kind a thing is, by its key in any spelling; empty where that is not known
     */
    public static Decisions of(String base, Collection<Judgements> lists, Function<String, Optional<Sort>> kinds) {
        return new Decisions(base, lists, kinds);
    }

    /** The spelling in which keys are given back. */
    public String key(String key) {
        return JudgedKey.of(key, base);
    }

    /** All that are judged to be one with a key, itself included. */
    @Override
    public SortedSet<String> members(String key) {
        return joining.members(key(key));
    }

    /** The classes of more than one, by their least member. */
    public List<SortedSet<String>> classes() {
        return joining.classes();
    }

    /**
     * What holds of two. Whether "same" joins them is another matter, see {@link #members}; nor does it tell what follows from
     * other pairs.
     *
     * @return empty where nobody judged them
     */
    @Override
    public Optional<Verdict> verdict(String a, String b) {
        return Optional.ofNullable(held.get(new Pair(key(a), key(b)))).map(Held::verdict);
    }

    @Override
    public Set<String> apartFrom(String key) {
        return Collections.unmodifiableSet(apart.getOrDefault(key(key), Set.of()));
    }

    /** Whether one of the one's class and one of the other's are judged different or undecided: no rule may join them then. */
    public boolean areApart(String a, String b) {
        Set<String> others = members(b);
        return members(a).stream()
                .anyMatch(one -> apart.getOrDefault(one, Set.of()).stream().anyMatch(others::contains));
    }

    /** The pairs of which a verdict holds. */
    public Set<Pair> pairs(Verdict verdict) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().verdict() == verdict)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All keys that a judgement names, in force or not; sorted. */
    @Override
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(judged);
    }

    /**
     * Whether a judgement counts: not where a later or more careful one is of the same pair, where it is on a chain that a
     * judgement "different" contradicts, or where the two are never one.
     */
    public boolean inForce(Judgement judgement) {
        Pair pair = pair(judgement);
        Held what = held.get(pair);
        return what != null
                && what.verdict() == judgement.verdict()
                && what.moment().equals(judgement.moment())
                && !(judgement.verdict() == Verdict.SAME && joining.dropped().contains(pair));
    }

    /** Who is judged different and the same over a chain, in the order of the keys. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** What is wrong, with file and line: judgements that cannot be, that differ at one time, that contradict each other. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(unusable);
        all.addAll(neverOne);
        held.values().forEach(what -> what.overruled().forEach(listed -> all.add(Complaints.differs(listed, what))));
        contradictions.forEach(contradiction -> all.add(contradiction.problem()));
        return sorted(all);
    }

    /** Those of the {@link #problems} that are of judgements by which things would be one that by their kinds never are. */
    public List<Problem> neverOne() {
        return sorted(neverOne);
    }

    /**
     * Warnings of the judgements in force that name what is not there.
     *
     * @param isThere tells of a key, in the one spelling, whether there is such a thing or account
     */
    public List<Problem> dangling(Predicate<String> isThere) {
        Set<String> gone = judged.stream().filter(isThere.negate()).collect(Collectors.toSet());
        List<Problem> all = new ArrayList<>();
        held.forEach((pair, what) -> what.by().forEach(listed -> {
            List.of(pair.a(), pair.b()).stream()
                    .filter(gone::contains)
                    .forEach(key -> all.add(Complaints.dangles(key, listed)));
        }));
        return sorted(all);
    }

    private void enter(Listed listed, Map<Pair, List<Listed>> all) {
        Judgement judgement = listed.judgement();
        Pair pair = pair(judgement);
        if (pair.a().equals(pair.b())) {
            unusable.add(Complaints.isOne(judgement));
        } else if (!JudgedKey.kind(pair.a()).agrees(JudgedKey.kind(pair.b()))) {
            unusable.add(Complaints.cannotBeOne(judgement, pair));
        } else if (NeverOne.problem(judgement, kinds, Severity.WARNING)
                .map(neverOne::add)
                .isEmpty()) {
            all.computeIfAbsent(pair, p -> new ArrayList<>(1)).add(listed);
            judged.add(pair.a());
            judged.add(pair.b());
        }
    }

    /** Of those that "same" connects, the pairs that by their kinds are never one: over others of which no kind is known, say. */
    private void addUnlike(SortedSet<String> members, Set<Pair> apart) {
        Map<Sort, List<String>> byKind = new HashMap<>();
        members.forEach(key -> kinds.apply(key)
                .ifPresent(kind ->
                        byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(key)));
        byKind.forEach((one, keys) -> byKind.forEach((other, others) -> {
            if (!one.mayBeOneWith(other)) {
                keys.forEach(key -> others.forEach(unlike -> apart.add(new Pair(key, unlike))));
            }
        }));
    }

    private Pair pair(Judgement judgement) {
        return new Pair(key(judgement.a()), key(judgement.b()));
    }

    private Contradiction contradiction(Pair pair) {
        return new Contradiction(first(pair), chain(pair), joining.droppedBy(pair));
    }

    private List<Contradiction.Step> chain(Pair pair) {
        List<String> keys = joining.chains().getOrDefault(pair, List.of());
        List<Contradiction.Step> chain = new ArrayList<>();
        for (int i = 1; i < keys.size(); i++) {
            String from = keys.get(i - 1);
            String to = keys.get(i);
            chain.add(new Contradiction.Step(from, to, first(new Pair(from, to))));
        }
        return chain;
    }

    private Listed first(Pair pair) {
        Held what = held.get(pair);
        if (what == null) {
            throw new IllegalStateException("nobody judged " + pair);
        }
        return what.by().getFirst();
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(
                                (Problem problem) -> problem.where().file())
                        .thenComparingInt(problem -> problem.where().line())
                        .thenComparing(Problem::what))
                .toList();
    }
}
