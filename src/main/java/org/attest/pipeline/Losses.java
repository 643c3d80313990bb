package org.attest.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.attest.problem.Problem;
import org.attest.problem.Rejection;
import org.attest.problem.Where;

/**
 * What of a stored input cannot be taken any more because things are others by now: two ends of a relation one thing, say. It stays in
 * the archive, and is taken again when things are what they were.
 */
public final class Losses {

    private Losses() {}

    /**
     * The rejections that were none before, with the stored input for the file.
     *
     * @param input what to call the input: {@code report/004}, {@code record/ucdp-ged/645}
     * @param before what was rejected of it with what things were
     * @param after what is rejected of it with what they are
     */
    public static List<Rejection> of(String input, List<Rejection> before, List<Rejection> after) {
        List<Rejection> old = new ArrayList<>(before);
        List<Rejection> lost = new ArrayList<>();
        for (Rejection rejection : after) {
            if (!removeAlike(rejection, old)) {
                lost.add(in(input, rejection));
            }
        }
        return lost;
    }

    /** Of one place there may be several: each counts for one. */
    private static boolean removeAlike(Rejection rejection, List<Rejection> old) {
        for (int i = 0; i < old.size(); i++) {
            Rejection other = old.get(i);
            if (other.where().equals(rejection.where()) && other.reach() == rejection.reach()) {
                old.remove(i);
                return true;
            }
        }
        return false;
    }

    /** The lines of the file that it once came from, or of a pack, are of no use to anybody. */
    private static Rejection in(String input, Rejection rejection) {
        List<Problem> problems = rejection.problems().stream()
                .map(problem -> new Problem(
                        problem.code(),
                        problem.severity(),
                        in(input, problem.where()),
                        "with what things are now this is no longer taken: " + problem.what(),
                        "judge otherwise, or: " + problem.cure()))
                .toList();
        return new Rejection(in(input, rejection.where()), rejection.reach(), rejection.original(), problems);
    }

    private static Where in(String input, Where where) {
        return Where.file(input).at(where.pointer());
    }
}
