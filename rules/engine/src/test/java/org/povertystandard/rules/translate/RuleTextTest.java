package org.povertystandard.rules.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Language;
import org.povertystandard.fact.Rational;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.PovertyStandard;

/** Every kind of criterion and quantity in words, in both languages. */
class RuleTextTest {
    private static final String SMALL = "/org/povertystandard/rules/document/small-standard.json";
    private static final PovertyStandard STANDARD = small();

    private static final Criterion RADIO = new Criterion.Is(FactId.of("has-radio"), true);
    private static final Criterion WOOD = new Criterion.In(FactId.of("stove"), Set.of("wood"));
    private static final Criterion EITHER_STOVE = new Criterion.In(FactId.of("stove"), Set.of("wood", "gas"));
    private static final Criterion ADULT = new Criterion.Defined(DefinitionId.of("adult"));
    private static final Quantity TWO = new Quantity.Literal(Rational.of(2));
    private static final Quantity LINE = new Quantity.OfFigure(FigureId.of("line"));
    private static final Quantity AGE = new Quantity.OfFact(FactId.of("age-years"));
    private static final Quantity MEMBERS = new Quantity.CountMembers(Optional.empty());
    private static final Quantity BY_STOVE =
            new Quantity.ByChoice(FactId.of("stove"), Map.of("wood", TWO, "gas", LINE));
    private static final Criterion ALL = new Criterion.All(List.of(RADIO, WOOD));
    private static final Criterion ANY = new Criterion.Any(List.of(RADIO, WOOD));

    private static PovertyStandard small() {
        try (InputStream json = RuleTextTest.class.getResourceAsStream(SMALL)) {
            return StandardReader.read(new StandardDocument(
                            "small", Objects.requireNonNull(json).readAllBytes()))
                    .orElseThrow()
                    .standard();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CriterionText text(Language language) {
        return new CriterionText(new Lexicon(STANDARD, new Writing(language), new Homes(STANDARD).all()));
    }

    private static String said(Clause clause, Language language) {
        return clause.line(new Writing(language).letters()).plain().replace('\u00A0', ' ');
    }

    static Stream<Arguments> criteria() {
        return Stream.of(
                criterion(
                        ALL,
                        "all of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "đồng thời đáp ứng các điều kiện sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(
                        ANY,
                        "at least one of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "thuộc một trong các trường hợp sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(new Criterion.All(List.of()), "always", "trong mọi trường hợp"),
                criterion(new Criterion.Any(List.of()), "never", "không có trường hợp nào"),
                criterion(new Criterion.All(List.of(RADIO)), "“Has a radio: yes”", "“Có đài: có”"),
                criterion(
                        new Criterion.AtLeast(2, List.of(RADIO, WOOD, ADULT)),
                        "at least 2 of the following: a) “Has a radio: yes”; b) Stove: “Wood”; c) “Adult” (D2)",
                        "đáp ứng từ 2 điều kiện trở lên trong các điều kiện sau: a) “Có đài: có”; b) Bếp: “Củi”; c) “Người lớn” (ĐN2)"),
                criterion(new Criterion.Is(FactId.of("has-radio"), false), "“Has a radio: no”", "“Có đài: không”"),
                criterion(EITHER_STOVE, "Stove: “Gas” or “Wood”", "Bếp: “Ga” hoặc “Củi”"),
                criterion(
                        new Criterion.Compare(AGE, Operator.AT_LEAST, TWO),
                        "age in completed years: at least 2 years",
                        "tuổi tròn năm: từ 2 tuổi trở lên"),
                criterion(
                        new Criterion.Compare(TWO, Operator.LESS, AGE),
                        "2 years: under age in completed years",
                        "2 tuổi: dưới tuổi tròn năm"),
                criterion(
                        new Criterion.Compare(MEMBERS, Operator.AT_MOST, BY_STOVE),
                        "the number of members: at most the following, by Stove: a) “Gas”: 1,500,000 dong/month (F1); b) “Wood”: 2",
                        "số thành viên của hộ: không quá mức sau đây, theo Bếp: a) “Ga”: 1.500.000 dong/month (SL1); b) “Củi”: 2"),
                criterion(
                        new Criterion.Compare(BY_STOVE, Operator.MORE, MEMBERS),
                        "the following, by Stove: more than the number of members: a) “Gas”: 1,500,000 dong/month (F1); b) “Wood”: 2",
                        "mức sau đây, theo Bếp: trên số thành viên của hộ: a) “Ga”: 1.500.000 dong/month (SL1); b) “Củi”: 2"),
                criterion(
                        new Criterion.Compare(BY_STOVE, Operator.EQUAL, BY_STOVE),
                        "of the following two, the first is exactly the second: a) the following, by Stove: i) “Gas”: 1,500,000 dong/month (F1); ii) “Wood”: 2; b) the following, by Stove: i) “Gas”: 1,500,000 dong/month (F1); ii) “Wood”: 2",
                        "so hai số sau, số thứ nhất đúng bằng số thứ hai: a) mức sau đây, theo Bếp: i) “Ga”: 1.500.000 dong/month (SL1); ii) “Củi”: 2; b) mức sau đây, theo Bếp: i) “Ga”: 1.500.000 dong/month (SL1); ii) “Củi”: 2"),
                criterion(
                        new Criterion.AnyMember(ADULT),
                        "at least one member meets: “Adult” (D2)",
                        "có ít nhất một thành viên: “Người lớn” (ĐN2)"),
                criterion(
                        new Criterion.AnyMember(ANY),
                        "at least one member meets at least one of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "có ít nhất một thành viên thuộc một trong các trường hợp sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(
                        new Criterion.EveryMember(ADULT),
                        "every member meets: “Adult” (D2)",
                        "mọi thành viên: “Người lớn” (ĐN2)"),
                criterion(ADULT, "“Adult” (D2)", "“Người lớn” (ĐN2)"),
                criterion(
                        new Criterion.Deprived(IndicatorId.of("weight")),
                        "deprived in 1.1 “Weight”",
                        "thiếu hụt chỉ số 1.1 “Cân nặng”"),
                criterion(new Criterion.LineMet(LineId.of("income-line")), "within the line “Line”", "trong mức “Mức”"),
                criterion(
                        new Criterion.InClass(Set.of("poor", "not-poor")),
                        "the class is “Poor” or “Not poor”",
                        "được phân loại là “Nghèo” hoặc “Không nghèo”"));
    }

    static Stream<Arguments> denials() {
        return Stream.of(
                criterion(
                        ALL,
                        "not all of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "không đồng thời đáp ứng các điều kiện sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(
                        ANY,
                        "none of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "không thuộc trường hợp nào sau đây: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(new Criterion.All(List.of()), "never", "không có trường hợp nào"),
                criterion(new Criterion.Any(List.of()), "always", "trong mọi trường hợp"),
                criterion(new Criterion.Any(List.of(WOOD)), "Stove: other than “Wood”", "Bếp: khác “Củi”"),
                criterion(
                        new Criterion.Not(WOOD),
                        "it is not so that: Stove: other than “Wood”",
                        "không phải là: Bếp: khác “Củi”"),
                criterion(
                        new Criterion.AtLeast(2, List.of(RADIO, WOOD)),
                        "fewer than 2 of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "đáp ứng ít hơn 2 điều kiện trong các điều kiện sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(RADIO, "it is not so that: “Has a radio: yes”", "không phải là: “Có đài: có”"),
                criterion(
                        new Criterion.Compare(AGE, Operator.LESS, TWO),
                        "it is not so that: age in completed years: under 2 years",
                        "không phải là: tuổi tròn năm: dưới 2 tuổi"),
                criterion(
                        new Criterion.AnyMember(ALL),
                        "no member meets all of the following: a) “Has a radio: yes”; b) Stove: “Wood”",
                        "không có thành viên nào đồng thời đáp ứng các điều kiện sau: a) “Có đài: có”; b) Bếp: “Củi”"),
                criterion(
                        new Criterion.EveryMember(ADULT),
                        "not every member meets: “Adult” (D2)",
                        "không phải mọi thành viên: “Người lớn” (ĐN2)"),
                criterion(ADULT, "not: “Adult” (D2)", "không thuộc trường hợp “Người lớn” (ĐN2)"),
                criterion(
                        new Criterion.Deprived(IndicatorId.of("weight")),
                        "not deprived in 1.1 “Weight”",
                        "không thiếu hụt chỉ số 1.1 “Cân nặng”"),
                criterion(
                        new Criterion.LineMet(LineId.of("income-line")),
                        "not within the line “Line”",
                        "không trong mức “Mức”"),
                criterion(
                        new Criterion.InClass(Set.of("poor")),
                        "it is not so that: the class is “Poor”",
                        "không phải là: được phân loại là “Nghèo”"));
    }

    static Stream<Arguments> quantities() {
        return Stream.of(
                quantity(new Quantity.Literal(Rational.of(21, 2)), "10.5", "10,5"),
                quantity(LINE, "1,500,000 dong/month (F1)", "1.500.000 dong/month (SL1)"),
                quantity(AGE, "age in completed years", "tuổi tròn năm"),
                quantity(MEMBERS, "the number of members", "số thành viên của hộ"),
                quantity(
                        new Quantity.CountMembers(Optional.of(ADULT)),
                        "the number of members who meet: “Adult” (D2)",
                        "số thành viên: “Người lớn” (ĐN2)"),
                quantity(new Quantity.Sum(List.of(AGE, TWO)), "age in completed years + 2", "tuổi tròn năm + 2"),
                quantity(
                        new Quantity.Product(List.of(new Quantity.Sum(List.of(AGE, TWO)), MEMBERS)),
                        "(age in completed years + 2) × the number of members",
                        "(tuổi tròn năm + 2) × số thành viên của hộ"),
                quantity(
                        new Quantity.Quotient(LINE, new Quantity.Product(List.of(TWO, MEMBERS))),
                        "1,500,000 dong/month (F1) divided by (2 × the number of members)",
                        "1.500.000 dong/month (SL1) chia cho (2 × số thành viên của hộ)"),
                quantity(
                        new Quantity.Sum(List.of(AGE, BY_STOVE)),
                        "the sum of the following: a) age in completed years; b) the following, by Stove: i) “Gas”: 1,500,000 dong/month (F1); ii) “Wood”: 2",
                        "tổng của: a) tuổi tròn năm; b) mức sau đây, theo Bếp: i) “Ga”: 1.500.000 dong/month (SL1); ii) “Củi”: 2"),
                quantity(
                        BY_STOVE,
                        "the following, by Stove: a) “Gas”: 1,500,000 dong/month (F1); b) “Wood”: 2",
                        "mức sau đây, theo Bếp: a) “Ga”: 1.500.000 dong/month (SL1); b) “Củi”: 2"),
                quantity(
                        new Quantity.Lookup(
                                TableId.of("weights"), FactId.of("sex"), AGE, Quantity.Match.LATEST_NOT_ABOVE),
                        "the number printed in “Weights” (T1), column: sex; row: age in completed years (the nearest row not above it)",
                        "số ghi trong “Cân nặng” (B1), cột: giới tính; dòng: tuổi tròn năm (lấy dòng gần nhất không vượt quá)"),
                quantity(
                        new Quantity.Lookup(
                                TableId.of("weights"), FactId.of("sex"), AGE, Quantity.Match.EARLIEST_NOT_BELOW),
                        "the number printed in “Weights” (T1), column: sex; row: age in completed years (the nearest row not below it)",
                        "số ghi trong “Cân nặng” (B1), cột: giới tính; dòng: tuổi tròn năm (lấy dòng gần nhất không thấp hơn)"),
                quantity(new Quantity.Defined(DefinitionId.of("income")), "“Income” (D5)", "“Thu nhập” (ĐN5)"),
                quantity(new Quantity.Score(ScorecardId.of("card")), "the points of “Card”", "tổng điểm của “Phiếu”"),
                quantity(
                        new Quantity.DeprivationCount(),
                        "the number of indicators in which the household is deprived",
                        "số chỉ số mà hộ thiếu hụt"),
                quantity(
                        new Quantity.Tally(List.of(new Quantity.Entry(RADIO, TWO), new Quantity.Entry(ALL, TWO))),
                        "the sum of those of the following whose condition holds: a) 2, when: “Has a radio: yes”; b) 2, when: all of the following: i) “Has a radio: yes”; ii) Stove: “Wood”",
                        "tổng các số sau, mỗi số được tính khi điều kiện của nó đúng: a) 2, khi: “Có đài: có”; b) 2, khi: đồng thời đáp ứng các điều kiện sau: i) “Có đài: có”; ii) Bếp: “Củi”"));
    }

    private static Arguments criterion(Criterion criterion, String en, String vi) {
        return Arguments.of(criterion, en, vi);
    }

    private static Arguments quantity(Quantity quantity, String en, String vi) {
        return Arguments.of(quantity, en, vi);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void a_criterion_reads(Criterion criterion, String en, String vi) {
        assertThat(said(text(Language.ENGLISH).clause(criterion), Language.ENGLISH))
                .isEqualTo(en);
        assertThat(said(text(Language.VIETNAMESE).clause(criterion), Language.VIETNAMESE))
                .isEqualTo(vi);
    }

    @ParameterizedTest
    @MethodSource("denials")
    void its_denial_reads(Criterion criterion, String en, String vi) {
        a_criterion_reads(new Criterion.Not(criterion), en, vi);
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void a_quantity_reads(Quantity quantity, String en, String vi) {
        assertThat(said(text(Language.ENGLISH).quantities().clause(quantity), Language.ENGLISH))
                .isEqualTo(en);
        assertThat(said(text(Language.VIETNAMESE).quantities().clause(quantity), Language.VIETNAMESE))
                .isEqualTo(vi);
    }

    @Test
    void no_kind_is_left_out() {
        assertThat(kinds(criteria())).contains(without(Criterion.class.getPermittedSubclasses(), Criterion.Not.class));
        assertThat(kinds(denials())).contains(Criterion.Not.class);
        assertThat(kinds(quantities()))
                .contains(without(Quantity.class.getPermittedSubclasses(), Quantity.Entry.class));
    }

    private static Set<Object> kinds(Stream<Arguments> arguments) {
        Set<Object> kinds = new HashSet<>();
        arguments.forEach(row -> kinds.add(row.get()[0].getClass()));
        return kinds;
    }

    private static Object[] without(Class<?>[] kinds, Class<?> left) {
        return Stream.of(kinds).filter(kind -> kind != left).toArray();
    }
}
