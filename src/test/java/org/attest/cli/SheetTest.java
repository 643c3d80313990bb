package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static Sheet sheet() {
        Sheet sheet = new Sheet(List.of("n", "text", "list"));
        sheet.add(List.of(1, "a \"b\",\tc\nd", List.of("x", "y")));
        return sheet;
    }

    private static String written(Consumer<PrintStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        writing.accept(stream);
        stream.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachFormatKeepsWhatItCan() {
        assertThat(written(sheet()::tsv)).isEqualTo("n\ttext\tlist\n1\ta \"b\", c d\tx; y\n");
        assertThat(written(sheet()::csv)).isEqualTo("n,text,list\n1,\"a \"\"b\"\",\tc\nd\",x; y\n");
        assertThat(sheet().json()).hasToString("[{\"n\":1,\"text\":\"a \\\"b\\\",\\tc\\nd\",\"list\":[\"x\",\"y\"]}]");
    }

    @Test
    void aRowHasAsManyCellsAsThereAreColumns() {
        assertThatThrownBy(() -> sheet().add(List.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 cells for 3 columns");
    }
}
