package org.povertystandard.rules.document;

import static org.povertystandard.rules.document.GeneratedHouseholds.decimals;
import static org.povertystandard.rules.document.GeneratedHouseholds.orUnknown;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.WageWork;

/** Members who do not contradict themselves; none is the head. */
final class GeneratedMembers {
    private GeneratedMembers() {}

    static Arbitrary<Member> any() {
        return Builders.withBuilder(Member::builder)
                .use(GeneratedHouseholds.text())
                .in((builder, id) -> builder.id(id))
                .use(orUnknown(Arbitraries.of(Relation.SPOUSE, Relation.CHILD, Relation.PARENT, Relation.OTHER)))
                .in((builder, answer) -> builder.relation(answer))
                .use(births())
                .in((builder, birth) -> builder.birth(birth))
                .use(orUnknown(Arbitraries.of("01", "05", "54").map(EthnicGroup::of)))
                .in((builder, group) -> builder.ethnicity(group))
                .use(orUnknown(Arbitraries.of(Sex.values())))
                .in((builder, answer) -> builder.sex(answer))
                .use(decimals("0.1", "250", 1))
                .in((builder, height) -> builder.heightCm(height))
                .use(decimals("0.1", "200", 1))
                .in((builder, weight) -> builder.weightKg(weight))
                .use(orUnknown(Arbitraries.of(LevelAttended.values())))
                .in((builder, level) -> builder.levelAttended(level)
                        .attendsSchool(level.isPresent() ? Optional.of(true) : Optional.of(false)))
                .use(orUnknown(Arbitraries.of(GeneralEducation.values())))
                .in((builder, answer) -> builder.generalEducation(answer))
                .use(orUnknown(Arbitraries.of(Qualification.values())))
                .in((builder, answer) -> builder.qualification(answer))
                .use(orUnknown(Arbitraries.of(true, false)))
                .in((builder, answer) -> builder.healthInsurance(answer).usesInternet(answer))
                .use(orUnknown(Arbitraries.of(SocialAllowance.values())))
                .in((builder, answer) -> builder.socialAllowance(answer))
                .use(orUnknown(Arbitraries.of(JobKind.values())))
                .in((builder, kind) -> builder.jobKind(kind)
                        .employment(kind.map(any -> Employment.WORKING).or(() -> Optional.of(Employment.STUDYING))))
                .use(orUnknown(Arbitraries.of(WageWork.values())))
                .in((builder, answer) ->
                        answer.isPresent() ? builder.wageWork(answer).employment(Employment.WORKING) : builder)
                .use(orUnknown(Arbitraries.of(MonthlyBenefit.values())))
                .in((builder, answer) -> builder.monthlyBenefit(answer))
                .use(orUnknown(Arbitraries.of(true, false)))
                .in((builder, answer) -> builder.seriousIllness(answer))
                .use(GeneratedHouseholds.additionalFacts(Scope.MEMBER))
                .in((builder, facts) -> builder.additionalFacts(facts))
                .build(Member.Builder::build);
    }

    private static Arbitrary<BirthDate> births() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, 40_000).map(ago -> GeneratedHouseholds.REVIEWED_ON.minusDays(ago));
        return Arbitraries.oneOf(
                days.map(BirthDate::of),
                days.map(day -> BirthDate.ofMonth(day.getYear(), day.getMonthValue())),
                days.map(day -> BirthDate.ofYear(day.getYear())),
                Arbitraries.just(BirthDate.UNKNOWN));
    }
}
