package org.attest.ingest.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.ingest.AuthorityWriter;
import org.attest.ingest.IncomingAuthority;
import org.attest.ingest.json.CanonicalJson;
import org.attest.ingest.table.BadRecord;
import org.attest.ingest.table.Row;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.table.TableReader;
import org.attest.ingest.table.TableRecord;
import org.attest.model.Authority;
import org.attest.model.Authority.Known;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.attest.problem.Rejection;
import org.attest.problem.Rejection.Reach;
import org.attest.problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table as an authority: row by row, so that only the things are held, not the table. A bad row costs its thing; a file
 * that breaks off, or is damaged, is rejected whole: of half a gazetteer a name would seem to be of one place that is of two.
 *
 * <p>What goes into the archive is the authority as JSON, so that nothing but its reader is needed to derive the graph anew.
 *
 * <p>For one use.
 */
public final class AuthorityTable {

    private final TableInput input;
    private final AuthorityFormat format;
    private final AuthorityFormat.Gathering gathering;
    private final List<Problem> ofFile = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Known> things = new ArrayList<>();
    private final Map<String, Where> ids = new HashMap<>();
    private int records;

    private AuthorityTable(TableInput input, AuthorityFormat format) {
        this.input = input;
        this.format = format;
        this.gathering = format.begin();
    }

    /**
     * Reads one.
     *
     * @return without an authority where nothing can be made of the file
     * @throws IOException if reading breaks off
     */
    public static IncomingAuthority read(TableInput input, AuthorityFormat format) throws IOException {
        return new AuthorityTable(input, format).read();
    }

    private IncomingAuthority read() throws IOException {
        Optional<TableReader> opened = Tables.open(input, format, ofFile::add);
        if (opened.isPresent()) {
            try (TableReader reader = opened.get()) {
                for (@Nullable TableRecord record = reader.next(); record != null; record = reader.next()) {
                    take(record);
                }
            }
        }
        return opened.isEmpty() || ofFile.stream().anyMatch(Problem::blocks) ? rejected() : incoming();
    }

    private void take(TableRecord record) {
        records++;
        switch (record) {
            case BadRecord bad -> {
                if (bad.problem().code() == ProblemCode.FILE_TRUNCATED) {
                    ofFile.add(bad.problem());
                }
                reject(bad, List.of(bad.problem()));
            }
            case Row row -> take(row);
        }
    }

    private void take(Row row) {
        Known known = gathering.read(row);
        if (known != null && ids.containsKey(known.id())) {
            row.add(twice(row, known));
        }
        if (known == null || row.blocked()) {
            reject(row, row.problems());
            return;
        }
        ids.put(known.id(), known.where());
        gathering.keep(row, known);
        problems.addAll(row.problems());
        things.add(known);
    }

    /** The first stays, as in JSON: whoever lists a place twice as a rule says the same twice. */
    private Problem twice(Row row, Known known) {
        return Problem.of(
                ProblemCode.ID_TWICE,
                row.where(),
                "the id \"" + known.id() + "\" is taken, see " + ids.get(known.id()),
                "keep the right one of the two");
    }

    private void reject(TableRecord record, List<Problem> why) {
        problems.addAll(why);
        rejections.add(Rejection.cut(record.where(), Reach.DECLARATION, record.original(), why));
    }

    private IncomingAuthority incoming() {
        List<Known> finished = gathering.finish(things, problems::add);
        Authority authority = new Authority(format.authority(fileName(input.name())), finished);
        byte[] json = AuthorityWriter.canonical(authority);
        ofFile.addAll(problems);
        return new IncomingAuthority(
                Where.file(input.name()),
                new String(json, StandardCharsets.UTF_8),
                CanonicalJson.sha256(json),
                Optional.of(authority),
                records,
                rejections,
                ofFile);
    }

    private IncomingAuthority rejected() {
        Where where = Where.file(input.name());
        Rejection rejection = new Rejection(where, Reach.FILE, "", ofFile);
        return new IncomingAuthority(where, "", "", Optional.empty(), records, List.of(rejection), ofFile);
    }

    private static String fileName(String name) {
        return String.valueOf(Path.of(name).getFileName());
    }
}
