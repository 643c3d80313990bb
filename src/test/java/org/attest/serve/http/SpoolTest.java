package org.attest.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpoolTest {

    @Test
    void aGrownSpoolLeavesNoFileBehind() throws IOException {
        Set<Path> before = files();
        try (Spool spool = new Spool()) {
            spool.write(new byte[3 << 20], 0, 3 << 20);
            assertThat(files()).hasSizeGreaterThan(before.size());
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSmallSpoolMakesNoFile() throws IOException {
        Set<Path> before = files();
        try (Spool spool = new Spool()) {
            spool.write(7);
            assertThat(files()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Representation.class)
    void aFormatIsFoundByItsExtensionAndByEachOfItsTypes(Representation format) {
        assertThat(Representation.ofExtension(format.extension())).contains(format);
        assertThat(format.mediaTypes())
                .allSatisfy(type -> assertThat(Representation.ofMediaType(type)).contains(format));
        assertThat(format.contentType()).startsWith(format.mediaType()).endsWith("utf-8");
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(file -> file.getFileName().toString().startsWith("attest-answer-"))
                    .collect(Collectors.toSet());
        }
    }
}
