package org.attest.resolve.names;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.attest.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * What a name comes down to when spelling is set aside, by kind of thing.
 *
 * <p>Where a place's own words tell another kind than the one given, the word that tells it stays in the normal form: {@code
 * Qayara air base} given as a town is {@code kayara-base}, which is no town's. The same holds for a place of unknown kind that is
 * told to be anything but a settlement. Who takes such a place for what its name tells asks for the form of the told kind.
 *
 * <p>Does not know which things there are: Mosul and al-Mawsil are one only by an authority.
 *
 * @param normal the normal form, a step of an IRI: letters, digits and single hyphens, never empty. Two names of one kind with
 *     one normal form are taken for one name. The normal form of a normal form is the same
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

    /** Of a name without any letter or digit: its bytes. */
    private static final Pattern BYTES = Pattern.compile("x-[0-9a-f]+");

    /** After how many rounds a form has come to rest, at the most; most have after one. */
    private static final int ROUNDS = 8;

    /** Copies the collections. */
    public NameForm {
        words = List.copyOf(words);
        marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    }

    /** The form of a name as written, in any script, of a thing of that kind. */
    public static NameForm of(EntityKind kind, String name) {
        Names names = Names.of(kind);
        List<String> tokens = Letters.tokens(names.prepare(name));
        Draft read = names.read(kind, tokens);
        Draft draft = read.normal().isEmpty() ? Draft.of(Words.only(tokens)) : read;
        if (draft.normal().isEmpty() || BYTES.matcher(name).matches()) {
            return bytes(name.strip());
        }
        Draft settled = settled(names, kind, draft);
        boolean acronym = names.hasAcronyms() && Acronyms.isOne(name);
        return new NameForm(settled.normal(), settled.words(), draft.marks(), draft.toldKind(), acronym);
    }

    /** Reads a form as a name until nothing changes, so that a normal form is its own. */
    private static Draft settled(Names names, EntityKind kind, Draft draft) {
        Draft settled = draft;
        for (int round = 0; round < ROUNDS; round++) {
            Draft next = names.read(kind, Letters.tokens(settled.normal()));
            if (next.normal().equals(settled.normal()) || next.normal().isEmpty()) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    /** An empty name has no bytes: it is zero. */
    private static NameForm bytes(String name) {
        String hex = name.isEmpty() ? "0" : HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        String normal = BYTES.matcher(name).matches() ? name : "x-" + hex;
        return new NameForm(normal, List.of(normal), new TreeSet<>(), null, false);
    }
}
