package org.povertystandard.rules.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.povertystandard.fact.Label;
import org.povertystandard.review.InForce;
import org.povertystandard.review.NewlyEscapedRule;
import org.povertystandard.review.ReviewRules;
import org.povertystandard.review.ReviewSource;
import org.povertystandard.review.ReviewWindow;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.CitationId;

/**
 * Reads the law of reviews from JSON, strictly, and tells every problem at once. The schema is {@code review-rules.schema.json}
 * beside this class.
 */
public final class ReviewRulesReader {
    private static final String FORMAT = "poverty-review-rules/1";

    private ReviewRulesReader() {}

    /** The rules, or everything that is wrong with the document. */
    public static Outcome<ReviewRules> read(StandardDocument document) {
        return Documents.read(document.name(), document.content(), Limits.STANDARD, ReviewRulesReader::rules);
    }

    private static Optional<ReviewRules> rules(JsonValue json, Problems problems) {
        return Fields.of(json, problems).flatMap(fields -> {
            fields.format(FORMAT);
            Optional<Label> name = fields.required("name", Parts::label);
            List<ReviewSource> sources = fields.list("sources", ReviewRulesReader::source);
            var rules = new Rules(names(fields));
            List<ReviewWindow.Periodic> periodic = fields.list("periodic", rules::periodic);
            List<ReviewWindow.OffCycle> offCycle = fields.list("offCycle", rules::offCycle);
            List<NewlyEscapedRule> newlyEscaped = fields.list("newlyEscaped", rules::newlyEscaped);
            return fields.make(() -> name.orElseThrow())
                    .flatMap(label -> whole(
                            () -> new ReviewRules(label, sources, periodic, offCycle, newlyEscaped), json, problems));
        });
    }

    /** Of all sources, those with problems included, so that one mistake is told once. */
    private static Set<String> names(Fields fields) {
        Set<String> names = new HashSet<>();
        for (JsonValue source : Symbols.items(fields.object(), "sources")) {
            if (source instanceof JsonValue.ObjectValue object
                    && object.fields().get("id") instanceof JsonValue.Text id
                    && !names.add(id.text())) {
                fields.problems()
                        .found(Code.DUPLICATE_ID, id, "Hai nguồn có cùng mã.", "Two sources have the same id.");
            }
        }
        return names;
    }

    private static Optional<ReviewSource> source(JsonValue json, Problems problems) {
        return Fields.of(json, problems).flatMap(fields -> {
            Optional<CitationId> id = fields.required("id", References.id(CitationId::of));
            Optional<String> number = fields.text("number");
            Optional<Label> kind = fields.required("kind", Parts::label);
            Optional<LocalDate> signed = fields.optionalDate("signed");
            Optional<LocalDate> inForce = fields.date("inForce");
            Optional<Label> place = fields.required("place", Parts::label);
            Optional<Attestation> attestation = fields.code("attestation", StandardCodes.ATTESTATIONS);
            Optional<Label> note = fields.optional("note", Parts::label);
            return fields.make(() -> new ReviewSource(
                    id.orElseThrow(),
                    number.orElseThrow(),
                    kind.orElseThrow(),
                    signed,
                    inForce.orElseThrow(),
                    place.orElseThrow(),
                    attestation.orElseThrow(),
                    note));
        });
    }

    /** Makes a value whose own rules speak of the whole object; what they refuse is a contradiction of its parts. */
    private static <T> Optional<T> whole(Supplier<T> maker, JsonValue at, Problems problems) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException contradiction) {
            problems.at(
                    Code.CONTRADICTION,
                    at,
                    "Các giá trị ở đây mâu thuẫn với nhau hoặc ngoài giới hạn cho phép.",
                    String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }

    /** Reads what cites the sources of the document. */
    private record Rules(Set<String> sources) {

        Optional<ReviewWindow.Periodic> periodic(JsonValue json, Problems problems) {
            return Fields.of(json, problems).flatMap(fields -> {
                Optional<InForce> inForce = inForce(fields);
                Optional<MonthDay> opens = fields.required("opens", Rules::dayOfYear);
                Optional<MonthDay> closes = fields.required("closes", Rules::dayOfYear);
                Optional<List<CitationId>> cite = cite(fields);
                return fields.make(() -> cite.orElseThrow())
                        .flatMap(cited -> whole(
                                () -> new ReviewWindow.Periodic(
                                        inForce.orElseThrow(), opens.orElseThrow(), closes.orElseThrow(), cited),
                                json,
                                problems));
            });
        }

        Optional<ReviewWindow.OffCycle> offCycle(JsonValue json, Problems problems) {
            return Fields.of(json, problems).flatMap(fields -> {
                Optional<InForce> inForce = inForce(fields);
                Optional<Integer> opens = fields.required("opensOnDay", Decoders::whole);
                Optional<Integer> lasts = fields.required("lastsDays", Decoders::whole);
                Optional<List<CitationId>> cite = cite(fields);
                return fields.make(() -> cite.orElseThrow())
                        .flatMap(cited -> whole(
                                () -> new ReviewWindow.OffCycle(
                                        inForce.orElseThrow(), opens.orElseThrow(), lasts.orElseThrow(), cited),
                                json,
                                problems));
            });
        }

        Optional<NewlyEscapedRule> newlyEscaped(JsonValue json, Problems problems) {
            return Fields.of(json, problems).flatMap(fields -> {
                Optional<InForce> inForce = inForce(fields);
                Optional<Integer> years = fields.required("years", Decoders::whole);
                Optional<List<CitationId>> cite = cite(fields);
                return fields.make(() -> cite.orElseThrow())
                        .flatMap(cited -> whole(
                                () -> new NewlyEscapedRule(inForce.orElseThrow(), years.orElseThrow(), cited),
                                json,
                                problems));
            });
        }

        private static Optional<InForce> inForce(Fields fields) {
            Optional<LocalDate> from = fields.date("from");
            Optional<LocalDate> until = fields.optionalDate("until");
            return from.flatMap(first -> whole(() -> new InForce(first, until), fields.object(), fields.problems()));
        }

        private Optional<List<CitationId>> cite(Fields fields) {
            return Parts.names(fields, "cite", References.among(sources, "nguồn", "source", CitationId::of));
        }

        private static Optional<MonthDay> dayOfYear(JsonValue json, Problems problems) {
            return Decoders.text(json, problems).flatMap(text -> {
                try {
                    return Optional.of(MonthDay.parse("--" + text));
                } catch (DateTimeException noDay) {
                    problems.found(
                            Code.NOT_ALLOWED,
                            json,
                            "Không phải ngày trong năm. Viết tháng-ngày, ví dụ \"12-14\".",
                            "This is no day of the year. Write month-day, such as \"12-14\".");
                    return Optional.empty();
                }
            });
        }
    }
}
