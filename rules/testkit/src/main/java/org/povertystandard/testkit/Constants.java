package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** Comparisons that come out the same for every household, because a number of persons or an age is never below its least. */
final class Constants {
    private final Law law;

    Constants(Law law) {
        this.law = law;
    }

    /** Why a leaf always comes out the same; empty if that is not proven. */
    Optional<Label> proof(Criterion leaf) {
        return leaf instanceof Criterion.Compare compare
                ? least(compare.left())
                        .flatMap(least -> law.fixed(compare.right()).flatMap(limit -> proof(compare, least, limit)))
                : Optional.empty();
    }

    private static Optional<Label> proof(Criterion.Compare compare, Rational least, Rational limit) {
        int order = least.compareTo(limit);
        boolean constant = switch (compare.operator()) {
            case AT_LEAST, LESS -> order >= 0;
            case MORE, AT_MOST -> order > 0;
            default -> false;
        };
        return constant
                ? Optional.of(Label.of(
                        QuantityText.of(compare.left()) + " không bao giờ nhỏ hơn " + least + ", nên "
                                + compare.operator().symbol() + " " + limit + " cho cùng một kết quả với mọi hộ",
                        QuantityText.of(compare.left()) + " is never less than " + least + ", so that "
                                + compare.operator().symbol() + " " + limit
                                + " comes out the same for every household"))
                : Optional.empty();
    }

    private Optional<Rational> least(Quantity quantity) {
        if (quantity instanceof Quantity.Defined defined) {
            return least(law.quantity(defined.id()));
        }
        if (quantity instanceof Quantity.CountMembers count) {
            return Optional.of(count.criterion().isPresent() ? Rational.ZERO : Rational.ONE);
        }
        return quantity instanceof Quantity.OfFact fact
                        && law.askedOf(fact.fact()).isEmpty()
                        && FormFacts.find(fact.fact())
                                .filter(FormFact.Age.class::isInstance)
                                .isPresent()
                ? Optional.of(Rational.ZERO)
                : Optional.empty();
    }
}
