package org.povertystandard.testkit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Place;
import org.povertystandard.household.PowerSource;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Region;
import org.povertystandard.household.Relation;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/** Writes answers, named by their facts, into the types of the official form: what {@link FormFacts} reads, backwards. */
final class FormAnswers {
    /** Follows from the review date. */
    static final FactId REVIEW_YEAR = FactId.of("review-year");

    private final Map<FactId, FactValue> answers;

    private FormAnswers(Map<FactId, FactValue> answers) {
        this.answers = answers;
    }

    static Household household(Draft draft) {
        var form = new FormAnswers(draft.answers(Draft.HOUSEHOLD));
        Household base = draft.base();
        Household.Builder builder = Household.builder();
        builder.from(base);
        List<Member> members = IntStream.range(0, draft.size())
                .mapToObj(member -> member(draft.person(member)))
                .toList();
        return builder.reviewedOn(draft.reviewedOn())
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

    private static Member member(Draft.Person person) {
        var form = new FormAnswers(person.answers());
        Member.Builder builder = Member.builder();
        builder.from(person.base());
        return builder.birth(person.birth())
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
