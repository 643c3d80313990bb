package org.attest.ingest;

import java.util.Set;
import org.attest.ingest.json.Fields;
import org.attest.ingest.json.JsonCursor;
import org.attest.model.Extractor;
import org.attest.model.ExtractorKind;

/** Reads who extracted. */
final class ExtractorReader {

    private static final Set<String> KNOWN = Set.of("kind", "name", "version", "date");

    private ExtractorReader() {}

    static Extractor read(JsonCursor at) {
        Fields fields = at.object(KNOWN);
        return new Extractor(
                fields.word("kind", ExtractorKind.class),
                fields.text("name"),
                fields.textOrNull("version"),
                Dates.day(fields, "date"));
    }
}
