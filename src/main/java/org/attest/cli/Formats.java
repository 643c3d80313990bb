package org.attest.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.ingest.InputFormat;
import org.jspecify.annotations.Nullable;

/** Names of formats on the command line. */
final class Formats {

    private Formats() {}

    /** The format of inputs of that name; null for null, which leaves it to the content. */
    static @Nullable InputFormat parse(@Nullable String name) {
        return name == null ? null : named(InputFormat.values(), InputFormat::id, name);
    }

    /** The one of some formats that is called that, in small letters; ends the command when there is none. */
    static <E extends Enum<E>> E named(E[] formats, String name) {
        return named(formats, format -> format.name().toLowerCase(Locale.ROOT), name);
    }

    private static <E> E named(E[] formats, Function<E, String> word, String name) {
        return Arrays.stream(formats)
                .filter(format -> word.apply(format).equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no format '" + name + "': take "
                                + Arrays.stream(formats).map(word).collect(Collectors.joining(" or "))));
    }
}
