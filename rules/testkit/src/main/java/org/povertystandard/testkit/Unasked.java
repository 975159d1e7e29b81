package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** Who is not asked a question because of an age, whatever else is answered. */
final class Unasked {
    private final Law law;
    private final Trial trial;
    private final PlainHouseholds plain;

    Unasked(Law law, Trial trial, PlainHouseholds plain) {
        this.law = law;
        this.trial = trial;
        this.plain = plain;
    }

    /** That whoever has come to an age is not asked a question, if only ages decide of whom it is asked. */
    Optional<String> at(Quantity age, Rational years, FactId question) {
        Optional<FormFact.Age> unit = age instanceof Quantity.OfFact fact ? age(fact.fact()) : Optional.empty();
        boolean byAgeAlone = law.askedOf(question)
                .filter(asked -> new Mentioned(law)
                        .add(asked).facts().stream().allMatch(fact -> age(fact).isPresent()))
                .isPresent();
        if (unit.isEmpty() || !byAgeAlone || years.denominator() != 1) {
            return Optional.empty();
        }
        Draft draft = plain.of(1);
        draft.birth(
                0,
                BirthDate.of(draft.reviewedOn()
                        .minusMonths(years.floor() * unit.get().unitMonths())));
        boolean stands = trial.evaluator().value(age, draft, 0).equals(Optional.of(years));
        boolean asked = trial.evaluator().holds(law.askedOf(question).orElseThrow(), draft, 0);
        return stands && !asked
                ? Optional.of("nobody whose " + QuantityText.of(age) + " is " + years + " is asked " + question)
                : Optional.empty();
    }

    private static Optional<FormFact.Age> age(FactId fact) {
        return FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(FormFact.Age.class::cast);
    }
}
