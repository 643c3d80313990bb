package org.attest.resolve.match;

import java.util.ArrayList;
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

    private static final int SHORTEST_PART = 3;

    /** The profile of a name as written. */
    static NameProfile of(EntityKind kind, String name) {
        return of(kind, NameForm.of(kind, name), name);
    }

    /** The profile of a name with its form. */
    static NameProfile of(EntityKind kind, NameForm form, String name) {
        List<String> whole = form.words().isEmpty() ? List.of(form.normal().split("-")) : form.words();
        String letters = whole.size() == 1 ? whole.getFirst() : String.join("", whole);
        List<String> words = kind.isPlace() && whole.size() == 1 ? parts(kind, letters, name) : whole;
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

    /** The words of a place whose form has them joined, so that the one can be found that a shorter name keeps; generic words left out. */
    private static List<String> parts(EntityKind kind, String joined, String name) {
        List<String> parts = new ArrayList<>();
        for (String word : Acronyms.words(name)) {
            List<String> folded = NameForm.of(kind, word).words();
            boolean isPart = folded.size() == 1 && joined.contains(folded.getFirst());
            if (isPart && folded.getFirst().length() >= SHORTEST_PART) {
                parts.add(folded.getFirst());
            }
        }
        return parts.size() < 2 ? List.of(joined) : List.copyOf(parts);
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
