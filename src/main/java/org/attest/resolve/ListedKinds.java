package org.attest.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
public final class ListedKinds implements Function<String, Optional<Sort>> {

    /** What the ids begin with that datasets give to those who act and speak. */
    private static final Pattern ACTOR = Pattern.compile("[a-z0-9-]+-(actor|speaker)/.+");

    /** What those begin with that they give to conflicts and dyads. */
    private static final Pattern CONFLICT = Pattern.compile("[a-z0-9-]+-(conflict|dyad)/.+");

    private final Map<String, EntityKind> kinds = new HashMap<>();

    /** By the keys alone. */
    public static ListedKinds ofKeys() {
        return new ListedKinds(List.of());
    }

    /** By these authorities. */
    public ListedKinds(Collection<Authority> authorities) {
        authorities.stream()
                .sorted(Comparator.comparing(Authority::name))
                .flatMap(authority -> authority.things().stream())
                .forEach(known -> kinds.putIfAbsent(known.id(), known.kind()));
    }

    /**
     * What sort of thing it is.
     *
     * @param key with {@code thing:}, or the IRI in full
     * @return empty where no authority has it and its key does not tell, and for mentions and accounts
     */
    @Override
    public Optional<Sort> apply(String key) {
        return id(key).flatMap(id -> CONFLICT.matcher(id).matches()
                ? Optional.of(Sort.CONFLICT)
                : Optional.ofNullable(kinds.get(id)).or(() -> told(id)).map(Sort::new));
    }

    private static Optional<EntityKind> told(String id) {
        return ACTOR.matcher(id).matches()
                ? Optional.of(EntityKind.ACTOR)
                : OwnKey.parse(id).map(OwnKey::kind);
    }

    private static Optional<String> id(String key) {
        return Stream.of(JudgedKey.THING, JudgedKey.THINGS)
                .filter(key::startsWith)
                .map(start -> key.substring(start.length()))
                .findFirst();
    }
}
