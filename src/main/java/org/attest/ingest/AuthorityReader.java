package org.attest.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.ingest.json.LongList;
import org.attest.ingest.json.Piece;
import org.attest.model.Authority;
import org.attest.problem.Problem;
import org.attest.problem.ProblemLog;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;

/**
 * Reads authorities (attest-authority/1): lists of known things. A bad thing costs itself and what refers to it; an authority
 * without a name, or of another format, is rejected whole. Does not look at other authorities.
 */
public final class AuthorityReader {

    private static final String THINGS = "things";
    private static final Set<String> KNOWN = Set.of("format", "name", THINGS);
    private static final long STANDARD_LIMIT = 512L << 20;

    private final long maxBytes;

    /** Reads authorities of at most 512 MiB: a gazetteer of 200,000 places takes 85. */
    public AuthorityReader() {
        this(STANDARD_LIMIT);
    }

    /** Reads authorities of at most so many bytes. */
    public AuthorityReader(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /**
     * Reads a file; trouble with the file itself is told as an {@link IncomingAuthority} without an authority.
     *
     * @throws IOException if the file can be opened, but reading breaks off
     */
    public void read(Path file, Consumer<IncomingAuthority> to) throws IOException {
        new Documents(maxBytes).read(file, piece -> to.accept(incoming(piece)));
    }

    /**
     * Reads a stream to its end and does not close it.
     *
     * @throws IOException if reading breaks off
     */
    public void read(String name, InputStream in, Consumer<IncomingAuthority> to) throws IOException {
        new Documents(maxBytes).read(name, in, piece -> to.accept(incoming(piece)));
    }

    /** Reads one authority from its JSON. */
    public IncomingAuthority parse(String name, String json) {
        return parse(Where.file(name), json);
    }

    private IncomingAuthority incoming(Piece piece) {
        return switch (piece) {
            case Piece.Text text -> parse(text.where(), text.text());
            case Piece.Lost lost -> rejected(lost.where(), "", "", 0, Reach.FILE, List.of(lost.problem()));
        };
    }

    private static IncomingAuthority parse(Where where, String json) {
        ProblemLog head = new ProblemLog();
        LongList root = LongList.parse(where, json, THINGS, head::accept);
        if (root == null) {
            return rejected(where, json, "", 0, Reach.FILE, head.problems());
        }
        Ledger parts = new Ledger();
        Authority authority = authority(root, new JsonCursor(root.rest(), where, head), parts);
        List<Problem> problems = new ArrayList<>(head.problems());
        problems.addAll(parts.problems());
        String hash = root.sha256();
        return head.blocks()
                ? rejected(where, json, hash, root.size(), Reach.FILE, problems)
                : new IncomingAuthority(
                        where,
                        json,
                        hash,
                        Optional.of(authority),
                        root.size(),
                        withOriginals(parts.rejections(), root, where),
                        problems);
    }

    private static Authority authority(LongList root, JsonCursor top, Ledger parts) {
        if (!FormatMarker.check(top, InputFormat.AUTHORITY)) {
            return new Authority("", List.of());
        }
        Fields fields = top.object(KNOWN);
        // Complains where it is no list; its items are not in it.
        fields.list(THINGS);
        Drafts<Authority.Known> drafts = new Drafts<>();
        Where things = top.where().child(THINGS);
        AtomicInteger index = new AtomicInteger();
        root.each(item -> drafts.add(
                KnownReader.read(new JsonCursor(item, things.child(index.getAndIncrement()), top.problems()))));
        List<Authority.Known> standing = drafts.settle(parts, new Declared<>("thing", THINGS));
        return new Authority(fields.text("name"), OneIdentifier.each(standing, parts));
    }

    /** With the JSON of the things that were rejected: while they were read, no thing's was kept. */
    private static List<Rejection> withOriginals(List<Rejection> rejections, LongList root, Where where) {
        Map<String, String> originals = new HashMap<>();
        rejections.forEach(rejection -> originals.put(rejection.where().pointer(), rejection.original()));
        if (!originals.isEmpty()) {
            Where things = where.child(THINGS);
            AtomicInteger index = new AtomicInteger();
            root.each(item -> originals.computeIfPresent(
                    things.child(index.getAndIncrement()).pointer(), (pointer, none) -> item.toString()));
        }
        return rejections.stream()
                .map(rejection -> Rejection.cut(
                        rejection.where(),
                        rejection.reach(),
                        originals.getOrDefault(rejection.where().pointer(), ""),
                        rejection.problems()))
                .toList();
    }

    private static IncomingAuthority rejected(
            Where where, String original, String hash, int given, Reach reach, List<Problem> problems) {
        Rejection rejection = Ledger.rejection(where, reach, original, problems);
        return new IncomingAuthority(where, original, hash, Optional.empty(), given, List.of(rejection), problems);
    }
}
