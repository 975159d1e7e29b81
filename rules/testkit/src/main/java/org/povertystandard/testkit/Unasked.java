package org.povertystandard.testkit;

import java.util.Optional;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** Who is not asked a question because of an age, whatever else is answered. */
final class Unasked {
    private static final long YEAR = 12;

    private final Law law;
    private final Trial trial;
    private final PlainHouseholds plain;

    Unasked(Law law, Trial trial, PlainHouseholds plain) {
        this.law = law;
        this.trial = trial;
        this.plain = plain;
    }

    /**
     * That nobody whose age is in a span is asked a question, if it is asked by ages alone, each held against a fixed limit: tried
     * for every month in the span, up to the last limit and a year more, beyond which nothing changes.
     */
    Optional<Label> in(CellSpan span, FactId question) {
        Optional<FormFact.Age> unit = age(span.at());
        Optional<Criterion> askedOf = law.askedOf(question);
        if (unit.isEmpty() || askedOf.isEmpty() || !isByAges(askedOf.get())) {
            return Optional.empty();
        }
        long months = unit.get().unitMonths();
        long last = lastLimit(askedOf.get()) + YEAR;
        Draft draft = plain.of(1);
        for (long month = Math.max(0, span.from().floor() * months); month <= last; month++) {
            draft.birth(0, BirthDate.of(draft.reviewedOn().minusMonths(month)));
            boolean inside = trial.evaluator()
                    .value(span.at(), draft, 0)
                    .filter(span::has)
                    .isPresent();
            if (inside && trial.evaluator().holds(askedOf.get(), draft, 0)) {
                return Optional.empty();
            }
        }
        return Optional.of(Label.of(
                "không ai có " + QuantityText.of(span.at()) + " " + span.words().vi() + " được hỏi " + question,
                "nobody whose " + QuantityText.of(span.at()) + " is "
                        + span.words().en() + " is asked " + question));
    }

    /** Whether it looks at nothing but ages, and at these only against fixed limits. */
    private boolean isByAges(Criterion asked) {
        return new Mentioned(law)
                        .add(asked).facts().stream().allMatch(fact -> age(fact).isPresent())
                && law.everything(asked)
                        .filter(Quantity.class::isInstance)
                        .allMatch(each -> age((Quantity) each).isPresent()
                                || law.fixed((Quantity) each).isPresent());
    }

    private long lastLimit(Criterion asked) {
        return law.everything(asked)
                .filter(Criterion.Compare.class::isInstance)
                .map(Criterion.Compare.class::cast)
                .flatMapToLong(compare -> law.fixed(compare.right()).stream()
                        .mapToLong(limit -> (limit.floor() + 1)
                                * age(compare.left())
                                        .map(FormFact.Age::unitMonths)
                                        .orElse(0)))
                .max()
                .orElse(0);
    }

    private static Optional<FormFact.Age> age(Quantity quantity) {
        return quantity instanceof Quantity.OfFact of ? age(of.fact()) : Optional.empty();
    }

    private static Optional<FormFact.Age> age(FactId fact) {
        return FormFacts.find(fact).filter(FormFact.Age.class::isInstance).map(FormFact.Age.class::cast);
    }
}
