package org.povertystandard.examples.peers;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.examples.peers.Family.Dwelling;
import org.povertystandard.examples.peers.Family.Person;

/** The conditions of the rules over members. */
final class FamilyRules {
    private FamilyRules() {}

    static boolean isUnderTheLine(Family family) {
        return family.income() <= 12 * line(family) * family.members().size();
    }

    static boolean hasLine(Family family) {
        return "urban".equals(family.area()) || "rural".equals(family.area());
    }

    private static long line(Family family) {
        return "urban".equals(family.area()) ? 2_000_000 : 1_500_000;
    }

    static boolean lacksJob(Person member) {
        return member.ageMonths() >= 180
                && ("no-job".equals(member.employment())
                        || "working".equals(member.employment())
                                && !"official".equals(member.jobKind())
                                && "without-contract".equals(member.wageWork()));
    }

    static boolean hasManyDependants(Family family) {
        return 2 * count(family, FamilyRules::isDependant) > family.members().size();
    }

    private static boolean isDependant(Person member) {
        return member.ageMonths() < 192
                || "elderly".equals(member.allowance())
                || "disabled".equals(member.allowance());
    }

    private static long count(Family family, Predicate<Person> holds) {
        return family.members().stream().filter(holds).count();
    }

    static boolean isMalnourished(Person member) {
        return member.ageMonths() < 192 && Boolean.TRUE.equals(member.malnourished());
    }

    static boolean isUninsured(Person member) {
        return member.ageMonths() >= 72 && Boolean.FALSE.equals(member.insured()) && !member.premiumPaidByState();
    }

    static boolean lacksEducation(Person member) {
        return member.ageMonths() >= 192
                && member.ageMonths() < 360
                && Boolean.FALSE.equals(member.attendsSchool())
                && !member.certifiedTraining()
                && (member.ageMonths() < 216
                        ? "primary".equals(member.education()) || "primary-not-finished".equals(member.education())
                        : !"upper-secondary".equals(member.education()) && "none".equals(member.qualification()));
    }

    static boolean missesSchool(Person member) {
        return member.ageMonths() >= 36
                && member.ageMonths() < 192
                && (Boolean.FALSE.equals(member.attendsSchool())
                        || member.ageMonths() >= 72 && "preschool".equals(member.level())
                        || member.ageMonths() >= 144 && "primary".equals(member.level()));
    }

    static boolean hasWeakHouse(Family family) {
        Dwelling dwelling = family.dwelling();
        return Stream.of(dwelling.wall(), dwelling.pillar(), dwelling.roof())
                        .filter("other"::equals)
                        .count()
                >= 2;
    }

    static boolean hasLittleSpace(Family family) {
        return family.dwelling().squareDecimetres() < 800L * family.members().size();
    }

    static boolean lacksInternet(Family family) {
        return count(family, member -> Boolean.TRUE.equals(member.usesInternet())) == 0;
    }

    static boolean lacksInformation(Family family) {
        return family.assets().colourTvs() == 0
                && family.assets().computers() == 0
                && family.assets().telephones() == 0
                && !family.assets().radio();
    }
}
