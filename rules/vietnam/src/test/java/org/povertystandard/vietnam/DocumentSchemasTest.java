package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.spi.StandardDocument;

/** Every standard and overlay that is shipped, held against the published schemas by a validator that is not ours. */
class DocumentSchemasTest {
    private static final Path SCHEMAS = Path.of("../engine/src/main/resources/org/povertystandard/rules/document");
    private static final Schema STANDARD = schema("standard.schema.json");
    private static final Schema OVERLAY = schema("overlay.schema.json");

    static List<StandardDocument> documents() {
        return new VietnamStandards().documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_has_the_shape_that_its_schema_says(StandardDocument document) {
        assertThat(errors(text(document))).as(document.name()).isEmpty();
    }

    @Test
    void eleven_documents_are_shipped_and_a_misspelt_key_in_any_of_them_is_found() {
        assertThat(documents())
                .hasSize(11)
                .allSatisfy(document -> assertThat(
                                errors(text(document).replaceFirst("\"instruments\"", "\"instrumentts\"")))
                        .as(document.name())
                        .isNotEmpty());
    }

    private static List<Error> errors(String json) {
        return (json.contains("\"poverty-standard-overlay/1\"") ? OVERLAY : STANDARD).validate(json, InputFormat.JSON);
    }

    private static String text(StandardDocument document) {
        return new String(document.content(), StandardCharsets.UTF_8);
    }

    private static Schema schema(String name) {
        try {
            // An overlay's schema refers to the standard's by its name.
            String standard = Files.readString(SCHEMAS.resolve("standard.schema.json"));
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12,
                            registry ->
                                    registry.schemas(Map.of("urn:povertystandard:schema:poverty-standard-1", standard)))
                    .getSchema(Files.readString(SCHEMAS.resolve(name)), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
