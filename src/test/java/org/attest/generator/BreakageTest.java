package org.attest.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreakageTest {

    private static final int ROWS = 100;

    @TempDir
    private Path folder;

    @Test
    void eachWayBreaksOneRowAndAllOthersAreAsTheyWere() throws IOException {
        Path file = folder.resolve("broken.csv");
        long[] broken = Breakage.write(file, ROWS, 3);
        List<List<String>> good = new ArrayList<>();
        new GedTable(ROWS, 3, Release.FIRST).forEach(row -> good.add(List.of(row)));
        List<List<String>> read = read(file);
        assertThat(broken).hasSize(Breakage.values().length);
        for (int i = 0; i < ROWS; i++) {
            int row = i;
            boolean same = Arrays.stream(broken).noneMatch(number -> number == row);
            assertThat(read.get(i).equals(good.get(i))).as("row %d", i).isEqualTo(same);
        }
    }

    @Test
    void aStrayQuoteMakesTheTableNoCsvToAStrictReader() throws IOException {
        Path file = folder.resolve("quote.csv");
        Breakage.writeWithStrayQuote(file, ROWS, 3, 50);
        assertThat(Files.readString(file)).contains("\r\n\"1");
        assertThatThrownBy(() -> read(file)).hasMessageContaining("record starting at line 52");
    }

    @Test
    void tooFewRowsAreRefused() {
        assertThatThrownBy(() -> Breakage.write(folder.resolve("x.csv"), 12, 3))
                .hasMessage("too few rows to break 10 of them: 12");
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (var csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file)) {
            return csv.stream().skip(1).map(CsvRecord::getFields).toList();
        }
    }
}
