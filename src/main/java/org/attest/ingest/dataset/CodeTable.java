package org.attest.ingest.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The codes of a dataset for what happened, each as an event type of ours; letter case does not matter. */
public final class CodeTable {

    private final Map<String, Code> codes = new HashMap<>();

    private CodeTable() {}

    /**
     * What a code stands for.
     *
     * @param type local name of the class of events
     * @param concept the code itself, as {@code scheme#concept}
     */
    public record Code(String type, String concept) {}

    /** The table {@code code,type,concept} of that name. */
    public static CodeTable of(String resource) {
        CodeTable table = new CodeTable();
        for (NamedCsvRecord row : rows(resource)) {
            table.codes.put(key(row.getField("code")), new Code(row.getField("type"), row.getField("concept")));
        }
        return table;
    }

    /** What a code stands for; null where it is not known. */
    public @Nullable Code find(@Nullable String code) {
        return code == null ? null : codes.get(key(code));
    }

    /** The rows of a table of the program's own. */
    public static List<NamedCsvRecord> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(
                        CodeTable.class.getResourceAsStream("/org/attest/ingest/" + resource), resource);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
