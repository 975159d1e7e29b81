package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.examples.analyst.decide.DecisionColumn;
import org.povertystandard.examples.analyst.table.Column;
import org.povertystandard.examples.analyst.table.HouseholdColumns;
import org.povertystandard.examples.analyst.table.MemberColumns;

class ReadmeTest {
    @Test
    void every_column_is_documented() throws IOException {
        String readme = Files.readString(Path.of("README.md"));

        assertThat(Stream.of(DecisionColumn.values()).map(DecisionColumn::title))
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
        assertThat(Stream.concat(HouseholdColumns.all().stream(), MemberColumns.all().stream())
                        .map(Column::name))
                .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
    }
}
