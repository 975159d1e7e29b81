package org.povertystandard.examples.analyst.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTest {
    @TempDir
    private Path folder;

    @Test
    void the_shipped_sample_is_what_the_program_writes() throws IOException {
        Sample.write(folder);

        assertThat(folder.resolve("households.csv")).hasSameBinaryContentAs(Path.of("sample/households.csv"));
        assertThat(folder.resolve("members.csv")).hasSameBinaryContentAs(Path.of("sample/members.csv"));
    }
}
