package org.attest.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.model.JudgedKey;
import org.attest.model.Thing;

/**
 * Things that are one whatever their names: by judgements, and by identifiers that authorities have in common, unless it
 * was judged that they differ. Keys are those of things, without a prefix, and paths of mentions.
 */
final class Classes {

    private static final String THING = JudgedKey.THING;

    private final Authorities authorities;
    private final Judged judged;
    private final Map<String, SortedSet<String>> classes = new HashMap<>();

    Classes(Authorities authorities, Judged judged) {
        this.authorities = authorities;
        this.judged = judged;
        for (String key : judged.keys()) {
            if (!isThing(key)) {
                continue;
            }
            SortedSet<String> members = new TreeSet<>();
            judged.members(key).stream().filter(Classes::isThing).forEach(member -> members.add(unprefixed(member)));
            classes.put(unprefixed(key), members);
        }
        new TreeMap<>(authorities.byIdentifier()).forEach((identifier, ids) -> {
            NavigableSet<String> all = new TreeSet<>(ids);
            Identifiers.datasetKey(identifier).ifPresent(all::add);
            all.forEach(id -> join(all.first(), id));
        });
    }

    /** How judgement files spell a key. */
    static String prefixed(String key) {
        return Thing.isMention(key) ? key : THING + key;
    }

    private static String unprefixed(String key) {
        return key.startsWith(THING) ? key.substring(THING.length()) : key;
    }

    /** Accounts are judged, too, and things that are elsewhere; these are no concern here. */
    private static boolean isThing(String key) {
        JudgedKey.Kind kind = JudgedKey.kind(key);
        return kind == JudgedKey.Kind.THING || kind == JudgedKey.Kind.MENTION;
    }

    private void join(String one, String other) {
        SortedSet<String> left = of(one);
        SortedSet<String> right = of(other);
        if (left.contains(other) || areToldApart(left, right)) {
            return;
        }
        SortedSet<String> both = new TreeSet<>(left);
        both.addAll(right);
        both.forEach(member -> classes.put(member, both));
    }

    /** The members of a key's class, itself included. */
    SortedSet<String> of(String key) {
        SortedSet<String> found = classes.get(key);
        return found == null ? new TreeSet<>(List.of(key)) : found;
    }

    /** The things that are in a class with another. */
    SortedSet<String> joined() {
        SortedSet<String> joined = new TreeSet<>();
        classes.forEach((key, members) -> {
            if (members.size() > 1 && !Thing.isMention(key)) {
                joined.add(key);
            }
        });
        return joined;
    }

    /** The things and mentions of which something was judged. */
    SortedSet<String> judged() {
        SortedSet<String> keys = new TreeSet<>();
        judged.keys().stream().filter(Classes::isThing).forEach(key -> keys.add(unprefixed(key)));
        return keys;
    }

    /** Whether a key is in a class with another. */
    boolean isJoined(String key) {
        return of(key).size() > 1;
    }

    /** Whether somebody judged a member of one and a member of the other to be different, or could not decide. */
    boolean areToldApart(SortedSet<String> some, SortedSet<String> others) {
        return others.stream().anyMatch(toldApartFrom(some)::contains);
    }

    /** What somebody judged to be different from one of these, or could not decide on. */
    SortedSet<String> toldApartFrom(SortedSet<String> some) {
        SortedSet<String> apart = new TreeSet<>();
        for (String one : some) {
            judged.apartFrom(prefixed(one)).forEach(other -> apart.add(unprefixed(other)));
        }
        return apart;
    }

    /** Whether judgements alone make two keys one. */
    boolean areJudgedSame(String one, String other) {
        return judged.members(prefixed(one)).contains(prefixed(other));
    }

    /** The members that an authority has. */
    SortedSet<String> known(SortedSet<String> members) {
        SortedSet<String> known = new TreeSet<>();
        for (String member : members) {
            if (authorities.has(member)) {
                known.add(member);
            }
        }
        return known;
    }

    /**
     * What a class goes by: an authority's id that people chose, else one that it took over from a dataset, else a dataset's
     * id, else a key made of a name; of several the least.
     */
    String leader(SortedSet<String> members) {
        List<String> sorted = new ArrayList<>(members);
        sorted.sort(Comparator.comparingInt(this::rank).thenComparing(Comparator.naturalOrder()));
        return sorted.getFirst();
    }

    private int rank(String key) {
        if (authorities.has(key)) {
            return key.indexOf('/') < 0 ? 0 : 1;
        }
        if (Thing.isMention(key)) {
            return 4;
        }
        return OwnKey.parse(key).isPresent() ? 3 : 2;
    }
}
