package org.attest.ingest.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.ingest.InputFormat;
import org.attest.ingest.authority.AuthorityFormat;
import org.attest.ingest.authority.Tables;
import org.attest.ingest.geonames.GeoNamesFormat;
import org.attest.ingest.table.TableFormat;
import org.attest.ingest.table.TableFormats;
import org.attest.ingest.table.TableInput;
import org.attest.ingest.ucdp.ActorAuthority;

/** The tables that can be read as authorities. */
public final class AuthorityFormats {

    private static final List<AuthorityFormat> ALL = List.of(new GeoNamesFormat(), new ActorAuthority());

    private AuthorityFormats() {}

    /** The reader of a format; empty for one that is no table, or no authority. */
    public static Optional<AuthorityFormat> of(InputFormat format) {
        return ALL.stream().filter(reader -> reader.format() == format).findFirst();
    }

    /**
     * The reader of a table, by its first lines; empty for one that is of a dataset, or not known, or no table at all.
     *
     * @throws IOException if reading breaks off
     */
    public static Optional<AuthorityFormat> recognise(TableInput input) throws IOException {
        List<TableFormat> tables = Stream.concat(RecordFormats.tables().stream(), tables().stream())
                .toList();
        Optional<AuthorityFormat> found =
                TableFormats.recognise(input, tables, problem -> {}).flatMap(AuthorityFormats::of);
        return found.isPresent() && Tables.isLike(input, found.get()) ? found : Optional.empty();
    }

    /** What the tables that are recognised look like. */
    static List<TableFormat> tables() {
        return ALL.stream()
                .filter(AuthorityFormat::isGuessed)
                .flatMap(format -> format.tables().stream())
                .toList();
    }

    /** The reader of such tables. */
    static Optional<AuthorityFormat> of(TableFormat table) {
        return ALL.stream()
                .filter(format -> format.isGuessed() && format.tables().contains(table))
                .findFirst();
    }
}
