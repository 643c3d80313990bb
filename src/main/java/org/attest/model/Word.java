package org.attest.model;

import java.util.Arrays;
import java.util.Optional;

/** A member of a closed list, as reports write it: {@code unitOf} for {@code UNIT_OF}. Implemented by enums. */
public interface Word {

    /** The constant's name; every enum has it. */
    String name();

    /** The word as reports write it: the constant's name in lower camel case, unless the list says otherwise. */
    default String word() {
        String term = upperCamel(name());
        return Character.toLowerCase(term.charAt(0)) + term.substring(1);
    }

    /** The local name of the individual or class in the ontology: {@code UnitOf}. */
    default String term() {
        return upperCamel(name());
    }

    /** The constant that a report means by a word; empty when the list has no such word. */
    static <E extends Enum<E> & Word> Optional<E> parse(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.word().equals(word))
                .findFirst();
    }

    /** {@code UNIT_OF} as {@code UnitOf}. */
    static String upperCamel(String constantName) {
        // Asked for with every word of every record: a loop over letters takes a tenth of what a stream of parts does.
        StringBuilder camel = new StringBuilder(constantName.length());
        boolean begins = true;
        for (int i = 0; i < constantName.length(); i++) {
            char letter = constantName.charAt(i);
            if (letter != '_') {
                camel.append(begins ? Character.toUpperCase(letter) : Character.toLowerCase(letter));
            }
            begins = letter == '_';
        }
        return camel.toString();
    }
}
