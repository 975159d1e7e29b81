package org.povertystandard.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Area;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
import org.povertystandard.household.GeneralEducation;
import org.povertystandard.household.Household;
import org.povertystandard.household.JobKind;
import org.povertystandard.household.LevelAttended;
import org.povertystandard.household.Member;
import org.povertystandard.household.PillarMaterial;
import org.povertystandard.household.Qualification;
import org.povertystandard.household.RoofMaterial;
import org.povertystandard.household.Sex;
import org.povertystandard.household.SocialAllowance;
import org.povertystandard.household.Toilet;
import org.povertystandard.household.WageWork;
import org.povertystandard.household.WallMaterial;
import org.povertystandard.household.WaterSource;

/**
 * The standard of 2022-2026 as one would write it for speed: two-valued, for complete households with exact birth dates, one
 * loop over the members, nothing explained, and nothing allocated but the {@code Optional}s of the public accessors.
 *
 * <p>It is the yardstick of the measurements, and the only Java outside tests that holds figures of law.
 */
public final class HandWritten {
    static final FactId PREMIUM_PAID_BY_STATE = FactId.of("premium-paid-by-state");
    static final FactId ENTERPRISE_CERTIFIED_TRAINING = FactId.of("enterprise-certified-training");
    static final FactId OWNS_RADIO = FactId.of("owns-radio");

    private static final FactValue YES = FactValue.of(true);
    private static final int MEMBERS_BITS = 0b100_0011_1111;
    private static final int INTERNET = 1 << 10;

    private HandWritten() {}

    /** A class of households. */
    public enum Category {
        POOR,
        NEAR_POOR,
        NOT_POOR
    }

    /** The class by measured income and the number of deprivations: the decree's test. */
    public static Category byDecree(Household household) {
        long perMonth = isUrban(household) ? 2_000_000 : 1_500_000;
        long line = perMonth * 12 * household.members().size();
        boolean low = household.income12Months().orElseThrow() <= line;
        return category(low, Integer.bitCount(deprivations(household)) >= 3);
    }

    /** The class by score A and score B, 10 points a deprivation: the circular's test. */
    public static Category byCircular(Household household) {
        boolean low = HandWrittenScoreA.of(household) <= (isUrban(household) ? 175 : 140);
        return category(low, Integer.bitCount(deprivations(household)) * 10 >= 30);
    }

    private static Category category(boolean low, boolean deprived) {
        return low ? deprived ? Category.POOR : Category.NEAR_POOR : Category.NOT_POOR;
    }

    /** The indicators the household is deprived in, as bits in the form's order. */
    public static int deprivations(Household household) {
        List<Member> members = household.members();
        int size = members.size();
        int dependants = 0;
        int deprived = INTERNET;
        for (int i = 0; i < size; i++) {
            Member member = members.get(i);
            int months = Ages.months(member, household);
            dependants += isDependant(member, months / 12) ? 1 : 0;
            deprived = withMember(deprived, member, months);
        }
        deprived &= MEMBERS_BITS;
        deprived |= 2 * dependants > size ? 1 << 1 : 0;
        return deprived | ofDwelling(household.dwelling(), size) | (lacksInformation(household) ? 1 << 11 : 0);
    }

    private static int withMember(int before, Member member, int months) {
        int years = months / 12;
        int deprived = before;
        deprived |= years >= 15 && lacksJob(member) ? 1 : 0;
        deprived |= years < 16 && isMalnourished(member, months) ? 1 << 2 : 0;
        deprived |= years >= 6 && lacksInsurance(member) ? 1 << 3 : 0;
        deprived |= years >= 16 && years < 30 && lacksEducation(member, years) ? 1 << 4 : 0;
        deprived |= years >= 3 && years < 16 && missesSchool(member, years) ? 1 << 5 : 0;
        return member.usesInternet().orElseThrow() ? deprived & ~INTERNET : deprived;
    }

    private static int ofDwelling(Dwelling dwelling, int size) {
        int weakParts = (dwelling.wallMaterial().orElseThrow() == WallMaterial.OTHER ? 1 : 0)
                + (dwelling.pillarMaterial().orElseThrow() == PillarMaterial.OTHER ? 1 : 0)
                + (dwelling.roofMaterial().orElseThrow() == RoofMaterial.OTHER ? 1 : 0);
        int deprived = weakParts >= 2 ? 1 << 6 : 0;
        deprived |= SquareMetres.EIGHT.areMoreThan(dwelling.areaM2().orElseThrow(), size) ? 1 << 7 : 0;
        deprived |= dwelling.waterSource().orElseThrow() == WaterSource.OTHER ? 1 << 8 : 0;
        return deprived | (dwelling.toilet().orElseThrow() == Toilet.OTHER ? 1 << 9 : 0);
    }

    private static boolean lacksInformation(Household household) {
        Map<Asset, Integer> assets = household.assets();
        return assets.get(Asset.COLOUR_TVS) == 0
                && assets.get(Asset.COMPUTERS) == 0
                && assets.get(Asset.TELEPHONES) == 0
                && !is(household.additionalFacts(), OWNS_RADIO, false);
    }

    static boolean isDependant(Member member, int years) {
        if (years < 16) {
            return true;
        }
        SocialAllowance allowance = member.socialAllowance().orElseThrow();
        return allowance == SocialAllowance.ELDERLY || allowance == SocialAllowance.DISABLED;
    }

    private static boolean lacksJob(Member member) {
        Employment employment = member.employment().orElseThrow();
        return employment == Employment.NO_JOB
                || employment == Employment.WORKING
                        && member.jobKind().orElseThrow() != JobKind.OFFICIAL
                        && member.wageWork().orElseThrow() == WageWork.WITHOUT_CONTRACT;
    }

    private static boolean isMalnourished(Member member, int months) {
        boolean boy = member.sex().orElseThrow() == Sex.MALE;
        BigDecimal leastHeight = PrintedTables.leastHeight(months, boy);
        return member.heightCm().orElseThrow().compareTo(leastHeight) < 0
                || months < 120
                        && member.weightKg().orElseThrow().compareTo(PrintedTables.leastWeight(months, boy)) < 0;
    }

    private static boolean lacksInsurance(Member member) {
        return !member.healthInsurance().orElseThrow() && !is(member.additionalFacts(), PREMIUM_PAID_BY_STATE, false);
    }

    private static boolean lacksEducation(Member member, int years) {
        if (member.attendsSchool().orElseThrow()) {
            return false;
        }
        GeneralEducation school = member.generalEducation().orElseThrow();
        boolean lacks = years < 18
                ? school == GeneralEducation.PRIMARY || school == GeneralEducation.PRIMARY_NOT_FINISHED
                : school != GeneralEducation.UPPER_SECONDARY
                        && member.qualification().orElseThrow() == Qualification.NONE;
        return lacks && !is(member.additionalFacts(), ENTERPRISE_CERTIFIED_TRAINING, false);
    }

    private static boolean missesSchool(Member member, int years) {
        if (!member.attendsSchool().orElseThrow()) {
            return true;
        }
        LevelAttended level = member.levelAttended().orElseThrow();
        return years >= 6 && level == LevelAttended.PRESCHOOL || years >= 12 && level == LevelAttended.PRIMARY;
    }

    static boolean isUrban(Household household) {
        return household.place().area().orElseThrow() == Area.URBAN;
    }

    /** The answer to a question beyond the form, or what an unasked one counts as. */
    static boolean is(Map<FactId, FactValue> answers, FactId fact, boolean unasked) {
        if (answers.isEmpty()) {
            return unasked;
        }
        FactValue given = answers.get(fact);
        return given == null ? unasked : given.equals(YES);
    }
}
