package org.povertystandard.rules.document;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.TestId;

/** Reads the inquiries: what a standard asks beside the class. */
final class InquiryReader {
    private final References references;
    private final CriterionReader criteria;
    private final LawTraces traces;
    private final MeasureReader measures;
    private final SourcePartsReader sources;
    private final List<AppliedPeriod> tests;
    private final Set<String> outsideOfBase = new LinkedHashSet<>();

    /**
     * Reads the inquiries of one standard.
     *
     * @param tests when the standard applies which test; empty if that could not be read
     */
    InquiryReader(
            References references, CriterionReader criteria, LawTraces traces, Optional<List<AppliedPeriod>> tests) {
        this.references = references;
        this.criteria = criteria;
        this.traces = traces;
        this.measures = new MeasureReader(references, criteria, traces);
        this.sources = new SourcePartsReader(references);
        this.tests = tests.orElse(List.of());
    }

    Optional<Inquiry> inquiry(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<InquiryId> id = fields.required("id", References.id(InquiryId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<List<CitationId>> cite = references.citeSome(fields);
            Optional<List<AppliedPeriod>> applied = fields.required(
                    "applied",
                    (periods, told) -> applied(periods, id.map(InquiryId::value).orElse(""), told));
            Set<String> outcomeIds = Symbols.byId(outcomes(fields), "kết quả", "outcome", problems)
                    .keySet();
            Optional<Inquiry.Subject> subject = fields.optional("subject", subject(outcomeIds));
            List<Inquiry.Sign> signs = fields.list("signs", this::sign);
            Parts.eachOnce(numbers(fields), problems);
            List<Measure> measured = measures.read(fields);
            List<Inquiry.Outcome> outcomes = fields.list("outcomes", outcome(measures.lines(fields)));
            lastAlone(fields);
            return fields.make(() -> new Inquiry(
                    id.orElseThrow(),
                    label.orElseThrow(),
                    applied.orElseThrow(),
                    subject,
                    signs,
                    measured,
                    outcomes,
                    cite.orElseThrow()));
        });
    }

    private static List<JsonValue> outcomes(Fields fields) {
        return Symbols.items(fields.object(), "outcomes");
    }

    private static List<JsonValue> numbers(Fields fields) {
        return Symbols.items(fields.object(), "signs").stream()
                .filter(JsonValue.ObjectValue.class::isInstance)
                .map(sign -> ((JsonValue.ObjectValue) sign).fields().get("number"))
                .filter(JsonValue.Text.class::isInstance)
                .toList();
    }

    /** Periods in which the tests that decide the class are applied too: an answer may ask for the class. */
    private Optional<List<AppliedPeriod>> applied(JsonValue value, String inquiry, Problems problems) {
        Optional<List<AppliedPeriod>> periods = sources.applied(value, problems);
        periods.ifPresent(all -> {
            List<JsonValue> items = ((JsonValue.ArrayValue) value).items();
            if (items.isEmpty()) {
                Parts.needsOne(value, problems);
            }
            for (int i = 0; i < all.size(); i++) {
                AppliedPeriod period = all.get(i);
                JsonValue at = items.get(i);
                period.tests().stream()
                        .filter(test -> !tests.isEmpty() && !isApplied(test, period))
                        .forEach(test -> notApplied(test, at, inquiry, problems));
            }
        });
        return periods;
    }

    /** What a base asks is not wrong by itself, so it is told where the overlay says its days, all of it at once. */
    private void notApplied(TestId test, JsonValue period, String inquiry, Problems problems) {
        if (period.location().line() == OverlayProblems.OF_THE_BASE) {
            outsideOfBase.add(inquiry);
            return;
        }
        problems.at(
                Code.CONTRADICTION,
                period,
                "Cách xác định " + test
                        + " không được áp dụng trong mọi ngày của giai đoạn này; xem \"applied\" của chuẩn.",
                "The test " + test + " is not applied on every day of this period; see \"applied\" of the standard.");
    }

    /** Tells, where an overlay has days of its own, what its base asks on other days. */
    void tellOutside(Fields standard) {
        if (outsideOfBase.isEmpty()) {
            return;
        }
        String ids = String.join(", ", outsideOfBase);
        String removes = "\"removes\": {\"inquiries\": [\"" + String.join("\", \"", outsideOfBase) + "\"]}";
        standard.problems()
                .at(
                        Code.CONTRADICTION,
                        standard.value("applied").orElseThrow(),
                        "Chuẩn gốc xác định thêm một số nội dung cả vào những ngày hoặc theo cách xác định không có ở đây: "
                                + ids + ". Hãy viết lại trong \"inquiries\" với \"applied\" nằm trong thời gian này,"
                                + " hoặc bỏ đi: " + removes + ".",
                        "On days or beside tests that are not here the base asks: " + ids + ". Write these anew in"
                                + " \"inquiries\", each \"applied\" within this, or leave them out: " + removes + ".");
    }

    private boolean isApplied(TestId test, AppliedPeriod within) {
        LocalDate day = within.from();
        while (day.isBefore(within.until())) {
            LocalDate next = day;
            for (AppliedPeriod period : tests) {
                next = period.covers(day, test) ? period.until() : next;
            }
            if (next.equals(day)) {
                return false;
            }
            day = next;
        }
        return true;
    }

    private Decoder<Inquiry.Subject> subject(Set<String> outcomes) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<Criterion> who = fields.required("who", criteria.in(Context.law(Scope.MEMBER, traces.other())));
            Optional<CategoryId> otherwise = fields.required(
                    "otherwise",
                    References.among(outcomes, "kết quả của nội dung này", "outcome of this inquiry", CategoryId::of));
            return fields.make(() -> new Inquiry.Subject(who.orElseThrow(), otherwise.orElseThrow()));
        });
    }

    private Optional<Inquiry.Sign> sign(JsonValue value, Problems problems) {
        return Fields.of(value, problems).flatMap(fields -> {
            Optional<String> number = fields.text("number");
            Optional<DefinitionId> means = criteria.quantities()
                    .definition(fields, "means", "criterion", Context.law(Scope.HOUSEHOLD, traces.other()));
            return fields.make(() -> new Inquiry.Sign(number.orElseThrow(), means.orElseThrow()));
        });
    }

    private Decoder<Inquiry.Outcome> outcome(Set<String> lines) {
        return (value, problems) -> Fields.of(value, problems).flatMap(fields -> {
            Optional<CategoryId> id = fields.required("id", References.id(CategoryId::of));
            Optional<Label> label = Parts.label(fields);
            Optional<Label> meaning = fields.required("meaning", Parts::label);
            Optional<Criterion> when = fields.optional("when", criteria.in(Context.outcome(lines, traces.other())));
            return fields.make(
                    () -> new Inquiry.Outcome(id.orElseThrow(), label.orElseThrow(), meaning.orElseThrow(), when));
        });
    }

    /** The last outcome is given when no other is, so it alone has no condition. */
    private static void lastAlone(Fields fields) {
        List<JsonValue> outcomes = outcomes(fields);
        fields.value("outcomes")
                .filter(list -> list instanceof JsonValue.ArrayValue && outcomes.isEmpty())
                .ifPresent(list -> Parts.needsOne(list, fields.problems()));
        for (int i = 0; i < outcomes.size(); i++) {
            boolean last = i == outcomes.size() - 1;
            JsonValue at = outcomes.get(i);
            boolean conditional = at instanceof JsonValue.ObjectValue outcome
                    && outcome.fields().containsKey("when");
            if (at instanceof JsonValue.ObjectValue && conditional == last) {
                fields.problems()
                        .at(
                                last ? Code.CONTRADICTION : Code.MISSING,
                                at,
                                "Chỉ kết quả cuối cùng không có \"when\": đó là kết quả khi không có kết quả nào khác.",
                                "The last outcome alone has no \"when\": it is given when no other is.");
            }
        }
    }
}
