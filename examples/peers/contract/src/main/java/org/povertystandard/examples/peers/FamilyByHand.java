package org.povertystandard.examples.peers;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povertystandard.examples.peers.Family.Assets;
import org.povertystandard.examples.peers.Family.Dwelling;
import org.povertystandard.examples.peers.Family.Person;

/**
 * The decree's test of 2022-2026 over members as one would write it for speed: two-valued, for families that are complete, one
 * loop, nothing explained.
 */
final class FamilyByHand {
    private static final int MEMBERS_BITS = 0b100_0011_1111;
    private static final int INTERNET = 1 << 10;

    private FamilyByHand() {}

    static String category(Family family) {
        long perMonth = "urban".equals(family.area()) ? 2_000_000 : 1_500_000;
        if (requireNonNull(family.income()) > perMonth * 12 * family.members().size()) {
            return "not-poor";
        }
        return Integer.bitCount(deprivations(family)) >= 3 ? "poor" : "near-poor";
    }

    /** The indicators the family is deprived in, as bits in the form's order. */
    static int deprivations(Family family) {
        List<Person> members = family.members();
        int size = members.size();
        int dependants = 0;
        int deprived = INTERNET;
        for (int i = 0; i < size; i++) {
            Person member = members.get(i);
            dependants += isDependant(member) ? 1 : 0;
            deprived = withMember(deprived, member);
        }
        deprived &= MEMBERS_BITS;
        deprived |= 2 * dependants > size ? 1 << 1 : 0;
        return deprived | ofDwelling(family.dwelling(), size) | (lacksInformation(family.assets()) ? 1 << 11 : 0);
    }

    private static int withMember(int before, Person member) {
        long months = member.ageMonths();
        int deprived = before;
        deprived |= months >= 15 * 12 && lacksJob(member) ? 1 : 0;
        deprived |= months < 16 * 12 && requireNonNull(member.malnourished()) ? 1 << 2 : 0;
        deprived |= months >= 6 * 12 && !requireNonNull(member.insured()) && !member.premiumPaidByState() ? 1 << 3 : 0;
        deprived |= months >= 16 * 12 && months < 30 * 12 && lacksEducation(member, months) ? 1 << 4 : 0;
        deprived |= months >= 3 * 12 && months < 16 * 12 && missesSchool(member, months) ? 1 << 5 : 0;
        return requireNonNull(member.usesInternet()) ? deprived & ~INTERNET : deprived;
    }

    private static boolean isDependant(Person member) {
        return member.ageMonths() < 16 * 12
                || "elderly".equals(member.allowance())
                || "disabled".equals(member.allowance());
    }

    private static boolean lacksJob(Person member) {
        return "no-job".equals(member.employment())
                || "working".equals(member.employment())
                        && !"official".equals(member.jobKind())
                        && "without-contract".equals(member.wageWork());
    }

    private static boolean lacksEducation(Person member, long months) {
        if (requireNonNull(member.attendsSchool()) || member.certifiedTraining()) {
            return false;
        }
        return months < 18 * 12
                ? "primary".equals(member.education()) || "primary-not-finished".equals(member.education())
                : !"upper-secondary".equals(member.education()) && "none".equals(member.qualification());
    }

    private static boolean missesSchool(Person member, long months) {
        return !requireNonNull(member.attendsSchool())
                || months >= 6 * 12 && "preschool".equals(member.level())
                || months >= 12 * 12 && "primary".equals(member.level());
    }

    private static int ofDwelling(Dwelling dwelling, int size) {
        int weakParts = ("other".equals(dwelling.wall()) ? 1 : 0)
                + ("other".equals(dwelling.pillar()) ? 1 : 0)
                + ("other".equals(dwelling.roof()) ? 1 : 0);
        int deprived = weakParts >= 2 ? 1 << 6 : 0;
        deprived |= requireNonNull(dwelling.squareDecimetres()) < 800L * size ? 1 << 7 : 0;
        deprived |= "other".equals(dwelling.water()) ? 1 << 8 : 0;
        return deprived | ("other".equals(dwelling.toilet()) ? 1 << 9 : 0);
    }

    private static boolean lacksInformation(Assets assets) {
        return requireNonNull(assets.colourTvs()) == 0
                && requireNonNull(assets.computers()) == 0
                && requireNonNull(assets.telephones()) == 0
                && !assets.radio();
    }
}
