package org.povertystandard.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.AbsentTest;
import org.povertystandard.standard.Category;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Inquiry;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.Reading;
import org.povertystandard.standard.TestId;

/** The names that cases of a standard may expect something of: a misspelt one could expect that nothing happens. */
final class CaseNames {
    private final PovertyStandard standard;

    CaseNames(PovertyStandard standard) {
        this.standard = standard;
    }

    void check(LawCase each) {
        if (each.expect().notCovered()) {
            Stream<TestId> known = Stream.concat(
                    standard.tests().stream().map(PovertyTest::id),
                    standard.absentTests().stream().map(AbsentTest::test));
            check(
                    each,
                    "test",
                    Label.of("cách xác định", "test"),
                    names(known, TestId::value),
                    List.of(each.test().value()));
        }
        if (each.expect() instanceof ClassExpectation expect) {
            check(each, expect);
        } else if (each.expect() instanceof AnswerExpectation expect) {
            check(each, expect);
        }
    }

    private void check(LawCase each, AnswerExpectation expect) {
        String id = expect.inquiry().value();
        check(
                each,
                "inquiry",
                Label.of("nội dung xác định thêm", "inquiry"),
                names(standard.inquiries().stream(), Inquiry::id),
                List.of(id));
        Inquiry inquiry = standard.inquiry(expect.inquiry()).orElseThrow();
        List<String> outcomes = names(inquiry.outcomes().stream(), Inquiry.Outcome::id);
        Label outcome = Label.of("kết quả của " + id, "outcome of " + id);
        check(each, "possible", outcome, outcomes, orNone(expect.possible()));
        expect.members().forEach((member, possible) -> check(each, "members", outcome, outcomes, possible));
        check(
                each,
                "signs",
                Label.of("dấu hiệu của " + id, "sign of " + id),
                names(inquiry.signs().stream(), Inquiry.Sign::number),
                expect.signs().keySet());
        check(
                each,
                "measures",
                Label.of("thước đo của " + id, "measure of " + id),
                names(inquiry.measures().stream(), Measure::id),
                expect.measures().keySet());
        readings(each, expect.caveats(), expect.noCaveats());
    }

    private void readings(LawCase each, List<String> caveats, List<String> noCaveats) {
        List<String> readings = names(standard.readings().stream(), Reading::id);
        Label reading = Label.of("cách hiểu", "reading");
        check(each, "caveats", reading, readings, caveats);
        check(each, "noCaveats", reading, readings, noCaveats);
    }

    private void check(LawCase each, ClassExpectation expect) {
        List<String> indicators = names(standard.indicators().stream(), Indicator::id);
        Label indicator = Label.of("chỉ số", "indicator");
        List<String> measures = names(standard.tests().stream().flatMap(test -> test.measures().stream()), Measure::id);
        List<String> items = names(
                standard.scorecards().stream().flatMap(cited -> cited.scorecard().items().stream()), item -> item.id());
        check(
                each,
                "possible",
                Label.of("loại hộ", "class"),
                names(standard.categories().stream(), Category::id),
                orNone(expect.possible()));
        check(each, "deprived", indicator, indicators, orNone(expect.deprived()));
        check(each, "unknown", indicator, indicators, orNone(expect.unknown()));
        check(each, "notDeprived", indicator, indicators, expect.notDeprived());
        check(
                each,
                "measures",
                Label.of("thước đo", "measure"),
                measures,
                expect.measures().keySet());
        check(
                each,
                "points",
                Label.of("mục của bảng điểm", "item"),
                items,
                expect.points().keySet());
        readings(each, expect.caveats(), expect.noCaveats());
    }

    private static List<String> orNone(Optional<List<String>> names) {
        return names.orElse(List.of());
    }

    private static <T> List<String> names(Stream<T> parts, Function<T, Object> id) {
        return parts.map(id).map(String::valueOf).distinct().toList();
    }

    private void check(LawCase each, String key, Label what, List<String> names, Collection<String> given) {
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw CasePart.ofCase(each.place(), each.name())
                    .wrong(
                            key + ": chuẩn " + standard.id() + " không có " + what.vi() + " \"" + name + "\".",
                            key + ": the standard " + standard.id() + " has no " + what.en() + " \"" + name + "\".",
                            names,
                            name);
        });
    }
}
