package org.povertystandard.review;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.povertystandard.standard.CategoryId;

/**
 * What the office decided of one household: its class on paper, whatever was computed. Under Decision 24/2021/QĐ-TTg the office
 * is the chairman of the commune's People's Committee.
 *
 * <p>Alone it says nothing of the household or of what was computed; {@link ReviewRecord} holds it to both.
 */
@Value.Immutable
@HouseStyle
public interface Decision {
    /** The class decided. */
    CategoryId decided();

    /** The day the decision was signed. */
    LocalDate decidedOn();

    DecisionNumber number();

    /** Who decided, in words; not blank. */
    Optional<String> office();

    /** Why, in the office's words; not blank. {@link DecisionRule#REASON} says when there must be one. */
    Optional<String> reason();

    /** The decision that this one corrects, of the same household and review; empty in a first decision. */
    Optional<DecisionReference> replaces();

    /** How a later decision names this one. */
    default DecisionReference reference() {
        return new DecisionReference(number(), decidedOn());
    }

    @Value.Check
    default void check() {
        if (office().filter(String::isBlank).isPresent()
                || reason().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("The office and the reason of a decision are left out or not blank.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Decision}. */
    class Builder extends ImmutableDecision.Builder {
        Builder() {}

        /** Sets the class decided. */
        public final Builder decided(String category) {
            return decided(CategoryId.of(category));
        }

        /** Sets the number. */
        public final Builder number(String number) {
            return number(DecisionNumber.of(number));
        }

        /** Says that this corrects an earlier decision. */
        public final Builder replaces(Decision earlier) {
            return replaces(earlier.reference());
        }
    }
}
