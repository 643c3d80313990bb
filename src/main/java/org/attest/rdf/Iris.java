package org.attest.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.attest.model.Edtf;
import org.attest.model.Extractor;
import org.attest.model.Fact;
import org.attest.model.JudgedKey;
import org.attest.model.Judgement;
import org.attest.model.Source;
import org.attest.model.Thing;

/**
 * The IRIs of one database: from its base and the ids of reports to those of everything in the graph.
 *
 * <p>They depend on ids alone, never on what is said, so that a correction moves nothing. Ids are taken as checked: the
 * form {@code [a-z0-9][a-z0-9-]{0,63}} is the reader's business. The program's own graphs are in {@link Graphs}.
 */
public final class Iris {

    /** The namespace of things that all databases share. */
    public static final String THINGS = JudgedKey.THINGS;

    /** The base of a database that was given none. */
    public static final String DEFAULT_BASE = "http://localhost:3030/id/";

    /** The reserved id of the testimony that holds what the declarations of a report say. */
    public static final String DECLARED = "declared";

    static {
        JenaSystem.init();
    }

    private final String base;

    /**
     * The IRIs under a base.
     *
     * @param base an absolute IRI that ends in a slash or a hash
     * @throws IllegalArgumentException if it does not
     */
    public Iris(String base) {
        if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
            throw new IllegalArgumentException("a base is an absolute IRI that ends in / or #, this is not: " + base);
        }
        this.base = base;
    }

    /** The base, as given. */
    public String base() {
        return base;
    }

    /** A report. */
    public Node report(String report) {
        return under("report/" + report);
    }

    /** A testimony, which is its named graph too. */
    public Node testimony(String report, String testimony) {
        return under("report/" + report + "/testimony/" + testimony);
    }

    /** The graph of a testimony's evidence, or of what was left out of a report. */
    public Node evidenceGraph(Node testimonyOrReport) {
        return below(testimonyOrReport, "evidence");
    }

    /**
     * An annotation: what ties an account to a span of the source.
     *
     * @param evidenceGraph the graph of the testimony's evidence
     * @param kind kind of the account
     * @param account its local id
     * @param n from 1
     */
    public Node annotation(Node evidenceGraph, String kind, String account, int n) {
        return below(evidenceGraph, kind + "/" + account + "/" + n);
    }

    /** A part of a report's text that was left out, n from 1. */
    public Node excluded(String report, int n) {
        return under("report/" + report + "/excluded/" + n);
    }

    /** The target of an annotation or exclusion. */
    public Node target(Node annotation) {
        return below(annotation, "target");
    }

    /** The selector of an annotation or exclusion. */
    public Node selector(Node annotation) {
        return below(annotation, "selector");
    }

    /** An account, by its kind as {@link Fact#kind()} gives it. */
    public Node account(String report, String kind, String id) {
        return under("report/" + report + "/" + kind + "/" + id);
    }

    /**
     * A document that was extracted.
     *
     * @throws IllegalArgumentException if it has neither a URL nor a hash
     */
    public Node source(Source source) {
        if (source.url() != null) {
            return byUrl(source.url());
        }
        if (source.sha256() != null) {
            return under("source/text-" + source.sha256().substring(0, 16));
        }
        throw new IllegalArgumentException("source " + source.id() + " has neither url nor sha256");
    }

    /** A document that a report only speaks of. */
    public Node spokenOf(String report, Source source) {
        return source.url() == null && source.sha256() == null
                ? under("report/" + report + "/source/" + source.id())
                : source(source);
    }

    /** A dataset. */
    public Node dataset(String dataset) {
        return under("dataset/" + dataset);
    }

    /** A release of a dataset, by its name, in which characters that no path has become hyphens. */
    public Node release(String dataset, String release) {
        return under("release/" + dataset + "/" + release.replaceAll("[^A-Za-z0-9._-]+", "-"));
    }

    /** A record of a dataset, which is its testimony and that testimony's graph too. */
    public Node record(String dataset, String record) {
        return under("record/" + dataset + "/" + record);
    }

    /** An account of a record; the id is left out where it is the kind's name. */
    public static Node recordAccount(Node record, String kind, String id) {
        return below(record, id.equals(kind) ? kind : kind + "/" + id);
    }

    /** What a record once said, in the revision of that content hash. */
    public static Node revision(Node record, String contentHash) {
        return below(record, "revision/" + contentHash.substring(0, 12));
    }

    /**
     * A document that a record cites: by its address or, where it has none, by what else is known of it.
     *
     * @param publisher key of who published it; empty where that is not known
     */
    public Node cited(Source source, String publisher) {
        if (source.url() != null) {
            return byUrl(source.url());
        }
        Edtf date = source.published().edtf();
        String known = publisher + "\n" + (date == null ? "" : date.text()) + "\n"
                + (source.title() == null ? "" : source.title()) + "\n";
        return under("source/cited-" + DigestUtils.sha256Hex(known).substring(0, 16));
    }

    /** Who made reports. */
    public Node extractor(Extractor extractor) {
        return under("extractor/" + extractor.kind().word() + "/" + Slugs.of(extractor.name()));
    }

    /** A loading: the second it began, in UTC, and the hash of what was loaded. */
    public Node load(Instant start, String contentHash) {
        return under("load/" + start.truncatedTo(ChronoUnit.SECONDS) + "-" + contentHash.substring(0, 8));
    }

    /** A list of known things. */
    public Node authority(String name) {
        return under("authority/" + Slugs.of(name));
    }

    /** A list of judgements. */
    public Node judgementList(String name) {
        return under("judgements/" + name);
    }

    /** A judgement, by all it says: whatever list it stands in, and in whatever spelling it names the two. */
    public Node judgement(Judgement judgement) {
        String a = JudgedKey.of(judgement.a(), base);
        String b = JudgedKey.of(judgement.b(), base);
        boolean ordered = a.compareTo(b) <= 0;
        String all = Stream.of(
                        judgement.verdict().word(),
                        ordered ? a : b,
                        ordered ? b : a,
                        judgement.who(),
                        judgement.when(),
                        judgement.why())
                .map(part -> part + "\n")
                .collect(Collectors.joining());
        return under("judgement/" + DigestUtils.sha256Hex(all).substring(0, 16));
    }

    /** Who judges, person or program. */
    public Node judge(String who) {
        return under("judge/" + Slugs.of(who));
    }

    /** What a judgement names, by its key. */
    public Node judged(String key) {
        return NodeFactory.createURI(JudgedKey.iri(key, base));
    }

    /** A thing as a report mentions it, which may be a thing of that report alone. */
    public Node mention(String report, String entity) {
        return under("report/" + report + "/thing/" + entity);
    }

    /** A thing, as a report knows it. */
    public Node thing(String report, Thing thing) {
        return switch (thing.scope()) {
            case SHARED -> sharedThing(thing.key());
            case REPORT -> mention(report, thing.key());
            case MENTION -> path(thing.key());
        };
    }

    /** What stands at a path below the base. */
    public Node path(String path) {
        return under(path);
    }

    /** The author of a report's source of whom nothing is known. Not below {@code thing/}, where entities have their ids. */
    public Node unnamedAuthor(String report) {
        return under("report/" + report + "/author");
    }

    /** A thing that all databases share. */
    public static Node sharedThing(String key) {
        return NodeFactory.createURI(THINGS + key);
    }

    /** The geometry of a thing. */
    public static Node geometry(Node thing) {
        return below(thing, "geometry");
    }

    /** Id of the report that an IRI belongs to; empty where it is no report's, but a source's or a shared thing's, say. */
    public Optional<String> reportOf(Node iri) {
        String start = base + "report/";
        if (!iri.isURI() || !iri.getURI().startsWith(start)) {
            return Optional.empty();
        }
        String rest = iri.getURI().substring(start.length());
        int slash = rest.indexOf('/');
        String id = slash < 0 ? rest : rest.substring(0, slash);
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    private Node byUrl(String url) {
        return under("source/url-" + DigestUtils.sha256Hex(CanonicalUrl.of(url)).substring(0, 16));
    }

    private Node under(String path) {
        return NodeFactory.createURI(base + path);
    }

    private static Node below(Node node, String step) {
        return NodeFactory.createURI(node.getURI() + "/" + step);
    }
}
