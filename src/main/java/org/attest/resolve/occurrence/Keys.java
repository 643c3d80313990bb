package org.attest.resolve.occurrence;

import java.util.Collection;
import java.util.stream.Collectors;

/** Keys as people read them. */
final class Keys {

    private static final String THING = "/thing/";

    private Keys() {}

    /** A key without what all keys begin with. */
    static String brief(String key) {
        int cut = key.lastIndexOf(THING);
        return cut < 0 ? key : key.substring(cut + THING.length());
    }

    static String brief(Collection<String> keys) {
        return keys.stream().map(Keys::brief).sorted().distinct().collect(Collectors.joining(", "));
    }
}
