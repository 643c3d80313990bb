package org.attest.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Authority.Known;
import org.attest.model.LabelledPair;
import org.attest.model.Thing;
import org.attest.resolve.Identity.Identified;
import org.attest.resolve.PairLinking.Placed;
import org.attest.resolve.match.CandidateFinder;
import org.attest.resolve.match.Comparison;
import org.attest.resolve.match.Subject;

/**
 * How alike the two names of a labelled pair are, as they would be if two reports that have nothing else in them were loaded: a name that authorities know
 * stands with all their names for its thing, their containers, points and identifiers; and one that several known things have is a candidate with each.
 *
 * <p>Does not say whether they are linked: {@link PairLinking} does.
 */
public final class PairProposing implements Function<LabelledPair, Comparison> {

    private static final Comparison NOTHING = new Comparison(0, List.of());

    private final Identity identity;
    private final PairLinking linking;

    /** By this identity. */
    public PairProposing(Identity identity) {
        this.identity = identity;
        this.linking = new PairLinking(identity);
    }

    /** The comparison of the two; with score 0 where nothing would lead from one to the other, or an authority tells them apart. */
    @Override
    public Comparison apply(LabelledPair pair) {
        Placed a = linking.placed(pair, true);
        Placed b = linking.placed(pair, false);
        if (tellApart(a.it(), b.it())) {
            return NOTHING;
        }
        Subject one = subject(pair.nameA(), pair.withinA(), a, "a");
        Subject other = subject(pair.nameB(), pair.withinB(), b, "b");
        int rivals = Math.max(rivals(a.it(), b.it()), rivals(b.it(), a.it()));
        return rivals == 0
                ? CandidateFinder.pair(one, other)
                : Comparison.of(one, other).ofKnownName(rivals);
    }

    /** Of how many known things the name of the one is, where the other is among them and none could be chosen; else 0. */
    private int rivals(Thing one, Thing other) {
        Identified found = identity.of(one.own());
        return !found.known() && found.rivals().contains(other.key())
                ? found.rivals().size()
                : 0;
    }

    private boolean tellApart(Thing one, Thing other) {
        return entries(one).anyMatch(entry -> entry.differentFrom().contains(other.key()))
                || entries(other).anyMatch(entry -> entry.differentFrom().contains(one.key()));
    }

    private Stream<Known> entries(Thing thing) {
        return thing.known() ? identity.entries(thing.key()).stream() : Stream.of();
    }

    private Subject subject(String name, String within, Placed placed, String side) {
        Thing thing = placed.it();
        SequencedSet<String> names = new LinkedHashSet<>();
        entries(thing).flatMap(PairProposing::names).forEach(names::add);
        names.add(name);
        SequencedSet<String> above = above(thing);
        List<String> aboveNames = new ArrayList<>(labels(above));
        Thing container = placed.container();
        if (above.isEmpty() && container != null) {
            above.add(container.key());
            above.addAll(above(container));
            aboveNames.add(container.known() ? labels(Set.of(container.key())).getFirst() : within);
            aboveNames.addAll(labels(above(container)));
        }
        String key = thing.scope() == Thing.Scope.SHARED ? thing.key() : side + "/" + thing.key();
        return new Subject(
                key,
                thing.kind(),
                List.copyOf(names),
                List.copyOf(above),
                aboveNames,
                entries(thing)
                        .flatMap(entry -> Optional.ofNullable(entry.point()).stream())
                        .findFirst()
                        .orElse(null),
                entries(thing)
                        .flatMap(entry -> entry.identifiers().stream())
                        .distinct()
                        .toList());
    }

    private static Stream<String> names(Known entry) {
        return Stream.concat(Stream.of(entry.label()), entry.names().stream().map(form -> form.name()));
    }

    private List<String> labels(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> identity.entries(id).stream().limit(1))
                .map(Known::label)
                .toList();
    }

    /** The ids of what authorities have a thing in, the nearest first; none for one that they do not have. */
    private SequencedSet<String> above(Thing thing) {
        SequencedSet<String> above = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        containers(thing.key()).forEach(open::add);
        while (!open.isEmpty()) {
            String next = identity.of(open.remove()).key();
            if (!next.equals(thing.key()) && above.add(next)) {
                containers(next).forEach(open::add);
            }
        }
        return above;
    }

    private Stream<String> containers(String id) {
        return identity.entries(id).stream()
                .flatMap(entry -> Stream.of(Optional.ofNullable(entry.within()), Optional.ofNullable(entry.partOf())))
                .flatMap(Optional::stream);
    }
}
