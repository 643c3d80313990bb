package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.EntityKind;

/**
 * Persons: {@code LAST, First} turned round, without titles, middle initials and what stands in brackets; the parts in one
 * spelling, unless a given name of Europe tells that there is only one.
 */
enum PersonNames implements Names {
    /** The only one. */
    ONLY;

    private static final Set<String> GIVEN = Lines.words("given-names.txt").collect(Collectors.toUnmodifiableSet());
    private static final Pattern NICKNAME =
            Pattern.compile("(?<=\\p{L}[.,]?) (?:'[^ ']+'|\"[^\"]+\"|\u201C[^\u201D]+\u201D) (?=\\p{L})");
    private static final Set<String> REGNAL = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix");
    private static final Set<String> SON = Set.of("bin", "ibn", "ben", "bn");

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = turned(Words.outsideBrackets(tokens));
        if (words.size() > 1) {
            words.removeIf(word -> word.equals("the"));
        }
        if (Titles.isTitle(words)) {
            return Draft.of(words);
        }
        List<String> name = Titles.strip(words);
        List<String> numbered = withoutInitials(name);
        List<String> folded = isEuropean(numbered) ? numbered : glued(Region.withoutArticles(sons(numbered)));
        return Draft.of(folded, new TreeSet<>());
    }

    /** Without what stands in quotation marks between two names: {@code John "J.D." Dorrian}. */
    @Override
    public String prepare(String name) {
        boolean quotes = name.indexOf('"') > 0 || name.indexOf('\'') > 0 || name.indexOf('\u201C') > 0;
        return quotes ? NICKNAME.matcher(name).replaceAll(" ") : name;
    }

    @Override
    public boolean hasAcronyms() {
        return false;
    }

    /** With one comma, what stands before it behind: suffixes such as Jr. do not count. */
    private static List<String> turned(List<String> tokens) {
        List<List<String>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (String token : tokens) {
            if (token.equals(",")) {
                parts.add(new ArrayList<>());
            } else if (Words.isWord(token)) {
                parts.getLast().add(token);
            }
        }
        parts.removeIf(part -> part.isEmpty() || (parts.size() > 1 && Titles.areSuffixes(part)));
        List<String> words = new ArrayList<>();
        (parts.size() == 2 ? parts.reversed() : parts).forEach(words::addAll);
        return words;
    }

    private static List<String> withoutInitials(List<String> name) {
        List<String> kept = new ArrayList<>(name.size());
        for (int i = 0; i < name.size(); i++) {
            String word = name.get(i);
            boolean middle = i > 0 && i < name.size() - 1;
            if (!middle || word.length() > 1) {
                kept.add(i > 0 && REGNAL.contains(word) ? Numbers.roman(word) : word);
            }
        }
        return kept;
    }

    private static boolean isEuropean(List<String> name) {
        boolean given = name.size() > 1 && (GIVEN.contains(name.get(0)) || GIVEN.contains(name.get(1)));
        for (int i = 1; given && i + 1 < name.size(); i++) {
            given = !Region.isArticle(name.get(i), name.get(i + 1));
        }
        return given;
    }

    private static List<String> sons(List<String> name) {
        List<String> read = new ArrayList<>(name);
        for (int i = 1; i + 1 < read.size(); i++) {
            if (SON.contains(read.get(i))) {
                read.set(i, "bin");
            }
        }
        return read;
    }

    /** Folded, with Abd and Abu at what follows and Din and Allah at what goes before. */
    private static List<String> glued(List<String> bare) {
        List<String> glued = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < bare.size(); i++) {
            String word = Sounds.fold(bare.get(i));
            boolean behind = i > 0 && (word.equals("din") || word.equals("ala"));
            if (open || behind) {
                glued.add(glued.removeLast() + word);
            } else {
                glued.add(word);
            }
            open = word.equals("abd") || word.equals("abu") || word.equals("um");
        }
        return glued;
    }
}
