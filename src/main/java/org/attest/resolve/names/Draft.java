package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A form in the making, after one reading of a name.
 *
 * @param normal empty if nothing was left
 */
record Draft(
        String normal,
        List<String> words,
        SortedSet<String> marks,
        @Nullable EntityKind toldKind) {

    /** Of words that all count, parted by hyphens; words of digits are marks. */
    static Draft of(List<String> words) {
        return of(words, Set.of());
    }

    /** Of words that all count, with further marks. */
    static Draft of(List<String> words, Set<String> marks) {
        TreeSet<String> all = new TreeSet<>(marks);
        words.stream().filter(Numbers::isDigits).forEach(all::add);
        return new Draft(String.join("-", words), words, all, null);
    }

    /** Of words of which only the first list tells which thing it is. */
    static Draft of(List<String> core, Iterable<String> behind, Set<String> marks, @Nullable EntityKind told) {
        Set<String> rest = new LinkedHashSet<>();
        behind.forEach(rest::add);
        List<String> all = new ArrayList<>(core);
        all.addAll(rest);
        return new Draft(String.join("-", all), core, new TreeSet<>(marks), told);
    }
}
