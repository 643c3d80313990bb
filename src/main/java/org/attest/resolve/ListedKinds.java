package org.attest.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attest.model.Authority;
import org.attest.model.EntityKind;
import org.attest.model.JudgedKey;

/**
 * Of what kind the things are that judgements name, as far as authorities and the keys themselves tell: never by what else a
 * database holds, so that what judgements come to does not hang on the order of input.
 *
 * <p>Of several authorities with one id the one whose name comes first by code point tells, as in {@link Authorities}. Immutable.
 */
public final class ListedKinds implements Function<String, Optional<EntityKind>> {

    private final Map<String, EntityKind> kinds = new HashMap<>();

    /** By these authorities. */
    public ListedKinds(Collection<Authority> authorities) {
        authorities.stream()
                .sorted(Comparator.comparing(Authority::name))
                .flatMap(authority -> authority.things().stream())
                .forEach(known -> kinds.putIfAbsent(known.id(), known.kind()));
    }

    /**
     * The kind of a thing.
     *
     * @param key with {@code thing:}, or the IRI in full
     * @return empty where no authority has it and its key does not tell, and for mentions and accounts
     */
    @Override
    public Optional<EntityKind> apply(String key) {
        return id(key).flatMap(id ->
                Optional.ofNullable(kinds.get(id)).or(() -> OwnKey.parse(id).map(OwnKey::kind)));
    }

    /** Whether an authority has it. */
    public boolean has(String key) {
        return id(key).filter(kinds::containsKey).isPresent();
    }

    private static Optional<String> id(String key) {
        return Stream.of(JudgedKey.THING, JudgedKey.THINGS)
                .filter(key::startsWith)
                .map(start -> key.substring(start.length()))
                .findFirst();
    }
}
