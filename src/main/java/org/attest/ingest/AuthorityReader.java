package org.attest.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.json.Documents;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.ingest.json.JsonDocument;
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

    private static final Set<String> KNOWN = Set.of("format", "name", "things");

    private final long maxBytes;

    /** Reads authorities of at most 64 MiB. */
    public AuthorityReader() {
        this(Documents.STANDARD_LIMIT);
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
        JsonNode root = JsonDocument.parse(where, json, head::accept);
        if (root == null) {
            return rejected(where, json, "", 0, Reach.FILE, head.problems());
        }
        Ledger parts = new Ledger();
        Authority authority = authority(new JsonCursor(root, where, head), parts);
        List<Problem> problems = new ArrayList<>(head.problems());
        problems.addAll(parts.problems());
        String hash = CanonicalJson.sha256(root);
        int given = root.path("things").size();
        return head.blocks()
                ? rejected(where, json, hash, given, Reach.FILE, problems)
                : new IncomingAuthority(where, json, hash, Optional.of(authority), given, parts.rejections(), problems);
    }

    private static Authority authority(JsonCursor top, Ledger parts) {
        if (!FormatMarker.check(top, InputFormat.AUTHORITY)) {
            return new Authority("", List.of());
        }
        Fields fields = top.object(KNOWN);
        Drafts<Authority.Known> drafts = new Drafts<>();
        fields.list("things").forEach(item -> drafts.add(KnownReader.read(item)));
        List<Authority.Known> standing = drafts.settle(parts, new Declared<>("thing", "things"));
        return new Authority(fields.text("name"), OneIdentifier.each(standing, parts));
    }

    private static IncomingAuthority rejected(
            Where where, String original, String hash, int given, Reach reach, List<Problem> problems) {
        Rejection rejection = Ledger.rejection(where, reach, original, problems);
        return new IncomingAuthority(where, original, hash, Optional.empty(), given, List.of(rejection), problems);
    }
}
