package org.attest.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.model.Authority.Known;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * Sees to it that no two things of one authority have an identifier in common: by it they would be one thing.
 *
 * <p>Which of the two is meant cannot be told from the list, and to keep the first would make the order of things matter. So
 * both lose that identifier and stay, each under its id and names: nothing is merged that should not be, and what has that
 * identifier elsewhere is not joined with the wrong one. It is an error all the same, told at both places.
 */
final class OneIdentifier {

    private OneIdentifier() {}

    /** The things without the identifiers that several of them have, which are told to the ledger. */
    static List<Known> each(List<Known> things, Ledger ledger) {
        Map<String, Known> first = new HashMap<>();
        Map<String, Known> second = new HashMap<>();
        for (Known known : things) {
            for (String identifier : Set.copyOf(known.identifiers())) {
                if (first.putIfAbsent(identifier, known) != null) {
                    second.putIfAbsent(identifier, known);
                }
            }
        }
        if (second.isEmpty()) {
            return things;
        }
        return things.stream()
                .map(known -> without(known, first, second, ledger))
                .toList();
    }

    private static Known without(Known known, Map<String, Known> first, Map<String, Known> second, Ledger ledger) {
        List<String> left = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < known.identifiers().size(); i++) {
            String identifier = known.identifiers().get(i);
            Known other = second.get(identifier);
            if (other == null) {
                left.add(identifier);
            } else if (told.add(identifier)) {
                Where where = known.where().child("identifiers").child(i);
                Known before = Objects.requireNonNull(first.get(identifier));
                ledger.reject(twice(identifier, where, before.equals(known) ? other : before));
            }
        }
        return left.size() == known.identifiers().size() ? known : known.identifiedBy(left);
    }

    private static Rejection twice(String identifier, Where where, Known other) {
        Problem problem = Problem.of(
                ProblemCode.IDENTIFIER_TWICE,
                where,
                "the identifier \"" + identifier + "\" is that of \"" + other.id() + "\", too, see "
                        + other.where().pointer() + ": neither gets it",
                "leave it with the one that it is of; if the two are one thing, make them one");
        return new Rejection(where, Reach.DECLARATION, '"' + identifier + '"', List.of(problem));
    }
}
