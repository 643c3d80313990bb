package org.attest.resolve.match;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.EntityKind;
import org.attest.model.EntityKind.Family;
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
 * @param reading whether this is one way to read the name, and not the name: translated, or without what it is of
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
        @Nullable EntityKind told,
        boolean reading) {

    private static final int SHORTEST_PART = 3;
    private static final Pattern WITH_WHAT_IT_IS_OF =
            Pattern.compile("([^,(]{3,}),.*|(\\p{Lu}\\p{L}{3,}[iy]y?)[ae]t (?:al-?|el-?|as-?)? ?\\p{Lu}.*");

    /** The profile of a name as written. */
    static NameProfile of(EntityKind kind, String name) {
        return of(kind, NameForm.of(kind, name), name);
    }

    /** The profile of a name with its form. */
    static NameProfile of(EntityKind kind, NameForm form, String name) {
        List<String> whole =
                spoken(kind, form.words().isEmpty() ? List.of(form.normal().split("-")) : form.words());
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
                kind.family() == Family.PERSON ? List.of() : Marks.sorted(form.marks()),
                acronym ? Acronyms.letters(name) : "",
                acronym || !abbreviated ? List.of() : Acronyms.words(name),
                acronym || !abbreviated ? List.of() : Acronyms.inner(name),
                form.toldKind(),
                false);
    }

    /**
     * The words in the one spelling in which they are compared: a person's parts as they sound, since {@code Coe} alone does not show
     * that it keeps its letters, as {@code Richard Coe} does, and without the number of who has his father's name.
     */
    private static List<String> spoken(EntityKind kind, List<String> words) {
        if (kind.family() != Family.PERSON) {
            return words;
        }
        List<String> spoken = words.stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .map(word -> NameForm.of(kind, word).words())
                .filter(forms -> forms.size() == 1)
                .map(List::getFirst)
                .toList();
        return spoken.isEmpty() ? words : spoken;
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

    /** A name as written, and the ways to read it. */
    static Stream<NameProfile> readings(EntityKind kind, String name) {
        NameProfile plain = of(kind, name);
        Stream<NameProfile> shorter =
                kind.isPlace() ? bearer(name).map(part -> of(kind, part).asReading()) : Stream.of();
        return Stream.concat(
                Stream.concat(Stream.of(plain), plain.translated(kind)),
                shorter.filter(part -> !part.normal.equals(plain.normal)));
    }

    /** A place without what it is in or of: {@code Washington, D.C.}, {@code Amiriyat al-Fallujah}. */
    private static Stream<String> bearer(String name) {
        Matcher matcher = WITH_WHAT_IT_IS_OF.matcher(name);
        return !matcher.matches()
                ? Stream.of()
                : Stream.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2) + "a");
    }

    private Stream<NameProfile> translated(EntityKind kind) {
        List<String> english = Translations.english(kind, words);
        return english.equals(words) ? Stream.of() : Stream.of(read(english));
    }

    private NameProfile asReading() {
        return read(words);
    }

    private NameProfile read(List<String> as) {
        String joined = String.join("", as);
        return new NameProfile(
                String.join("-", as),
                as,
                as.stream().map(Sounds::of).toList(),
                joined,
                Sounds.of(joined),
                marks,
                acronym,
                written,
                inner,
                told,
                true);
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
