package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * What some tests make of the day of the review: the rows that they look up by its year, what they compare the year with, and
 * whether they give two ages to people born on 29 February.
 */
final class ReviewUse {
    private final Vocabulary vocabulary;
    private final Set<Slot> years;
    private final List<Lookup> lookups = new ArrayList<>();
    private final List<Atom.Compare> comparisons = new ArrayList<>();
    private final boolean agesDiffer;
    private boolean calculatesWithTheYear;

    ReviewUse(Ingredients ingredients, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.years = ingredients.slots().stream()
                .filter(slot -> slot.fact().equals(FormAnswers.REVIEW_YEAR))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<LeapDayAgeing> ageings = ingredients.slots().stream()
                .filter(Slot::isAge)
                .map(Slot::ageing)
                .collect(Collectors.toSet());
        this.agesDiffer = ageings.size() > 1;
        if (!years.isEmpty()) {
            ingredients.switches().forEach(this::look);
            ingredients.atoms().forEach(this::look);
        }
    }

    private void look(QuantityNode quantity) {
        if (quantity instanceof Lookup lookup) {
            if (years.stream().anyMatch(year -> Affine.asksOnly(lookup.at(), year))) {
                lookups.add(lookup);
            } else {
                calculatesWithTheYear |= mentionsYear(lookup.at());
            }
        }
    }

    private void look(TestNode atom) {
        if (atom instanceof Atom.Compare compare && (mentionsYear(compare.left()) || mentionsYear(compare.right()))) {
            if (asksNothingElse(compare.left()) && asksNothingElse(compare.right())) {
                comparisons.add(compare);
            } else {
                calculatesWithTheYear = true;
            }
        }
    }

    private boolean mentionsYear(QuantityNode quantity) {
        return years.stream().anyMatch(year -> Affine.mentions(quantity, year));
    }

    /** Whether it is made of the year and of numbers that are the same in every household. */
    private boolean asksNothingElse(QuantityNode quantity) {
        if (quantity instanceof QuantityNode.OfFact fact) {
            return years.contains(fact.slot()) && fact.slot().askedOf() == null;
        }
        if (quantity instanceof QuantityNode.Named named) {
            return asksNothingElse(named.quantity());
        }
        if (quantity instanceof QuantityNode.Sum sum) {
            return sum.terms().stream().allMatch(this::asksNothingElse);
        }
        return quantity instanceof QuantityNode.Constant;
    }

    /** How the tests treat a day: where this is equal, the days make no difference. */
    List<Object> treatment(LocalDate day) {
        List<Object> treatment = new ArrayList<>();
        if (calculatesWithTheYear) {
            treatment.add(day.getYear());
        }
        for (Lookup lookup : lookups) {
            int row = lookup.table().rowFor(Rational.of(day.getYear()), lookup.match());
            treatment.add(row < 0 ? row : lookup.table().rows().get(row).cells());
        }
        if (!comparisons.isEmpty()) {
            treatment.addAll(truths(day));
        }
        if (agesDiffer && isLastOfCommonFebruary(day)) {
            treatment.add(day);
        }
        return treatment;
    }

    private List<Truth> truths(LocalDate day) {
        var household = Household.builder()
                .id("reviewed")
                .reviewedOn(day)
                .addMembers(Member.builder().id("m").build())
                .build();
        var facts = new Facts(household, vocabulary);
        return comparisons.stream().map(compare -> facts.truth(compare, 0)).toList();
    }

    /** Whether this is a day on which someone born on 29 February may have two ages. */
    static boolean isLastOfCommonFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && !day.isLeapYear() && day.getDayOfMonth() == day.lengthOfMonth();
    }
}
