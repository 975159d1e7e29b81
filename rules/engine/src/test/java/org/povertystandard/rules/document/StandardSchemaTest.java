package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema says the shape: what it refuses the reader refuses, and it refuses no standard that can be read. */
class StandardSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Fixtures.resource("standard.schema.json"));

    @Test
    void acceptsAStandard() {
        assertThat(SCHEMA.validate(Fixtures.smallStandard(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        byte[] written = StandardWriter.write(
                Fixtures.read(Fixtures.smallStandard()).orElseThrow().standard());

        assertThat(SCHEMA.validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesMalformedShapes(Fixtures.Malformed malformed) {
        assertThat(SCHEMA.validate(malformed.text(), InputFormat.JSON).isEmpty())
                .isEqualTo(!malformed.schemaRefuses());
    }

    @Test
    void listsThePeculiaritiesThatTheReaderKnows() {
        String listed = StandardCodes.PECULIARITIES.keySet().stream()
                .map(code -> "\"" + code + "\"")
                .collect(Collectors.joining(",", "\"finding\":{\"enum\":[", "]}"));

        assertThat(Fixtures.resource("standard.schema.json").replaceAll("\\s", ""))
                .contains(listed);
    }

    static List<Fixtures.Malformed> malformed() {
        return Fixtures.malformed();
    }
}
