package org.povertystandard.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.povertystandard.determination.Answer;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Screening;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.interpret.ReferenceEngine;
import org.povertystandard.spi.NotCoveredException;
import org.povertystandard.spi.RuleEngine;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Applies one standard with a chosen engine. Immutable and thread-safe: make one, use it for every household. */
public final class Determiner {
    private final LoadedStandard standard;
    private final RuleEngine.Prepared prepared;
    private final AdditionalAnswers additional;

    private Determiner(LoadedStandard standard, RuleEngine.Prepared prepared) {
        this.standard = standard;
        this.prepared = prepared;
        this.additional = new AdditionalAnswers(standard.standard());
    }

    /** With the reference engine. What is marked {@code unverified} is withheld. */
    public static Determiner of(LoadedStandard standard) {
        return of(standard, new ReferenceEngine());
    }

    /**
     * With the reference engine.
     *
     * @param standard the law
     * @param unverified whether figures and tests without a source at hand are used
     */
    public static Determiner of(LoadedStandard standard, Unverified unverified) {
        return of(standard, new ReferenceEngine(), unverified);
    }

    /** With the engine given. What is marked {@code unverified} is withheld. */
    public static Determiner of(LoadedStandard standard, RuleEngine engine) {
        return of(standard, engine, Unverified.WITHHELD);
    }

    /**
     * With the engine given.
     *
     * @param standard the law
     * @param engine what applies it
     * @param unverified whether figures and tests without a source at hand are used
     */
    public static Determiner of(LoadedStandard standard, RuleEngine engine, Unverified unverified) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(unverified, "unverified");
        return new Determiner(
                standard,
                unverified == Unverified.WITHHELD && Unverified.isIn(standard.standard())
                        ? new Withheld(standard.standard(), standard.hash(), engine)
                        : engine.prepare(standard.standard(), standard.hash()));
    }

    /** The standard applied. */
    public LoadedStandard standard() {
        return standard;
    }

    /**
     * Determines a household. A filled one takes microseconds, one with nearly everything blank may take a second: what is
     * possible and what to ask are searched for among all completions, up to a fixed number of steps.
     *
     * @param household the facts, of its review date, which may lie before or after {@code appliedOn}: the two are not compared
     * @param appliedOn the day whose law is applied; never derived from another date
     * @param test the test
     * @throws NotCoveredException if the standard does not apply the test on that day; the message names what it covers
     * @throws IllegalArgumentException if an answer beyond the form is none that the standard's question allows, or is of a
     *     member where the household is asked, or the other way round; what the standard does not ask is not looked at
     */
    public Determination determine(Household household, LocalDate appliedOn, TestId test) {
        Objects.requireNonNull(household, "household");
        requireCovered(standard.standard(), appliedOn, test);
        additional.require(household);
        return prepared.determine(household, appliedOn, test);
    }

    /**
     * Refuses what a standard does not apply, before any household is at hand.
     *
     * @throws NotCoveredException if the standard does not apply the test on that day; the message names what it covers
     */
    public static void requireCovered(PovertyStandard standard, LocalDate appliedOn, TestId test) {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(appliedOn, "appliedOn");
        Objects.requireNonNull(test, "test");
        if (!Coverage.covers(standard, appliedOn, test)) {
            throw new NotCoveredException("The standard does not apply the test " + test + " on " + appliedOn + ". "
                    + Coverage.whyAbsent(standard, test) + "It covers: "
                    + Coverage.describe(standard.id(), standard.applied()) + "."
                    + Coverage.meant(" ", Coverage.tests(standard.applied().stream()), test.value()));
        }
    }

    /**
     * Answers what the law asks beside the class: one answer for the household, or one for each member in their order.
     *
     * @param household the facts, of its review date
     * @param appliedOn the day whose law is applied; never derived from another date
     * @param test the test that decides the class, where the answer asks for it
     * @param inquiry which inquiry
     * @throws NotCoveredException if the standard does not ask it on that day; the message names what is asked when
     * @throws IllegalArgumentException as {@link #determine} does
     */
    public List<Answer> answer(Household household, LocalDate appliedOn, TestId test, InquiryId inquiry) {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(appliedOn, "appliedOn");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(inquiry, "inquiry");
        boolean asked = standard.standard()
                .inquiry(inquiry)
                .flatMap(known -> known.period(appliedOn, test))
                .isPresent();
        if (!asked) {
            throw new NotCoveredException("The standard does not ask " + inquiry + " beside the test " + test + " on "
                    + appliedOn + ". It asks: " + Coverage.describeInquiries(standard.standard()) + "."
                    + Coverage.meant(" ", Coverage.inquiries(standard.standard()), inquiry.value()));
        }
        additional.require(household);
        return prepared.answer(household, appliedOn, test, inquiry);
    }

    /**
     * Screens a household that asks to be reviewed, by form A.
     *
     * @param household what form A asks; what form B asks may be unknown
     * @param appliedOn the day whose law is applied
     * @param test the test that form B would be filled for
     * @throws NotCoveredException if the standard does not screen on that day
     * @throws IllegalArgumentException as {@link #determine} does
     */
    public Screening screen(Household household, LocalDate appliedOn, TestId test) {
        return new Screening(
                answer(household, appliedOn, test, Screening.INQUIRY).get(0));
    }
}
