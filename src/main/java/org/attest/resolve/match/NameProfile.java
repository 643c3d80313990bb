package org.attest.resolve.match;

import java.util.List;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of one name: made once, looked at often, and therefore small.
 *
 * @param normal the normal form
 * @param words the words that tell which thing it is, at least one
 * @param sounds the codes of these words by {@link Sounds}
 * @param letters the words without anything between them
 * @param sound the code of these letters
 * @param marks ordinals, directions, echelons, in the order of {@link Marks#sorted}
 * @param acronym the letters of the name when it is written as an acronym; empty otherwise
 * @param written the words of which it could have an acronym, as written; none where there cannot be one
 * @param inner acronyms among its words, of a name that is none itself
 * @param told the kind that the name itself tells; null for none
 */
record NameProfile(
        String normal,
        List<String> words,
        List<String> sounds,
        String letters,
        String sound,
        List<String> marks,
        String acronym,
        List<String> written,
        List<String> inner,
        @Nullable EntityKind told) {

    /** The profile of a name as written. */
    static NameProfile of(EntityKind kind, String name) {
        return of(kind, NameForm.of(kind, name), name);
    }

    /** The profile of a name with its form. */
    static NameProfile of(EntityKind kind, NameForm form, String name) {
        List<String> words = form.words().isEmpty() ? List.of(form.normal().split("-")) : form.words();
        String letters = words.size() == 1 ? words.getFirst() : String.join("", words);
        boolean abbreviated = hasAcronyms(kind);
        boolean acronym = abbreviated && (form.acronym() || Acronyms.is(name));
        return new NameProfile(
                form.normal(),
                words,
                words.stream().map(Sounds::of).toList(),
                letters,
                Sounds.of(letters),
                Marks.sorted(form.marks()),
                acronym ? Acronyms.letters(name) : "",
                acronym || !abbreviated ? List.of() : Acronyms.words(name),
                acronym || !abbreviated ? List.of() : Acronyms.inner(name),
                form.toldKind());
    }

    /** Whether it is written as an acronym. */
    boolean isAcronym() {
        return !acronym.isEmpty();
    }

    private static boolean hasAcronyms(EntityKind kind) {
        return switch (kind.family()) {
            case ORGANISATION, UNIT, REGION, PEOPLE, SITE -> true;
            case PERSON, SETTLEMENT, QUARTER, FEATURE, PLACE, EQUIPMENT, EXPRESSION -> false;
        };
    }
}
