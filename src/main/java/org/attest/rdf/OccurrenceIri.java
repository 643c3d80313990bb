package org.attest.rdf;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * From the IRI of an event account to that of the occurrence it would have by itself.
 *
 * <p>A function of the account's IRI alone, so that no data need be looked at, and of a class of accounts the least names
 * the occurrence. Does not say whether the account is stored, nor with which others it is united.
 */
public final class OccurrenceIri {

    private static final Pattern OF_REPORT = Pattern.compile("(.*[/#])report/([^/]+)/event/([^/]+)");
    private static final Pattern OF_RECORD = Pattern.compile("(.*[/#])record/([^/]+)/([^/]+)/event(?:/[^/]+)?");

    private OccurrenceIri() {}

    /** The occurrence of an event account that is in no class; empty for anything else. */
    public static Optional<Node> of(Node account) {
        // Most accounts are none of an event, and this is asked of all.
        if (!account.isURI() || !account.getURI().contains("/event")) {
            return Optional.empty();
        }
        // Reports first: a base may end in record/, and a path has no more steps than these.
        return path(OF_REPORT, account, "").or(() -> path(OF_RECORD, account, "record/"));
    }

    private static Optional<Node> path(Pattern form, Node account, String kind) {
        Matcher parts = form.matcher(account.getURI());
        return parts.matches()
                ? Optional.of(NodeFactory.createURI(
                        parts.group(1) + "occurrence/" + kind + parts.group(2) + "/" + parts.group(3)))
                : Optional.empty();
    }
}
