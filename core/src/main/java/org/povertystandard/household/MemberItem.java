package org.povertystandard.household;

import java.util.Optional;
import java.util.function.Function;

/** The items of the form about a member, and where it holds their answers. */
enum MemberItem implements Function<Member, Optional<?>> {
    RELATION("relation"),
    SEX("sex"),
    HEIGHT("heightCm"),
    WEIGHT("weightKg"),
    ATTENDS_SCHOOL("attendsSchool"),
    LEVEL_ATTENDED("levelAttended"),
    GENERAL_EDUCATION("generalEducation"),
    QUALIFICATION("qualification"),
    HEALTH_INSURANCE("healthInsurance"),
    USES_INTERNET("usesInternet"),
    SOCIAL_ALLOWANCE("socialAllowance"),
    EMPLOYMENT("employment"),
    JOB_KIND("jobKind"),
    WAGE_WORK("wageWork"),
    MONTHLY_BENEFIT("monthlyBenefit"),
    SERIOUS_ILLNESS("seriousIllness");

    private final String accessor;

    MemberItem(String accessor) {
        this.accessor = accessor;
    }

    /** The name of the accessor of {@link Member}. */
    String accessor() {
        return accessor;
    }

    @Override
    public Optional<?> apply(Member member) {
        return switch (this) {
            case RELATION -> member.relation();
            case SEX -> member.sex();
            case HEIGHT -> member.heightCm();
            case WEIGHT -> member.weightKg();
            case ATTENDS_SCHOOL -> member.attendsSchool();
            case LEVEL_ATTENDED -> member.levelAttended();
            case GENERAL_EDUCATION -> member.generalEducation();
            case QUALIFICATION -> member.qualification();
            case HEALTH_INSURANCE -> member.healthInsurance();
            case USES_INTERNET -> member.usesInternet();
            case SOCIAL_ALLOWANCE -> member.socialAllowance();
            case EMPLOYMENT -> member.employment();
            case JOB_KIND -> member.jobKind();
            case WAGE_WORK -> member.wageWork();
            case MONTHLY_BENEFIT -> member.monthlyBenefit();
            case SERIOUS_ILLNESS -> member.seriousIllness();
        };
    }
}
