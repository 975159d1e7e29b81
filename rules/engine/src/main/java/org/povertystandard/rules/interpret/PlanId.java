package org.povertystandard.rules.interpret;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/**
 * What is planned: a test by itself, or an inquiry beside a test.
 *
 * @param test the test that decides the class
 * @param inquiry the inquiry; empty for the test itself
 */
record PlanId(TestId test, Optional<InquiryId> inquiry) {

    static PlanId of(TestId test) {
        return new PlanId(test, Optional.empty());
    }

    static PlanId of(InquiryId inquiry, TestId test) {
        return new PlanId(test, Optional.of(inquiry));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanId that && test.equals(that.test) && inquiry.equals(that.inquiry);
    }

    @Override
    public int hashCode() {
        return test.hashCode() + 31 * inquiry.hashCode();
    }

    /** Whether it is the inquiry that is planned, not the class. */
    boolean isInquiry() {
        return inquiry.isPresent();
    }
}
