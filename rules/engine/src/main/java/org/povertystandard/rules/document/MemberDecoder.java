package org.povertystandard.rules.document;

import org.povertystandard.fact.Scope;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Employment;
import org.povertystandard.household.EthnicGroup;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.MemberId;
import org.povertystandard.household.MonthlyBenefit;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.Relation;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.WageWork;

/** Reads one member of the roster. */
final class MemberDecoder {
    private static final Decoder<MemberId> ID = FormDecoders.opaque(MemberId::of);
    private static final Decoder<Relation> RELATION = FormDecoders.answer(Relation.values());
    private static final Decoder<EthnicGroup> ETHNICITY = ObjectDecoder.id(
            EthnicGroup::of,
            "Mã dân tộc có hai chữ số theo danh mục của cơ quan thống kê, ví dụ \"01\".",
            "The code of an ethnic group has two digits, as in the statistics office's list, such as \"01\".");
    private static final Decoder<Sex> SEX = FormDecoders.answer(Sex.values());
    private static final Decoder<LevelAttended> LEVEL_ATTENDED = FormDecoders.answer(LevelAttended.values());
    private static final Decoder<GeneralEducation> GENERAL_EDUCATION = FormDecoders.answer(GeneralEducation.values());
    private static final Decoder<Qualification> QUALIFICATION = FormDecoders.answer(Qualification.values());
    private static final Decoder<SocialAllowance> SOCIAL_ALLOWANCE = FormDecoders.answer(SocialAllowance.values());
    private static final Decoder<Employment> EMPLOYMENT = FormDecoders.answer(Employment.values());
    private static final Decoder<JobKind> JOB_KIND = FormDecoders.answer(JobKind.values());
    private static final Decoder<WageWork> WAGE_WORK = FormDecoders.answer(WageWork.values());
    private static final Decoder<MonthlyBenefit> MONTHLY_BENEFIT = FormDecoders.answer(MonthlyBenefit.values());

    private final AdditionalFacts additional;

    MemberDecoder(AdditionalFacts additional) {
        this.additional = additional;
    }

    /** The member; where there is none, one of whom nothing is known stands in, so that the others keep their places. */
    Member decode(JsonValue value, int index, Problems problems) {
        return Fields.of(value, problems).map(fields -> member(fields, index)).orElseGet(() -> standIn(index));
    }

    /** Somebody of whom nothing is known, under an id that no document can hold twice. */
    static Member standIn(int index) {
        return Member.builder().id("\0" + index).build();
    }

    private Member member(Fields fields, int index) {
        Member.Builder builder = Member.builder();
        builder.id(fields.required("id", ID).orElseGet(() -> standIn(index).id()));
        identity(fields, builder);
        schooling(fields, builder);
        work(fields, builder);
        fields.optional("additionalFacts", additional.of(Scope.MEMBER)).ifPresent(builder::additionalFacts);
        fields.finish();
        return builder.build();
    }

    private static void identity(Fields fields, Member.Builder builder) {
        builder.relation(fields.nullable("relation", RELATION));
        builder.birth(fields.nullable("birth", FormDecoders::birth).orElse(BirthDate.UNKNOWN));
        builder.ethnicity(fields.nullable("ethnicity", ETHNICITY));
        builder.sex(fields.nullable("sex", SEX));
        builder.heightCm(fields.nullable("heightCm", Decoders::measure));
        builder.weightKg(fields.nullable("weightKg", Decoders::measure));
    }

    private static void schooling(Fields fields, Member.Builder builder) {
        builder.attendsSchool(fields.nullable("attendsSchool", Decoders::bool));
        builder.levelAttended(fields.nullable("levelAttended", LEVEL_ATTENDED));
        builder.generalEducation(fields.nullable("generalEducation", GENERAL_EDUCATION));
        builder.qualification(fields.nullable("qualification", QUALIFICATION));
    }

    private static void work(Fields fields, Member.Builder builder) {
        builder.healthInsurance(fields.nullable("healthInsurance", Decoders::bool));
        builder.usesInternet(fields.nullable("usesInternet", Decoders::bool));
        builder.socialAllowance(fields.nullable("socialAllowance", SOCIAL_ALLOWANCE));
        builder.employment(fields.nullable("employment", EMPLOYMENT));
        builder.jobKind(fields.nullable("jobKind", JOB_KIND));
        builder.wageWork(fields.nullable("wageWork", WAGE_WORK));
        builder.monthlyBenefit(fields.nullable("monthlyBenefit", MONTHLY_BENEFIT));
        builder.seriousIllness(fields.nullable("seriousIllness", Decoders::bool));
    }
}
