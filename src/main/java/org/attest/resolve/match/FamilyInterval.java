package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.resolve.match.Evaluation.Row;

/**
 * How far figures could be off, where rows of one family of names fail together: families, not rows, are drawn anew, with replacement, 2,000 times
 * with a fixed seed (bootstrap by clusters, percentiles), so that the same rows always give the same interval.
 *
 * <p>Where nothing fails the interval has no width, which says only that no family failed; Wilson's interval of
 * {@link Proportion} stands beside it for that.
 */
public final class FamilyInterval {

    private static final int ROUNDS = 2_000;
    private static final long SEED = 20_261_121L;

    private FamilyInterval() {}

    /**
     * The 95 % interval of one figure.
     *
     * @param rows the rows
     * @param family the family of a row
     * @param said what was said of a row: linked, say
     * @param figure the figure of such counts, {@link Counts#precision()} say
     * @return empty without any case; draws without any case are passed over
     */
    public static Optional<Proportion.Interval> of(
            List<Row> rows, Function<Row, String> family, Predicate<Row> said, Function<Counts, Proportion> figure) {
        List<Counts> families =
                rows.stream()
                        .collect(Collectors.groupingBy(family, TreeMap::new, Collectors.toList()))
                        .values()
                        .stream()
                        .map(members -> Evaluation.counts(members, said))
                        .toList();
        double[] shares = draws(families, figure);
        if (shares.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(shares);
        return Optional.of(new Proportion.Interval(at(shares, 0.025), at(shares, 0.975)));
    }

    private static double[] draws(List<Counts> families, Function<Counts, Proportion> figure) {
        Random random = new Random(SEED);
        List<Double> shares = new ArrayList<>(ROUNDS);
        for (int round = 0; round < ROUNDS && !families.isEmpty(); round++) {
            List<Counts> drawn = new ArrayList<>(families.size());
            for (int i = 0; i < families.size(); i++) {
                drawn.add(families.get(random.nextInt(families.size())));
            }
            figure.apply(sum(drawn)).share().ifPresent(shares::add);
        }
        return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Counts sum(Collection<Counts> all) {
        return all.stream().reduce(new Counts(0, 0, 0, 0), Counts::plus);
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) Math.round(quantile * (sorted.length - 1))];
    }
}
