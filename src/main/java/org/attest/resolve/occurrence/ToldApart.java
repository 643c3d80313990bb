package org.attest.resolve.occurrence;

import java.util.Optional;
import org.attest.resolve.occurrence.Reason.Aspect;

/** Accounts that somebody told apart already. */
final class ToldApart {

    private ToldApart() {}

    static Optional<Reason> guard(Happening a, Happening b) {
        if (a.origin().equals(b.origin())) {
            return Optional.of(against("told apart in " + Keys.brief(a.origin())));
        }
        if (a.tied().contains(b.account()) || b.tied().contains(a.account())) {
            return Optional.of(against("one is part of the other, or reverses, fulfils or causes it"));
        }
        return Optional.empty();
    }

    private static Reason against(String text) {
        return new Reason(Aspect.TELLING, -1, text);
    }
}
