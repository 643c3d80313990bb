package org.attest.model;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The keys by which judgements name what they judge: {@code thing:town/kayara}, a path below the base of a database as in
 * {@code report/004/event/fall} and {@code record/ucdp-ged/645/event}, or an IRI in full.
 *
 * <p>Does not look whether there is such a thing.
 */
public final class JudgedKey {

    /** What stands for the namespace of things that all databases share. */
    public static final String THING = "thing:";

    /** That namespace. */
    public static final String THINGS = "https://w3id.org/attest/thing/";

    private static final String ID = "[a-z0-9][a-z0-9-]{0,63}";
    private static final Pattern EVENT =
            Pattern.compile("report/" + ID + "/event/" + ID + "|record/" + ID + "/[^/]+/event(/[^/]+)?");
    private static final Pattern MENTION = Pattern.compile("report/" + ID + "/thing/" + ID);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private JudgedKey() {}

    /** What a key names. */
    public enum Kind {
        /** A thing that all databases share. */
        THING,
        /** A thing as one report mentions it, for that mention alone. */
        MENTION,
        /** A source's account of an event. */
        EVENT,
        /** Something with an IRI elsewhere; taken for a thing. */
        ELSEWHERE,
        /** Nothing that can be judged. */
        NONE;

        /** Whether something of the one kind and something of the other may be one. */
        public boolean agrees(Kind other) {
            return this != NONE && other != NONE && (this == EVENT) == (other == EVENT);
        }
    }

    /**
     * The one spelling of the three: {@code thing:…} for what all databases share, a path for what lies below the base, an IRI in
     * full for all else.
     *
     * @param base the base of the database
     */
    public static String of(String key, String base) {
        if (key.startsWith(THINGS)) {
            return THING + key.substring(THINGS.length());
        }
        return key.startsWith(base) ? key.substring(base.length()) : key;
    }

    /** The IRI that a key stands for. */
    public static String iri(String key, String base) {
        if (key.startsWith(THING)) {
            return THINGS + key.substring(THING.length());
        }
        return isFull(key) ? key : base + key;
    }

    /** Whether a key is an IRI in full, as far as its beginning tells. */
    public static boolean isFull(String key) {
        return !key.startsWith(THING) && SCHEME.matcher(key).matches();
    }

    /** What a key names, by its form. Below a base it is known only of a path. */
    public static Kind kind(String key) {
        if (key.startsWith(THING) || key.startsWith(THINGS)) {
            String rest = key.substring(key.startsWith(THING) ? THING.length() : THINGS.length());
            return Arrays.stream(rest.split("/", -1)).anyMatch(String::isEmpty) ? Kind.NONE : Kind.THING;
        }
        if (EVENT.matcher(key).matches()) {
            return Kind.EVENT;
        }
        if (MENTION.matcher(key).matches()) {
            return Kind.MENTION;
        }
        return isFull(key) ? Kind.ELSEWHERE : Kind.NONE;
    }
}
