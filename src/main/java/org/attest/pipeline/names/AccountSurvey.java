package org.attest.pipeline.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement.Verdict;
import org.attest.pipeline.InForce;
import org.attest.pipeline.LoadProgress;
import org.attest.pipeline.names.AccountCandidate.Told;
import org.attest.pipeline.occurrence.Happenings;
import org.attest.rdf.Att;
import org.attest.rdf.Ontology;
import org.attest.resolve.judge.Decisions;
import org.attest.resolve.judge.Pair;
import org.attest.resolve.occurrence.Happening;
import org.attest.resolve.occurrence.Happening.Party;
import org.attest.resolve.occurrence.HappeningFinder;
import org.attest.resolve.occurrence.Likeness;
import org.attest.resolve.occurrence.Place;
import org.attest.store.GraphStore;

/**
 * Finds event accounts of a database that may be of one occurrence and are not united, the likeliest first: of each pair that is united
 * the database has one occurrence less, so all decisions change alike.
 *
 * <p>Holds all event accounts of the accepted view. Stores nothing, and decides nothing.
 */
public final class AccountSurvey {

    private final DatasetGraph data;
    private final String base;
    private final Decisions decisions;
    private final Tellers tellers;
    private final Map<String, String> labels = new HashMap<>();

    private AccountSurvey(GraphStore store) {
        this.data = store.dataset();
        this.base = store.settings().base();
        this.decisions = InForce.of(store).decisions();
        this.tellers = new Tellers(data, base);
    }

    /**
     * What is wanted of accounts.
     *
     * @param types only pairs of which one is of one of these classes, as the ontology calls them; empty for all
     * @param about only pairs of which one is this account, or has this place or party, by key or by label; empty for all
     * @param least the least score, from 0 to 1
     * @param limit how many at most; 0 for all
     */
    public record Sought(Set<String> types, String about, double least, int limit) {

        /** Copies the set. */
        public Sought {
            types = Set.copyOf(types);
        }
    }

    /**
     * What was found.
     *
     * @param candidates as many as were wanted, the likeliest first
     * @param all how many there are in all
     * @param accounts how many accounts were looked at
     */
    public record Found(List<AccountCandidate> candidates, long all, int accounts) {}

    private record Ranked(Happening a, Happening b, Likeness likeness) {}

    /** Finds candidates among the accounts that nobody has decided. */
    public static Found of(GraphStore store, Sought sought, LoadProgress progress) {
        AccountSurvey survey = new AccountSurvey(store);
        progress.stage("read the accounts", 0);
        List<Happening> happenings = Happenings.of(store);
        progress.stage("compare the accounts", 0);
        Stream<Ranked> found = HappeningFinder.find(happenings, sought.least()).stream()
                .map(candidate -> new Ranked(candidate.a(), candidate.b(), candidate.likeness()))
                .filter(survey::isOpen);
        return survey.found(found, sought, happenings.size());
    }

    /** The accounts that somebody looked at and could not decide; those no longer there left out. */
    public static Found undecided(GraphStore store, Sought sought, LoadProgress progress) {
        AccountSurvey survey = new AccountSurvey(store);
        progress.stage("read the accounts", 0);
        Map<String, Happening> byKey = new HashMap<>();
        Happenings.read(store, happening -> byKey.put(JudgedKey.of(happening.account(), survey.base), happening));
        Collection<Pair> pairs = new TreeSet<>(survey.decisions.pairs(Verdict.UNDECIDED));
        Stream<Ranked> found = pairs.stream()
                .filter(pair -> byKey.containsKey(pair.a()) && byKey.containsKey(pair.b()))
                .map(pair -> {
                    Happening a = Objects.requireNonNull(byKey.get(pair.a()));
                    Happening b = Objects.requireNonNull(byKey.get(pair.b()));
                    return new Ranked(a, b, Likeness.of(a, b));
                });
        return survey.found(found, sought, byKey.size());
    }

    private Found found(Stream<Ranked> candidates, Sought sought, int accounts) {
        return Txn.calculateRead(data, () -> {
            Predicate<Happening> about = isAbout(sought);
            List<Ranked> all = candidates
                    .filter(one -> about.test(one.a) || about.test(one.b))
                    .toList();
            List<AccountCandidate> shown = all.stream()
                    .limit(sought.limit() == 0 ? Long.MAX_VALUE : sought.limit())
                    .map(one -> new AccountCandidate(told(one.a), told(one.b), one.likeness))
                    .toList();
            return new Found(shown, all.size(), accounts);
        });
    }

    private boolean isOpen(Ranked ranked) {
        String a = ranked.a.account();
        String b = ranked.b.account();
        return decisions.verdict(a, b).isEmpty()
                && !decisions.areApart(a, b)
                && !decisions.members(a).contains(decisions.key(b));
    }

    private Predicate<Happening> isAbout(Sought sought) {
        String wanted = sought.about().toLowerCase(Locale.ROOT);
        String key = JudgedKey.of(sought.about(), base);
        return happening ->
                (sought.types().isEmpty() || happening.types().stream().anyMatch(sought.types()::contains))
                        && (wanted.isEmpty()
                                || JudgedKey.of(happening.account(), base).equals(key)
                                || keys(happening).anyMatch(one -> isCalled(one, key, wanted)));
    }

    private boolean isCalled(String iri, String key, String wanted) {
        String own = JudgedKey.of(iri, base);
        return own.equals(key)
                || own.equals(JudgedKey.THING + key)
                || label(iri).toLowerCase(Locale.ROOT).equals(wanted);
    }

    private static Stream<String> keys(Happening happening) {
        return Stream.concat(happening.places().stream().map(Place::key), parties(happening));
    }

    private static Stream<String> parties(Happening happening) {
        return Stream.of(happening.agents(), happening.targets(), happening.others())
                .flatMap(Set::stream)
                .map(Party::key)
                .sorted()
                .distinct();
    }

    private Told told(Happening happening) {
        Node account = NodeFactory.createURI(happening.account());
        String date = tellers.first(account, Att.date);
        return new Told(
                JudgedKey.of(happening.account(), base),
                tellers.first(account, RDFS.label.asNode()),
                narrowest(happening.types()),
                happening.places().stream()
                        .map(place -> label(place.key()))
                        .sorted()
                        .toList(),
                date.isEmpty()
                        ? Optional.ofNullable(happening.period())
                                .map(Object::toString)
                                .orElse("")
                        : date,
                parties(happening).map(this::label).toList(),
                tellers.examples(account));
    }

    private String label(String iri) {
        return labels.computeIfAbsent(iri, key -> {
            String label = tellers.first(NodeFactory.createURI(key), RDFS.label.asNode());
            return label.isEmpty() ? JudgedKey.of(key, base) : label;
        });
    }

    /** The classes that are above none of the others. */
    private static List<String> narrowest(Set<String> types) {
        return types.stream()
                .filter(type -> types.stream()
                        .noneMatch(other -> !other.equals(type)
                                && Ontology.standard()
                                        .withSuperclasses(Att.term(other))
                                        .contains(Att.term(type))))
                .sorted()
                .toList();
    }
}
