package org.attest.resolve.match;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that a thing is put into: what two things must share one of to be compared.
 *
 * <p>Each way in which {@link Likeness} may find two names alike has keys here that such names share: the letters and their consonants, each
 * also with one left out (so that names that differ in one letter meet), single words and pairs of words by their consonants, acronyms, numbers, identifiers,
 * and the corner of the map for names that begin alike.
 */
final class BlockKeys {

    /** Below this many letters leaving one out says nothing. */
    private static final int SHORTEST_CUT = 4;

    private static final int LONGEST_CUT = 16;
    private static final int SHORTEST_SOUND_CUT = 4;
    private static final int MOST_WORDS = 6;
    /** Degrees; a point belongs to the four corners around it, so points closer than this share one. */
    private static final double CELL = 0.1;

    private final Consumer<String> to;
    private final String domain;

    private BlockKeys(String domain, Consumer<String> to) {
        this.domain = domain;
        this.to = to;
    }

    /** The keys of a profile, in no certain order, some of them twice. */
    static void of(Profile profile, Consumer<String> to) {
        if (!Kinds.isMatched(profile.kind())) {
            return;
        }
        for (String domain : domains(profile.kind())) {
            BlockKeys keys = new BlockKeys(domain, to);
            profile.names().forEach(keys::name);
            keys.point(profile.subject().point(), profile.label());
        }
        profile.subject().identifiers().forEach(identifier -> to.accept("identifier " + identifier));
    }

    /** The keys of a profile, each once, in order. */
    static Set<String> of(Profile profile) {
        Set<String> keys = new TreeSet<>();
        of(profile, keys::add);
        return keys;
    }

    /** Kinds that may be one share a domain; an actor of an unknown kind is in those of all actors. */
    private static List<String> domains(EntityKind kind) {
        if (kind == EntityKind.ACTOR) {
            return List.of("person", "body", "unit", "people");
        }
        return List.of(
                switch (kind.family()) {
                    case PERSON -> "person";
                    case ORGANISATION -> "body";
                    case UNIT -> "unit";
                    case PEOPLE -> "people";
                    case EQUIPMENT -> "equipment";
                    case REGION, SETTLEMENT, QUARTER, SITE, FEATURE, PLACE, EXPRESSION -> "place";
                });
    }

    private void name(NameProfile name) {
        add("form", name.normal());
        cuts("letters", name.letters(), SHORTEST_CUT);
        for (String sound : Sounds.both(name.letters())) {
            cuts("sound", sound, SHORTEST_SOUND_CUT);
        }
        words(name.words());
        acronyms(name);
        String numbers = Marks.of(Marks.Sort.ORDINAL, name.marks());
        if (!numbers.isEmpty()) {
            add("number", numbers + " " + Marks.of(Marks.Sort.ECHELON, name.marks()));
        }
    }

    private void words(List<String> words) {
        List<String> sounds = words.stream()
                .limit(MOST_WORDS)
                .map(Sounds::of)
                .distinct()
                .sorted()
                .toList();
        sounds.forEach(sound -> add("word", sound));
        for (int i = 0; i < sounds.size(); i++) {
            for (int j = i + 1; j < sounds.size(); j++) {
                add("words", sounds.get(i) + " " + sounds.get(j));
            }
        }
    }

    private void acronyms(NameProfile name) {
        if (name.isAcronym()) {
            add("acronym", name.acronym());
            for (int end = 2; end < name.acronym().length(); end++) {
                add("acronym", name.acronym().substring(0, end));
            }
        }
        add("acronym", name.initials());
    }

    private void point(@Nullable Point point, NameProfile label) {
        if (point == null || !Distance.isExact(point)) {
            return;
        }
        long south = (long) Math.floor(point.lat() / CELL);
        long west = (long) Math.floor(point.lon() / CELL);
        for (long lat = south; lat <= south + 1; lat++) {
            for (long lon = west; lon <= west + 1; lon++) {
                add("corner", lat + " " + lon + " " + label.sound().charAt(0));
            }
        }
    }

    /** The text, and the text with each of its letters left out: two that differ in one letter share one of these. */
    private void cuts(String sort, String text, int shortest) {
        add(sort, text);
        if (text.length() < shortest || text.length() > LONGEST_CUT) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            add(sort, text.substring(0, i) + text.substring(i + 1));
        }
    }

    private void add(String sort, Collection<String> values) {
        values.forEach(value -> add(sort, value));
    }

    private void add(String sort, String value) {
        to.accept(domain + " " + sort + " " + value);
    }
}
