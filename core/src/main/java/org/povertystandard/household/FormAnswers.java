package org.povertystandard.household;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;

/**
 * Writes answers, named by their facts, into the types of the official form: what {@link FormFacts} reads, backwards. Facts
 * that are not on the form become additional facts.
 */
public final class FormAnswers {
    /** The year of the review: a fact that follows from the review date. */
    public static final FactId REVIEW_YEAR = FactId.of("review-year");

    private final Map<FactId, FactValue> answers;

    private FormAnswers(Map<FactId, FactValue> answers) {
        this.answers = answers;
    }

    /**
     * A household with these answers of its own, and these members.
     *
     * @param base what is not a fact: the id, the codes of the place, causes and policies
     * @param reviewedOn the day the answers are of
     * @param answers by the names of household facts; what follows from dates has no place
     * @param members all who belong to it
     * @throws InvalidHouseholdException if the answers contradict one another
     */
    public static Household household(
            Household base, LocalDate reviewedOn, Map<FactId, FactValue> answers, List<Member> members) {
        var form = new FormAnswers(answers);
        Household.Builder builder = Household.builder();
        builder.from(base);
        return builder.reviewedOn(reviewedOn)
                .place(form.place(base.place()))
                .dwelling(form.dwelling())
                .assets(form.counts(Asset.values()))
                .land(form.counts(LandKind.values()))
                .livestock(form.counts(Animal.values()))
                .aquaculture(form.yesNo("aquaculture"))
                .previousClass(form.code("previous-class", PreviousClass.values()))
                .income12Months(form.number("income-12-months").map(Rational::floor))
                .additionalFacts(form.additional())
                .members(members)
                .build();
    }

    private Place place(Place base) {
        Place.Builder builder = Place.builder();
        builder.from(base);
        return builder.area(code("area", Area.values()))
                .region(code("region", Region.values()))
                .centrallyRunCity(yesNo("centrally-run-city"))
                .build();
    }

    private Dwelling dwelling() {
        return Dwelling.builder()
                .pillarMaterial(code("pillar-material", PillarMaterial.values()))
                .roofMaterial(code("roof-material", RoofMaterial.values()))
                .wallMaterial(code("wall-material", WallMaterial.values()))
                .areaM2(decimal("dwelling-area"))
                .toilet(code("toilet", Toilet.values()))
                .powerSource(code("power-source", PowerSource.values()))
                .electricityKwh(decimal("electricity"))
                .waterSource(code("water-source", WaterSource.values()))
                .build();
    }

    /**
     * A member with these answers.
     *
     * @param base what is not a fact: the id and the ethnic group
     * @param birth the birth date, from which ages follow
     * @param answers by the names of member facts
     */
    public static Member member(Member base, BirthDate birth, Map<FactId, FactValue> answers) {
        var form = new FormAnswers(answers);
        Member.Builder builder = Member.builder();
        builder.from(base);
        return builder.birth(birth)
                .relation(form.code("relation", Relation.values()))
                .sex(form.code("sex", Sex.values()))
                .heightCm(form.decimal("height"))
                .weightKg(form.decimal("weight"))
                .attendsSchool(form.yesNo("attends-school"))
                .levelAttended(form.code("level-attended", LevelAttended.values()))
                .generalEducation(form.code("general-education", GeneralEducation.values()))
                .qualification(form.code("qualification", Qualification.values()))
                .healthInsurance(form.yesNo("health-insurance"))
                .usesInternet(form.yesNo("uses-internet"))
                .socialAllowance(form.code("social-allowance", SocialAllowance.values()))
                .employment(form.code("employment", Employment.values()))
                .jobKind(form.code("job-kind", JobKind.values()))
                .wageWork(form.code("wage-work", WageWork.values()))
                .monthlyBenefit(form.code("monthly-benefit", MonthlyBenefit.values()))
                .seriousIllness(form.yesNo("serious-illness"))
                .additionalFacts(form.additional())
                .build();
    }

    private <E extends FormCode> Optional<E> code(String fact, E[] codes) {
        return answer(fact)
                .flatMap(answer -> Stream.of(codes)
                        .filter(code -> answer.equals(FactValue.of(code.code())))
                        .findFirst());
    }

    private Optional<Boolean> yesNo(String fact) {
        return answer(fact).map(answer -> answer instanceof FactValue.YesNo yesNo && yesNo.yes());
    }

    private Optional<Rational> number(String fact) {
        return answer(fact).map(answer -> ((FactValue.Number) answer).number());
    }

    private Optional<BigDecimal> decimal(String fact) {
        return number(fact).map(number -> new BigDecimal(number.toString()));
    }

    private <E extends FormCode> Map<E, Integer> counts(E[] kinds) {
        Map<E, Integer> counts = new LinkedHashMap<>();
        for (E kind : kinds) {
            number(kind.code()).ifPresent(count -> counts.put(kind, Math.toIntExact(count.floor())));
        }
        return counts;
    }

    private Map<FactId, FactValue> additional() {
        Map<FactId, FactValue> additional = new HashMap<>(answers);
        additional.keySet().removeIf(fact -> FormFacts.find(fact).isPresent());
        return additional;
    }

    private Optional<FactValue> answer(String fact) {
        return Optional.ofNullable(answers.get(FactId.of(fact)));
    }
}
