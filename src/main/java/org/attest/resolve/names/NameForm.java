package org.attest.resolve.names;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.model.EntityKind;
import org.attest.resolve.NormalForm;
import org.jspecify.annotations.Nullable;

/**
 * What a name comes down to when spelling is set aside, by kind of thing.
 *
 * @param normal the normal form, a step of an IRI: letters, digits and single hyphens, never empty. Two names of one kind with
 *     one normal form are taken for one name
 * @param words the words that tell which thing it is, folded, in their order: without articles, titles, ranks, legal
 *     forms and the generic words of places
 * @param marks what must not differ between two names of one thing: ordinals ({@code 7}), directions ({@code north}),
 *     echelons ({@code division})
 * @param toldKind the kind that the name's own words tell: {@code Qayara air base} is an air base; null where they tell none
 * @param acronym whether it is written as an acronym
 */
public record NameForm(
        String normal,
        List<String> words,
        SortedSet<String> marks,
        @Nullable EntityKind toldKind,
        boolean acronym) {

    /** Copies the collections. */
    public NameForm {
        words = List.copyOf(words);
        marks = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    }

    /** The form of a name as written, in any script, of a thing of that kind. */
    public static NameForm of(EntityKind kind, String name) {
        String normal = NormalForm.of(name);
        return new NameForm(normal, Arrays.asList(normal.split("-")), new TreeSet<>(), null, false);
    }
}
