package org.povertystandard.rules.document;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The published schemas, and an independent validator for them. */
final class Schemas {
    /** What one schema names of another is found by the other's id. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(
                    Map.of("urn:povertystandard:determination:1", Fixtures.resource("determination.schema.json"))));

    private static final Schema STANDARD = load("standard.schema.json");
    private static final Schema HOUSEHOLD = load("household.schema.json");
    private static final Schema DETERMINATION = load("determination.schema.json");
    private static final Schema ANSWER = load("answer.schema.json");
    private static final Schema REVIEW_RECORD = load("review-record.schema.json");
    private static final Schema REVIEW_RULES = load("review-rules.schema.json");

    private Schemas() {}

    static JsonNode household() {
        return HOUSEHOLD.getSchemaNode();
    }

    static JsonNode determination() {
        return DETERMINATION.getSchemaNode();
    }

    static List<Error> errorsOfStandard(String json) {
        return STANDARD.validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfHousehold(String json) {
        return HOUSEHOLD.validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfDetermination(String json) {
        return DETERMINATION.validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfAnswer(String json) {
        return ANSWER.validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfReviewRecord(String json) {
        return REVIEW_RECORD.validate(json, InputFormat.JSON);
    }

    static List<Error> errorsOfReviewRules(String json) {
        return REVIEW_RULES.validate(json, InputFormat.JSON);
    }

    private static Schema load(String name) {
        try (InputStream schema = HouseholdReader.class.getResourceAsStream(name)) {
            return REGISTRY.getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
