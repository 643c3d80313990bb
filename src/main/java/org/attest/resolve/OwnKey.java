package org.attest.resolve;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.model.Authority.Point;
import org.attest.model.EntityKind;
import org.attest.resolve.names.NameForm;
import org.jspecify.annotations.Nullable;

/**
 * The key of a thing that goes by its name: {@code town/kayara}, {@code quarter/docks/in/amar-city},
 * {@code town/kayara/at/35.79933,43.29}.
 *
 * @param kind kind of thing; where only that it is a place is known, the kind that its name tells
 * @param normal the normal form of its name
 * @param container key of what it lies in or belongs to; null where that is not known
 * @param point where it lies; null where that is not known, and where there is a container
 */
record OwnKey(
        EntityKind kind,
        String normal,
        @Nullable String container,
        @Nullable Point point) {

    private static final String IN = "/in/";
    private static final String DOTTED_IN = ".in.";
    private static final String AT = "/at/";
    /** The point at the end of a container, whose slashes are written as dots. */
    private static final Pattern DOTTED_POINT = Pattern.compile("\\.at\\.(-?[0-9.]+,-?[0-9.]+)$");

    private static final Pattern POINT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?),(-?[0-9]+(?:\\.[0-9]+)?)");
    private static final Map<String, EntityKind> KINDS =
            Arrays.stream(EntityKind.values()).collect(Collectors.toMap(EntityKind::slug, Function.identity()));

    /**
     * Kind and name of a key.
     *
     * @param kind the kind; where only that it is a place was known, that which the name tells
     * @param normal the normal form of the name
     */
    record Named(EntityKind kind, String normal) {

        /** Of a name as written. */
        static Named of(EntityKind given, String name) {
            NameForm form = NameForm.of(given, name);
            EntityKind told = form.toldKind();
            return given == EntityKind.PLACE && told != null && told.isPlace()
                    ? new Named(told, NameForm.of(told, name).normal())
                    : new Named(given, form.normal());
        }

        /** The key of that, with its place. */
        OwnKey at(@Nullable String container, @Nullable Point point) {
            return new OwnKey(kind, normal, point == null ? container : null, point);
        }
    }

    /** Reads a key; empty where it is the key of something else: of an authority's or a dataset's thing. */
    static Optional<OwnKey> parse(String key) {
        int slash = key.indexOf('/');
        EntityKind kind = slash < 0 ? null : KINDS.get(key.substring(0, slash));
        if (kind == null) {
            return Optional.empty();
        }
        String rest = key.substring(slash + 1);
        int in = rest.indexOf(IN);
        if (in >= 0) {
            return Optional.of(
                    new OwnKey(kind, rest.substring(0, in), container(rest.substring(in + IN.length())), null));
        }
        int at = rest.indexOf(AT);
        return at < 0
                ? Optional.of(new OwnKey(kind, rest, null, null))
                : point(rest.substring(at + AT.length()))
                        .map(point -> new OwnKey(kind, rest.substring(0, at), null, point));
    }

    /** As it stands in an IRI. */
    String text() {
        String start = kind.slug() + "/" + normal;
        if (point != null) {
            return start + AT + plain(point.lat()) + "," + plain(point.lon());
        }
        return container == null ? start : start + IN + container.replace('/', '.');
    }

    /** The key of a container: where that lies in another in turn, its own container stays dotted. */
    private static String container(String dotted) {
        int kind = dotted.indexOf('.');
        int in = kind < 0 ? -1 : dotted.indexOf(DOTTED_IN, kind + 1);
        if (in >= 0) {
            return dotted.substring(0, in).replace('.', '/') + IN + dotted.substring(in + DOTTED_IN.length());
        }
        Matcher point = DOTTED_POINT.matcher(dotted);
        return point.find()
                ? dotted.substring(0, point.start()).replace('.', '/') + AT + point.group(1)
                : dotted.replace('.', '/');
    }

    private static Optional<Point> point(String text) {
        Matcher numbers = POINT.matcher(text);
        return numbers.matches()
                ? Optional.of(
                        new Point(Double.parseDouble(numbers.group(1)), Double.parseDouble(numbers.group(2)), null))
                : Optional.empty();
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
