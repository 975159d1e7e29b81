package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DependenciesTest {
    /** Maven takes what is named nearest: in the project of whoever uses the kit our dependency management counts for nothing. */
    @Test
    void the_platform_of_junit_is_named_by_the_kit_itself_since_jqwik_names_an_older_one() throws IOException {
        String ofUsers = Files.readString(Path.of("pom.xml"));

        assertThat(ofUsers)
                .containsSubsequence(
                        "<artifactId>junit-platform-commons</artifactId>\n    </dependency>",
                        "<artifactId>junit-platform-engine</artifactId>\n      <scope>runtime</scope>");
    }
}
