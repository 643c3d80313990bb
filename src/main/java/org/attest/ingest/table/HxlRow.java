package org.attest.ingest.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The row of hashtags that the Humanitarian Exchange Language (HXL 1.1) puts below the header.
 *
 * @param tags one a column, empty where there is none; an empty list when there is no such row
 * @param end index in the window of the first record of data
 * @param line physical line, from 1, that begins there
 */
record HxlRow(List<String> tags, int end, long line) {

    private static final Pattern TAG = Pattern.compile("#\\s*\\p{Alpha}.*");

    /** Looks at the first record behind a header; a table without header has none. */
    static HxlRow after(Heading heading, Window window, boolean quoted) throws IOException {
        HxlRow none = new HxlRow(List.of(), heading.end(), heading.line());
        if (heading.text().isEmpty() || !window.has(heading.end())) {
            return none;
        }
        Frame frame = new Frame();
        new Framer(window, heading.delimiter(), quoted).frame(heading.end(), frame);
        if (!frame.sound()) {
            return none;
        }
        List<String> cells = HeadingFinder.cells(window, frame, frame.count, true);
        boolean tagged = cells.stream()
                .allMatch(cell -> cell.isEmpty() || TAG.matcher(cell).matches());
        return tagged && cells.stream().anyMatch(cell -> !cell.isEmpty())
                ? new HxlRow(cells, frame.end, heading.line() + frame.lines)
                : none;
    }
}
