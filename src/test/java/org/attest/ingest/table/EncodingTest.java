package org.attest.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.attest.ingest.table.Tables.Raids;
import org.attest.problem.Problem;
import org.attest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** Bytes that are not UTF-8, and characters that no text has. */
class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<Problem> problems = new ArrayList<>();

    private List<TableRecord> read(byte[] bytes) throws IOException {
        return Tables.records(Tables.bytes(bytes), Raids.FORMAT, problems::add);
    }

    private static String with(int id, String place) {
        return Raids.line(id).replace("Old Harbour", place) + "\n";
    }

    @Test
    void theFirstLetterThatIsNotUtf8MayComeAtTheVeryEnd() throws IOException {
        String text = Raids.HEADER + "\n"
                + IntStream.range(1, 20_000).mapToObj(i -> Raids.line(i) + "\n").collect(Collectors.joining())
                + with(20_000, "Café “Öst” 5 €");
        List<Row> rows = Tables.rows(read(text.getBytes(WINDOWS)));
        assertThat(rows).hasSize(20_000);
        assertThat(rows.getLast().text(Raids.PLACE)).isEqualTo("Café “Öst” 5 €");
        assertThat(rows.getLast().original())
                .isEqualTo(with(20_000, "Café “Öst” 5 €").strip());
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.ENCODING_ASSUMED);
            assertThat(p.blocks()).isFalse();
            assertThat(p.where().line()).isEqualTo(20_001);
            assertThat(p.what()).contains("0xE9").contains("Windows-1252");
        });
    }

    @Test
    void theLineIsThatOfTheByteAndItIsToldOnce() throws IOException {
        String text = Raids.HEADER + "\n" + with(1, "\"one\ntwo é\"") + with(2, "é");
        try (TableReader reader = TableReader.open(Tables.bytes(text.getBytes(WINDOWS)), Raids.FORMAT, problems::add)
                .orElseThrow()) {
            assertThat(Tables.rows(reader))
                    .extracting(row -> row.text(Raids.PLACE))
                    .containsExactly("one\ntwo é", "é");
            assertThat(reader.counts().assumedWestern()).isEqualTo(2);
        }
        assertThat(problems)
                .singleElement()
                .satisfies(p -> assertThat(p.where().line()).isEqualTo(3));
    }

    @Test
    void recordsOfTwoEncodingsInOneFileAreBothReadRight() throws IOException {
        byte[] start = (Raids.HEADER + "\n" + with(1, "Nīnawá")).getBytes(StandardCharsets.UTF_8);
        byte[] end = with(2, "Málaga").getBytes(WINDOWS);
        ByteBuffer both =
                ByteBuffer.allocate(start.length + end.length).put(start).put(end);
        assertThat(Tables.rows(read(both.array())))
                .extracting(row -> row.text(Raids.PLACE))
                .containsExactly("Nīnawá", "Málaga");
    }

    @Test
    void contentHashesDoNotDependOnTheEncoding() throws IOException {
        String text = Raids.HEADER + "\n" + with(1, "Málaga");
        RecordHasher hasher = new RecordHasher(Raids.FORMAT);
        List<Hash128> hashes = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS, StandardCharsets.UTF_16)) {
            hashes.add(hasher.content(Tables.rows(read(text.getBytes(charset))).getFirst()));
        }
        assertThat(hashes).hasSize(3).containsOnly(hashes.getFirst());
    }

    @Test
    void controlCharactersAreLeftOutWithAWarning() throws IOException {
        String text = Raids.HEADER + "\n" + with(1, "Old\u0007 Har\u001Bbour\u0001 ");
        Row row = Tables.rows(read(text.getBytes(StandardCharsets.UTF_8))).getFirst();
        assertThat(row.text(Raids.PLACE)).isEqualTo("Old Harbour");
        assertThat(row.text(Raids.PLACE)).isEqualTo("Old Harbour");
        assertThat(row.original()).contains("\u0007");
        assertThat(row.blocked()).isFalse();
        assertThat(row.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.CONTROL_CHARACTER);
            assertThat(p.what()).isEqualTo("3 control characters, left out");
            assertThat(p.where().pointer()).isEqualTo("where");
        });
    }

    @Test
    void aRecordWithBytesOfZeroIsRejectedAlone() throws IOException {
        String text = Raids.HEADER + "\n" + Raids.line(1) + "\n" + with(2, "Old\0Harbour") + Raids.line(3);
        List<TableRecord> records = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Tables.ids(records)).containsExactly("1", "3");
        assertThat(Tables.bad(records)).singleElement().satisfies(bad -> {
            assertThat(bad.problem().code()).isEqualTo(ProblemCode.NUL_BYTE);
            assertThat(bad.where().line()).isEqualTo(3);
        });
    }

    @Test
    void aCutCharacterAtTheEndOfAKeptTextIsNotTakenForAnotherEncoding() throws IOException {
        String text = Raids.HEADER + "\n" + "ā".repeat(200_000) + "\n" + Raids.line(2);
        for (String shift : List.of("", "x")) {
            BadRecord bad = Tables.bad(read(text.replaceFirst("ā", shift + "ā").getBytes(StandardCharsets.UTF_8)))
                    .getFirst();
            assertThat(bad.original()).matches("x?ā+").hasSizeBetween(32_000, BadRecord.LONGEST);
            assertThat(bad.bytes()).isEqualTo(400_001 + shift.length());
        }
    }

    @Property(tries = 1000, seed = "4")
    void theCheckOfUtf8AgreesWithTheJdk(@ForAll @Size(max = 24) byte[] bytes) {
        assertThat(Utf8Check.firstBad(bytes, 0, bytes.length)).isEqualTo(byJdk(bytes));
    }

    @Test
    void theCheckOfUtf8AgreesWithTheJdkOnBytesNearTheEdges() {
        int[] edges = {0, 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0
        };
        int[] more = {0xF4, 0xF5, 0xFF};
        Random random = new Random(1);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[random.nextInt(1, 13)];
            for (int at = 0; at < bytes.length; at++) {
                int pick = random.nextInt(edges.length + more.length);
                bytes[at] = (byte) (pick < edges.length ? edges[pick] : more[pick - edges.length]);
            }
            assertThat(Utf8Check.firstBad(bytes, 0, bytes.length)).isEqualTo(byJdk(bytes));
        }
    }

    private static int byJdk(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(in);
            return -1;
        } catch (CharacterCodingException e) {
            return in.position();
        }
    }
}
