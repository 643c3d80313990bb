package org.attest.resolve.judge;

import java.util.Comparator;
import org.attest.model.Judgement;

/**
 * A judgement and where it stands.
 *
 * @param list name of the list
 * @param judgement the judgement, as written
 */
public record Listed(String list, Judgement judgement) {

    /** By list, place in it, and what is said: an order that does not hang on that in which lists come. */
    static final Comparator<Listed> ORDER = Comparator.comparing(Listed::list)
            .thenComparing(listed -> listed.judgement.where().file())
            .thenComparingInt(listed -> listed.judgement.where().line())
            .thenComparing(listed -> listed.judgement.toString());

    /** {@code list decided, decided.tsv:7, Ada Renn, 2031-12-01}. */
    String source() {
        return "list " + list + ", " + judgement.where() + ", " + judgement.who() + ", " + judgement.when();
    }
}
