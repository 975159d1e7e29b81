package org.povertystandard.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.household.Household;
import org.povertystandard.review.ReviewRecord;

/** Whatever is done to a document, its reader answers; and what a reader takes, the schema takes too. */
class SpoiltDocumentsProperties {
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,])(true|false|null|\"[^\"\\\\]*\"(?!:)|-?[0-9.]+|\\{\\}|\\[\\])");
    private static final HouseholdReader HOUSEHOLDS = HouseholdReader.of(GeneratedHouseholds.DECLARED);

    @Property(tries = 500)
    void aHouseholdWithAnotherValueSomewhere(
            @ForAll("households") Household household, @ForAll("values") String value, @ForAll int place) {
        String json = spoilt(HouseholdWriter.oneLine(household), value, place);

        check(json, HOUSEHOLDS.read("household", json), HouseholdWriter::oneLine, Schemas::errorsOfHousehold);
    }

    @Property(tries = 500)
    void aDeterminationWithAnotherValueSomewhere(
            @ForAll("determinations") Determination determination, @ForAll("values") String value, @ForAll int place) {
        String json = spoilt(DeterminationWriter.oneLine(determination), value, place);

        check(
                json,
                DeterminationReader.read("determination", json),
                DeterminationWriter::oneLine,
                Schemas::errorsOfDetermination);
    }

    @Property(tries = 300)
    void anAnswerWithAnotherValueSomewhere(
            @ForAll("answers") Answer answer, @ForAll("values") String value, @ForAll int place) {
        String json = spoilt(AnswerWriter.oneLine(answer), value, place);

        check(json, AnswerReader.read("answer", json), AnswerWriter::oneLine, Schemas::errorsOfAnswer);
    }

    @Property(tries = 500)
    void aReviewRecordWithAnotherValueSomewhere(
            @ForAll("reviewRecords") ReviewRecord record, @ForAll("values") String value, @ForAll int place) {
        String json = spoilt(ReviewRecordWriter.oneLine(record), value, place);

        check(
                json,
                ReviewRecordReader.read("review-record", json),
                ReviewRecordWriter::oneLine,
                Schemas::errorsOfReviewRecord);
    }

    @Property(tries = 500)
    void aHouseholdWithAnotherCharacterSomewhere(
            @ForAll("households") Household household, @ForAll("characters") char character, @ForAll int place) {
        var json = new StringBuilder(HouseholdWriter.oneLine(household));
        json.setCharAt(Math.floorMod(place, json.length()), character);

        assertThat(HOUSEHOLDS.read("household", json.toString())).isNotNull();
    }

    private static <T> void check(
            String json, Outcome<T> outcome, Function<T, String> writer, Function<String, List<Error>> schema) {
        outcome.value().ifPresent(value -> {
            assertThat(schema.apply(json)).isEmpty();
            assertThat(schema.apply(writer.apply(value))).isEmpty();
        });
    }

    private static String spoilt(String json, String value, int place) {
        List<MatchResult> values = VALUE.matcher(json).results().toList();
        MatchResult spoilt = values.get(Math.floorMod(place, values.size()));
        return json.substring(0, spoilt.start()) + value + json.substring(spoilt.end());
    }

    @Provide
    Arbitrary<Household> households() {
        return GeneratedHouseholds.any();
    }

    @Provide
    Arbitrary<Determination> determinations() {
        return GeneratedDeterminations.any();
    }

    @Provide
    Arbitrary<Answer> answers() {
        return GeneratedAnswers.any();
    }

    @Provide
    Arbitrary<ReviewRecord> reviewRecords() {
        return GeneratedReviewRecords.any();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "1.0",
                "1e3",
                "1e30",
                "1e-30",
                "1e999999999",
                "\"\"",
                "\"x\"",
                "\"unknown\"",
                "\"not-applicable\"",
                "\"1980\"",
                "\"2024-02-30\"",
                "\"7/3\"",
                "\"\\ud800\"",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "{\"x\":1}");
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of(
                '{', '}', '[', ']', ':', ',', '"', '\\', '0', '9', '-', 'e', '.', 'x', ' ', '\0', '\ud800');
    }
}
