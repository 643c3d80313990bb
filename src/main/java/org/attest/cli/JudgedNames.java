package org.attest.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.pipeline.Judgeable;
import org.attest.query.LocalEndpoint;
import org.attest.query.ThingLookup;
import org.attest.store.GraphStore;

/**
 * Finds the thing or account that a user means on the command line: by {@code thing:…}, path, full IRI, key without
 * {@code thing:}, or the name of just one thing.
 */
final class JudgedNames {

    private static final Pattern UNFIT = Pattern.compile("[\\s<>\"{}|^`\\\\]");

    private final String base;
    private final Judgeable judgeable;
    private final LocalEndpoint endpoint;

    JudgedNames(GraphStore store) {
        this.base = store.settings().base();
        this.judgeable = new Judgeable(store);
        this.endpoint = new LocalEndpoint(store.dataset());
    }

    /**
     * The key, in the one spelling.
     *
     * @throws CommandFailure if there is no such thing or account, or several have the name
     */
    String key(String text) {
        if (text.isBlank()) {
            throw new CommandFailure(
                    ExitCode.USAGE, "a decision names two things or two accounts; one of them is empty");
        }
        return asKey(text)
                .or(() -> candidates(text).filter(judgeable::isThere).findFirst())
                .orElseGet(() -> byName(text));
    }

    /** What is a key of that form and there. An IRI of elsewhere cannot be looked up, but a typing error in one would be taken for a thing. */
    private Optional<String> asKey(String text) {
        String key = JudgedKey.of(bare(text), base);
        return !UNFIT.matcher(key).find() && JudgedKey.kind(key) != JudgedKey.Kind.ELSEWHERE && judgeable.isThere(key)
                ? Optional.of(key)
                : Optional.empty();
    }

    private static Stream<String> candidates(String text) {
        return UNFIT.matcher(text).find() ? Stream.empty() : Stream.of(JudgedKey.THING + text);
    }

    private static String bare(String text) {
        return text.startsWith("<") && text.endsWith(">") ? text.substring(1, text.length() - 1) : text;
    }

    private String byName(String text) {
        ThingLookup found = ThingLookup.of(endpoint, text);
        if (!found.why().isEmpty()) {
            throw new CommandFailure(
                    ExitCode.USAGE,
                    "'" + text + "' " + found.why() + "; nothing was changed"
                            + (found.why().startsWith("may be")
                                    ? ""
                                    : " ('attest names' lists keys; what is not loaded yet can be judged in a file of judgements)"));
        }
        return JudgedKey.of(found.iri(), base);
    }

    /** The key of what a list of judgements names, there or not; else as {@link #key}. */
    String keyOf(String text, List<Judgement> judgements) {
        String key = JudgedKey.of(bare(text), base);
        return judgements.stream()
                .flatMap(judgement -> Stream.of(judgement.a(), judgement.b()))
                .map(judged -> JudgedKey.of(judged, base))
                .filter(judged -> judged.equals(key) || judged.equals(JudgedKey.THING + key))
                .findFirst()
                .orElseGet(() -> key(text));
    }
}
