package org.povertystandard.household;

import static org.povertystandard.fact.Scope.HOUSEHOLD;
import static org.povertystandard.fact.Scope.MEMBER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;

/** The facts of the official form (form 3.1, A and B), in the form's order. */
public final class FormFacts {
    /**
     * The most digits that a number of the form has, decimals included: far above any real amount and far below what exact
     * arithmetic can hold.
     */
    public static final int MOST_DIGITS = 15;

    /** The question from which ages follow. No rule asks it; a determination names it when it is missing. */
    public static final FactId BIRTH_DATE = FactId.of("birth-date");

    /** What the question {@link #BIRTH_DATE} is called. */
    public static final Label BIRTH_DATE_LABEL = Label.of("ngày, tháng, năm sinh", "date of birth");

    /** Facts that a household may hold only where another fact has a certain answer. */
    private static final Map<FactId, Precondition> PRECONDITIONS = Map.of(
            FactId.of("level-attended"), new Precondition(FactId.of("attends-school"), FactValue.of(true)),
            FactId.of("job-kind"), new Precondition(FactId.of("employment"), FactValue.of("working")),
            FactId.of("wage-work"), new Precondition(FactId.of("employment"), FactValue.of("working")));

    /**
     * What must hold where a fact is answered; a household with another answer contradicts itself.
     *
     * @param fact the fact it depends on, of the same member
     * @param answer the one answer that allows it
     */
    public record Precondition(FactId fact, FactValue.Known answer) {}

    private static final Map<FactId, FormFact> ALL = new LinkedHashMap<>();

    static {
        household("area", Area.values(), "khu vực", "area", HouseholdItem.AREA);
        household("region", Region.values(), "vùng", "region", HouseholdItem.REGION);
        household(
                "centrally-run-city",
                new FactType.YesNo(),
                "thuộc thành phố trực thuộc Trung ương",
                "in a centrally run city",
                HouseholdItem.CENTRALLY_RUN_CITY);
        household(
                "previous-class",
                PreviousClass.values(),
                "kết quả rà soát năm trước",
                "class in the previous review",
                HouseholdItem.PREVIOUS_CLASS);
        household(
                "pillar-material",
                PillarMaterial.values(),
                "vật liệu chính của cột, trụ, tường chịu lực",
                "main material of the pillars",
                HouseholdItem.PILLAR_MATERIAL);
        household(
                "roof-material",
                RoofMaterial.values(),
                "vật liệu chính của mái nhà",
                "main material of the roof",
                HouseholdItem.ROOF_MATERIAL);
        household(
                "wall-material",
                WallMaterial.values(),
                "vật liệu chính của tường/bao che",
                "main material of the walls",
                HouseholdItem.WALL_MATERIAL);
        household("dwelling-area", number("m2", 2), "diện tích nhà ở", "dwelling area", HouseholdItem.DWELLING_AREA);
        household("toilet", Toilet.values(), "nhà tiêu đang sử dụng", "toilet in use", HouseholdItem.TOILET);
        household("power-source", PowerSource.values(), "nguồn điện", "power source", HouseholdItem.POWER_SOURCE);
        household(
                "electricity",
                number("kWh/month", 1),
                "lượng điện tiêu thụ một tháng của cả hộ",
                "electricity a month of the whole household",
                HouseholdItem.ELECTRICITY);
        household(
                "water-source",
                WaterSource.values(),
                "nguồn nước sinh hoạt",
                "source of domestic water",
                HouseholdItem.WATER_SOURCE);
        for (Asset asset : Asset.values()) {
            counted(asset, "count");
        }
        for (LandKind land : LandKind.values()) {
            counted(land, "m2");
        }
        for (Animal animal : Animal.values()) {
            counted(animal, "heads");
        }
        household("aquaculture", new FactType.YesNo(), "nuôi trồng thủy sản", "aquaculture", HouseholdItem.AQUACULTURE);
        household(
                "income-12-months",
                new FactType.Number("dong", 0, Optional.empty(), Optional.empty()),
                "thu nhập của hộ trong 12 tháng",
                "income of the household over 12 months",
                HouseholdItem.INCOME_12_MONTHS);
        household("review-year", number("year", 0), "năm rà soát", "year of the review", HouseholdItem.REVIEW_YEAR);

        member("relation", Relation.values(), "quan hệ với chủ hộ", "relation to the head", MemberItem.RELATION);
        age("age-years", "years", 12, "tuổi tròn năm", "age in completed years");
        age("age-months", "months", 1, "tuổi tròn tháng", "age in completed months");
        member("sex", Sex.values(), "giới tính", "sex", MemberItem.SEX);
        member("height", ofBody("cm"), "chiều cao", "height", MemberItem.HEIGHT);
        member("weight", ofBody("kg"), "cân nặng", "weight", MemberItem.WEIGHT);
        member("attends-school", new FactType.YesNo(), "đang đi học", "attends school", MemberItem.ATTENDS_SCHOOL);
        member(
                "level-attended",
                LevelAttended.values(),
                "cấp học đang học",
                "level attended",
                MemberItem.LEVEL_ATTENDED);
        member(
                "general-education",
                GeneralEducation.values(),
                "trình độ giáo dục phổ thông",
                "general education completed",
                MemberItem.GENERAL_EDUCATION);
        member(
                "qualification",
                Qualification.values(),
                "trình độ giáo dục nghề nghiệp, chuyên môn",
                "vocational or professional qualification",
                MemberItem.QUALIFICATION);
        member(
                "health-insurance",
                new FactType.YesNo(),
                "có thẻ bảo hiểm y tế",
                "health insurance",
                MemberItem.HEALTH_INSURANCE);
        member(
                "uses-internet",
                new FactType.YesNo(),
                "sử dụng internet",
                "uses the internet",
                MemberItem.USES_INTERNET);
        member(
                "social-allowance",
                SocialAllowance.values(),
                "trợ cấp bảo trợ xã hội hằng tháng",
                "monthly social allowance",
                MemberItem.SOCIAL_ALLOWANCE);
        member("employment", Employment.values(), "tình trạng việc làm", "employment", MemberItem.EMPLOYMENT);
        member("job-kind", JobKind.values(), "loại việc làm", "kind of job", MemberItem.JOB_KIND);
        member("wage-work", WageWork.values(), "hợp đồng lao động", "wage work and contract", MemberItem.WAGE_WORK);
        member(
                "monthly-benefit",
                MonthlyBenefit.values(),
                "lương hưu, trợ cấp hằng tháng",
                "monthly pension or benefit",
                MemberItem.MONTHLY_BENEFIT);
        member(
                "serious-illness",
                new FactType.YesNo(),
                "bệnh hiểm nghèo",
                "serious illness",
                MemberItem.SERIOUS_ILLNESS);
    }

    private FormFacts() {}

    /** All of them, in the form's order. */
    public static Collection<FormFact> all() {
        return List.copyOf(ALL.values());
    }

    /** The fact of this name, if the form holds it. */
    public static Optional<FormFact> find(FactId id) {
        return Optional.ofNullable(ALL.get(id));
    }

    /** What must hold where the fact is answered, if anything. */
    public static Optional<Precondition> precondition(FactId fact) {
        return Optional.ofNullable(PRECONDITIONS.get(fact));
    }

    private static void household(String id, FactType type, String vi, String en, HouseholdItem item) {
        household(id, type, Label.of(vi, en), new Uncoded<>(item));
    }

    private static void household(String id, FormCode[] codes, String vi, String en, HouseholdItem item) {
        household(id, choice(codes), Label.of(vi, en), new Coded<>(codes, item));
    }

    private static void counted(FormCode kind, String unit) {
        household(kind.code(), number(unit, 0), kind.label(), new Counted(kind));
    }

    private static void household(
            String id, FactType type, Label label, Function<Household, Optional<FactValue.Known>> reader) {
        add(new FormFact.OfHousehold(declaration(id, HOUSEHOLD, type, label), reader));
    }

    private static void member(String id, FormCode[] codes, String vi, String en, MemberItem item) {
        member(id, choice(codes), Label.of(vi, en), new Coded<>(codes, item));
    }

    private static void member(String id, FactType type, String vi, String en, MemberItem item) {
        member(id, type, Label.of(vi, en), new Uncoded<>(item));
    }

    private static void member(
            String id, FactType type, Label label, Function<Member, Optional<FactValue.Known>> reader) {
        add(new FormFact.OfMember(declaration(id, MEMBER, type, label), reader));
    }

    private static void age(String id, String unit, int months, String vi, String en) {
        add(new FormFact.Age(declaration(id, MEMBER, number(unit, 0), Label.of(vi, en)), months));
    }

    private static void add(FormFact fact) {
        ALL.put(fact.id(), fact);
    }

    private static FactDeclaration declaration(String id, Scope scope, FactType type, Label label) {
        return new FactDeclaration(FactId.of(id), scope, type, label);
    }

    private static FactType choice(FormCode[] codes) {
        List<FactType.Option> options = new ArrayList<>();
        for (FormCode code : codes) {
            options.add(new FactType.Option(code.code(), code.label()));
        }
        return new FactType.Choice(options);
    }

    /** Nobody is of no height or weight; both have one decimal. */
    private static FactType ofBody(String unit) {
        return new FactType.Number(unit, 1, Optional.of(Rational.of(1, 10)), Optional.empty());
    }

    private static FactType number(String unit, int decimals) {
        return new FactType.Number(unit, decimals, Optional.of(Rational.ZERO), Optional.empty());
    }
}
