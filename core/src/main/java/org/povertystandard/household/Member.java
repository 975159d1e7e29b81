package org.povertystandard.household;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/**
 * One person of the roster: form 3.1 B, columns 3 to 19. Empty means unanswered: unknown where the question is asked, not
 * applicable where the law's form does not ask it of this member.
 */
@Value.Immutable
@HouseStyle
public interface Member {

    MemberId id();

    /** Column 3. */
    Optional<Relation> relation();

    /** Column 4. */
    @Value.Default
    default BirthDate birth() {
        return BirthDate.UNKNOWN;
    }

    /** Column 4b. */
    Optional<EthnicGroup> ethnicity();

    /** Column 5. */
    Optional<Sex> sex();

    /** Column 6: height in centimetres, at most 1 decimal. */
    Optional<BigDecimal> heightCm();

    /** Column 7: weight in kilograms, at most 1 decimal. */
    Optional<BigDecimal> weightKg();

    /** Column 8. */
    Optional<Boolean> attendsSchool();

    /** Column 9. */
    Optional<LevelAttended> levelAttended();

    /** Column 10. */
    Optional<GeneralEducation> generalEducation();

    /** Column 11. */
    Optional<Qualification> qualification();

    /** Column 12. */
    Optional<Boolean> healthInsurance();

    /** Column 13. */
    Optional<Boolean> usesInternet();

    /** Column 14. */
    Optional<SocialAllowance> socialAllowance();

    /** Column 15. */
    Optional<Employment> employment();

    /** Column 16. */
    Optional<JobKind> jobKind();

    /** Column 17. */
    Optional<WageWork> wageWork();

    /** Column 18. */
    Optional<MonthlyBenefit> monthlyBenefit();

    /** Column 19: a serious illness of the list of Decree 134/2016. */
    Optional<Boolean> seriousIllness();

    /** Answers to questions beyond the form, by the names a standard declares. */
    Map<FactId, FactValue> additionalFacts();

    /** Writes each number one way only, so that 10.5 and 10.50 are the same member. */
    @Value.Check
    default Member normalised() {
        return Decimals.areNormal(heightCm(), weightKg())
                ? this
                : builder()
                        .from(this)
                        .heightCm(Decimals.normal(heightCm()))
                        .weightKg(Decimals.normal(weightKg()))
                        .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Member}. */
    class Builder extends ImmutableMember.Builder {
        Builder() {}

        /** Sets the id. */
        public final Builder id(String id) {
            return id(MemberId.of(id));
        }
    }
}
