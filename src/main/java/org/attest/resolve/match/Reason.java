package org.attest.resolve.match;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that speaks for two being one, or against it.
 *
 * @param code what kind of reason
 * @param weight for a likeness of names, the score that it alone would give, 0 to 1; for a circumstance, what it adds or takes away;
 *     for a guard, 0: it decides alone
 * @param details what the text is made of, in the order in which {@link #text()} says it
 */
public record Reason(Code code, double weight, List<String> details) {

    /** What reasons do to a score. */
    public enum Effect {
        /** The greatest of these weights is where the score begins. */
        LIKENESS,
        /** Adds its weight, which may be negative. */
        CIRCUMSTANCE,
        /** Forbids the pair. */
        GUARD
    }

    /** Kinds of reason. The names are stable. */
    public enum Code {
        /** An IRI of another dataset is the same. */
        SAME_IDENTIFIER(Effect.LIKENESS, "both are %s"),
        /** The normal form is the same. */
        SAME_FORM(Effect.LIKENESS, "same normal form %s"),
        /** One name, read in one of the ways that it can be, is the other. */
        SAME_READING(Effect.LIKENESS, "the same when translated, or without what it is of: %s"),
        /** The letters are the same, and the spaces between words differ. */
        SAME_LETTERS(Effect.LIKENESS, "same letters without spaces: %s"),
        /** The words are the same in another order. */
        SAME_WORDS(Effect.LIKENESS, "same words in another order: %s"),
        /** Word by word, or as a whole, the names are spelt much alike. */
        ALIKE_WORDS(Effect.LIKENESS, "names %3$.2f alike (Jaro-Winkler and Levenshtein of words): %1$s, %2$s"),
        /** Few letters differ. */
        FEW_LETTERS(Effect.LIKENESS, "%s letters differ (Levenshtein): %s, %s"),
        /** The consonants are the same by Double Metaphone. */
        SAME_SOUND(Effect.LIKENESS, "same consonants %s (Double Metaphone): %s, %s"),
        /** All words of one are among the other's. */
        SUBSET(Effect.LIKENESS, "all words of %s are in %s"),
        /** One is the other's last name. */
        SURNAME(Effect.LIKENESS, "%s is the last name of %s"),
        /** The letters of one are the initials of the other. */
        ACRONYM(Effect.LIKENESS, "%s: acronym of the other's words, %s"),
        /** An acronym among the words of one stands for the rest of the other's. */
        INNER_ACRONYM(Effect.LIKENESS, "%s: acronym within %s"),
        /** Two acronyms of which one begins as the other goes. */
        ACRONYM_PREFIX(Effect.LIKENESS, "the acronym %s is the beginning of %s"),
        /** It may be one of several known things by its name, or of one that lies elsewhere. */
        KNOWN_NAME(Effect.LIKENESS, "a name of %s known, with nothing to choose by"),
        /** The same numbers, and nothing else that differs. */
        SAME_NUMBER(Effect.LIKENESS, "same number and size: %s"),
        /** Close to each other. */
        NEAR(Effect.CIRCUMSTANCE, "%s km apart"),
        /** Further apart than one place's points usually are. */
        APART(Effect.CIRCUMSTANCE, "%s km apart, more than is usual"),
        /** In the same place, or of the same body. */
        SAME_CONTAINER(Effect.CIRCUMSTANCE, "within the same %s"),
        /** In places, or of bodies, that are not known to have to do with each other. */
        OTHER_CONTAINER(Effect.CIRCUMSTANCE, "one within %s, the other within %s"),
        /** Kinds that may be two words for one. */
        OTHER_KIND(Effect.CIRCUMSTANCE, "one is called %s, the other %s"),
        /** One list has two entries. */
        OTHER_IDENTIFIER(Effect.CIRCUMSTANCE, "two entries of one list: %s, %s"),
        /** One is said to be a part of something that goes by the name: a faction, dissidents. */
        PART(Effect.CIRCUMSTANCE, "only one is called %s"),
        /** A number, direction or size that only one of the names has. */
        MARK_MISSING(Effect.CIRCUMSTANCE, "only one has %s"),
        /** Kinds that no one thing has. */
        OTHER_SORT(Effect.GUARD, "%s and %s are never one (guard)"),
        /** Too far apart. */
        TOO_FAR(Effect.GUARD, "%s km apart (guard)"),
        /** Different numbers. */
        OTHER_ORDINAL(Effect.GUARD, "different numbers: %s, %s (guard)"),
        /** North against south. */
        OTHER_DIRECTION(Effect.GUARD, "different directions: %s, %s (guard)"),
        /** A brigade against a division. */
        OTHER_ECHELON(Effect.GUARD, "different sizes: %s, %s (guard)"),
        /** An armoured division against an infantry division. */
        OTHER_WORD(Effect.GUARD, "different sorts: %s, %s (guard)"),
        /** Parent and child. */
        CONTAINED(Effect.GUARD, "one is within the other: %s in %s (guard)");

        private final Effect effect;
        private final String pattern;

        Code(Effect effect, String pattern) {
            this.effect = effect;
            this.pattern = pattern;
        }

        /** What it does to the score. */
        public Effect effect() {
            return effect;
        }
    }

    /** Copies the list. */
    public Reason {
        details = List.copyOf(details);
    }

    /** A reason with its details. */
    static Reason of(Code code, double weight, String... details) {
        return new Reason(code, weight, List.of(details));
    }

    /** A guard with its details. */
    static Reason guard(Code code, String... details) {
        return of(code, 0, details);
    }

    /** In words, without a full stop. */
    public String text() {
        Object[] all = Stream.concat(details.stream(), Stream.of(weight)).toArray();
        return String.format(Locale.ROOT, code.pattern, all);
    }

    /** {@code +0.03 within the same mosul}; a likeness without sign, a guard with the text alone. */
    @Override
    public String toString() {
        return switch (code.effect) {
            case LIKENESS -> String.format(Locale.ROOT, "%.2f %s", weight, text());
            case CIRCUMSTANCE -> String.format(Locale.ROOT, "%+.2f %s", weight, text());
            case GUARD -> text();
        };
    }
}
