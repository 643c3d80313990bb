package org.attest.resolve.match;

import java.util.List;
import java.util.Set;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one name: made once, looked at often, and therefore small.
 *
 * @param normal the normal form
 * @param words the words that tell which thing it is, at least one
 * @param letters the words without anything between them
 * @param sound the code of these letters
 * @param marks ordinals, directions, echelons, in the order of {@link Marks#sorted}
 * @param acronym the letters of the name when it is written as an acronym; empty otherwise
 * @param initials acronyms that the name could have
 * @param told the kind that the name itself tells; null for none
 */
record NameProfile(
        String normal,
        List<String> words,
        String letters,
        String sound,
        String[] marks,
        String acronym,
        Set<String> initials,
        @Nullable EntityKind told) {

    /** The profile of a name as written. */
    static NameProfile of(EntityKind kind, String name) {
        return of(NameForm.of(kind, name), name);
    }

    /** The profile of a name with its form. */
    static NameProfile of(NameForm form, String name) {
        List<String> words = form.words().isEmpty() ? List.of(form.normal().split("-")) : form.words();
        String letters = String.join("", words);
        boolean acronym = form.acronym() || Initials.isAcronym(name);
        return new NameProfile(
                form.normal(),
                words,
                letters,
                Sounds.of(letters),
                Marks.sorted(form.marks()),
                acronym ? Initials.letters(name) : "",
                acronym ? Set.of() : Initials.of(name),
                form.toldKind());
    }

    /** Whether it is written as an acronym. */
    boolean isAcronym() {
        return !acronym.isEmpty();
    }
}
