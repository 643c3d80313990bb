package org.attest.resolve.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.EntityKind;

/** States and countries: {@code Government of Iraq}, {@code Iraqi government} and {@code Republic of Iraq} are {@code iraq}. */
enum StateNames implements Names {
    /** The only one. */
    ONLY;

    private static final Set<String> GOVERNMENTS = Set.of("government", "governments", "regime");
    private static final Set<String> FORMS =
            Set.of("republic", "kingdom", "state", "sultanate", "emirate", "commonwealth");
    private static final Set<String> OF_FORMS = Set.of("islamic", "hashemite", "federal", "federative");
    /** Of which more than one state has the name: their form is kept. */
    private static final Set<String> SHARED =
            Set.of("china", "korea", "congo", "ireland", "macedonia", "vietnam", "yemen");

    @Override
    public Draft read(EntityKind kind, List<String> tokens) {
        List<String> words = new ArrayList<>(Words.withoutGenitives(Words.outsideBrackets(tokens)));
        if (words.size() > 1) {
            words.removeIf(word -> word.equals("the"));
        }
        List<String> bare = withoutForm(withoutGovernment(words));
        return Draft.of(Countries.fold(bare));
    }

    @Override
    public boolean hasAcronyms() {
        return true;
    }

    private static List<String> withoutGovernment(List<String> words) {
        if (words.size() > 2
                && GOVERNMENTS.contains(words.get(0))
                && words.get(1).equals("of")) {
            return words.subList(2, words.size());
        }
        boolean last = words.size() == 2 && GOVERNMENTS.contains(words.getLast());
        boolean known = words.size() > 2
                && GOVERNMENTS.contains(words.getLast())
                && Countries.fold(words.subList(0, words.size() - 1)).size() == 1;
        return last || known ? words.subList(0, words.size() - 1) : words;
    }

    private static List<String> withoutForm(List<String> words) {
        int from = 0;
        while (from < words.size() && OF_FORMS.contains(words.get(from))) {
            from++;
        }
        boolean form = words.size() > from + 2
                && FORMS.contains(words.get(from))
                && words.get(from + 1).equals("of")
                && !SHARED.contains(words.getLast());
        return form ? words.subList(from + 2, words.size()) : words;
    }
}
