package org.attest.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Types of parameters: what a value looks like as text, and which RDF term it becomes.
 *
 * <p>The name of a parameter's variable ends in the type, as in BASIL: {@code ?_place_thing}, {@code ?_date_date}.
 */
public enum ParameterType {
    /** An IRI, whole or with a prefix that the query declares. */
    IRI("an IRI such as <https://example.org/x>"),
    /** A person, group, unit, place …: IRI, key or name; it is looked up. */
    THING("a thing: its IRI, its key or one of its names"),
    /** A document or dataset: IRI, id of its report, web address or title; it is looked up. */
    SOURCE("a source: its IRI, the id of its report, its web address or its title, of a dataset its short name"),
    /** A class or a concept of the ontology: {@code Capture}, {@code att:Capture}; becomes its IRI. */
    TERM("a term of the ontology"),
    /** Any text; becomes an {@code xsd:string}. */
    STRING("a text"),
    /** Text in a language, {@code word@en}; becomes a literal with that language. */
    LANG("a text with its language, such as town@en"),
    /** A whole number; becomes an {@code xsd:integer}. */
    INTEGER("a whole number"),
    /** A number; becomes an {@code xsd:decimal}. */
    DECIMAL("a number such as 2.5"),
    /** A day; becomes an {@code xsd:date} without a time zone. */
    DATE("a day as yyyy-mm-dd"),
    /** {@code true} or {@code false}; becomes an {@code xsd:boolean}. */
    BOOLEAN("true or false"),
    /** One of a list; becomes the IRI of the list's entry, or its text. */
    ENUM("one of a list");

    private final String expected;

    ParameterType(String expected) {
        this.expected = expected;
    }

    /** What a value has to be, as it stands after "expected". */
    public String expected() {
        return expected;
    }

    /** The word in headers and at the end of variables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of that word; "lang string" is another way to write "lang". */
    public static Optional<ParameterType> of(String word) {
        String plain = word.equals("lang string") ? "lang" : word;
        return Arrays.stream(values()).filter(type -> type.word().equals(plain)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ParameterType::word).collect(Collectors.joining(", "));
    }
}
