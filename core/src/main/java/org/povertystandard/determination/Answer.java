package org.povertystandard.determination;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.TestId;

/** What the law answers to an inquiry beside the class, of one household or one of its members, and why. */
@Value.Immutable
@HouseStyle
public non-sealed interface Answer extends Result {
    InquiryId inquiry();

    /** Whose answer it is; empty for the household's. */
    Optional<MemberId> member();

    /** The test that decides the class, where the answer asks for it. */
    @Override
    TestId test();

    /** The outcomes still possible, in the standard's order; one when the inquiry is answered. */
    @Override
    List<CategoryId> possible();

    /** The signs of the inquiry, in the form's order. */
    List<SignFinding> signs();

    /** The outcome, if one is left. */
    default Optional<CategoryId> outcome() {
        return possible().size() == 1 ? Optional.of(possible().get(0)) : Optional.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Answer}. */
    class Builder extends ImmutableAnswer.Builder {
        Builder() {}
    }
}
