package org.povertystandard.rules.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.FormFacts;
import org.povertystandard.rules.interpret.JointHousehold;
import org.povertystandard.rules.interpret.JointTests;

/** The answers to a question that make a difference to some test: one for each cell, the plainest first. */
final class Options {
    private static final int MONTHS_A_YEAR = 12;

    private final JointTests tests;
    private final LocalDate reviewedOn;
    private final int members;
    private final Set<FactId> dense;

    /**
     * Options in households of some size.
     *
     * @param dense the questions whose numbers may lie between any two others, on no grid
     */
    Options(JointTests tests, LocalDate reviewedOn, int members, Set<FactId> dense) {
        this.tests = tests;
        this.reviewedOn = reviewedOn;
        this.members = members;
        this.dense = dense;
    }

    /** The options, given what is supposed already. */
    List<Option> of(JointHousehold household, int member, FactId question) {
        List<Option> options = question.equals(FormFacts.BIRTH_DATE)
                ? births(household, member)
                : answers(household, member, question);
        options.sort(Comparator.comparingLong(Option::cost));
        return options;
    }

    private List<Option> births(JointHousehold household, int member) {
        LocalDate plain = Plain.birth(reviewedOn);
        Rational plainMonths =
                Rational.of(reviewedOn.getYear() - plain.getYear()).times(Rational.of(MONTHS_A_YEAR));
        Set<Rational> ages = household.ages(member).orElseThrow(() -> cannotCut(FormFacts.BIRTH_DATE));
        Set<LocalDate> births = new TreeSet<>(Comparator.reverseOrder());
        NumberCells.of(ages, 0, Rational.ZERO, null, plainMonths)
                .forEach(months -> births.add(reviewedOn.minusMonths(months.floor())));
        if (tests.questions().agesDifferOn(reviewedOn)) {
            births.addAll(leapDays(ages));
        }
        List<Option> options = new ArrayList<>();
        for (LocalDate birth : births) {
            options.add(new Option(
                    new Given(FormFacts.BIRTH_DATE, null, birth), Cost.of(!birth.equals(plain), options.size())));
        }
        return options;
    }

    /** Births on a 29 February, by which someone is of a new age by one test, and not yet by another. */
    private Set<LocalDate> leapDays(Set<Rational> ages) {
        return ages.stream()
                .filter(age -> age.denominator() == 1 && age.numerator() > 0 && age.numerator() % MONTHS_A_YEAR == 0)
                .map(age -> reviewedOn.minusMonths(age.numerator()))
                .filter(LocalDate::isLeapYear)
                .map(day -> day.withDayOfMonth(day.lengthOfMonth()))
                .collect(Collectors.toSet());
    }

    private List<Option> answers(JointHousehold household, int member, FactId question) {
        FactType type = tests.questions().type(question);
        Set<FactValue> unasked = tests.questions().unasked(question);
        boolean onForm = FormFacts.find(question).isPresent();
        FactValue plain = unasked.isEmpty()
                ? Plain.answer(question, members).orElse(onForm ? null : Plain.additional(type))
                : null;
        List<Option> options = new ArrayList<>();
        if (!unasked.isEmpty()) {
            options.add(new Option(new Given(question, null, null), 0));
        }
        for (FactValue value : values(household, member, question, type, plain)) {
            // Where all standards agree, an answer that counts as unasked does is left out.
            if (!(unasked.size() == 1 && unasked.contains(value))) {
                options.add(
                        new Option(new Given(question, value, null), Cost.of(!value.equals(plain), options.size())));
            }
        }
        return options;
    }

    private List<FactValue> values(
            JointHousehold household, int member, FactId question, FactType type, @Nullable FactValue plain) {
        if (type instanceof FactType.YesNo) {
            return List.of(FactValue.of(false), FactValue.of(true));
        }
        if (type instanceof FactType.Choice choice) {
            return codes(question, choice, plain);
        }
        var number = (FactType.Number) type;
        Optional<Set<Rational>> thresholds = household.breakpoints(member, question);
        List<FactValue> values = new ArrayList<>();
        if (dense.contains(question)) {
            NumberCells.dense(
                            thresholds.orElseThrow(() -> cannotCut(question)),
                            number.minimum().orElse(null))
                    .forEach(each -> values.add(FactValue.of(each)));
            return values;
        }
        NumberCells.of(
                        thresholds.orElseThrow(() -> cannotCut(question)),
                        number.decimals(),
                        Accepted.least(question, number).orElse(null),
                        Accepted.most(question, number).orElse(null),
                        plain instanceof FactValue.Number exact ? exact.number() : null)
                .forEach(each -> values.add(FactValue.of(each)));
        return values;
    }

    /** One code for each way in which the tests treat codes. */
    private List<FactValue> codes(FactId question, FactType.Choice choice, @Nullable FactValue plain) {
        Map<Object, FactValue> codes = new LinkedHashMap<>();
        for (String code : choice.codes()) {
            FactValue value = FactValue.of(code);
            // Of every household one member is the head, and no other.
            boolean isHead = question.equals(MemberKinds.RELATION) && value.equals(MemberKinds.HEAD);
            Object treatment = List.of(tests.questions().treatment(question, code), isHead);
            if (value.equals(plain)) {
                codes.put(treatment, value);
            } else {
                codes.putIfAbsent(treatment, value);
            }
        }
        return List.copyOf(codes.values());
    }

    private static Undecided cannotCut(FactId question) {
        return new Undecided(
                "Không chia được các câu trả lời của " + question + " thành khoảng.",
                "The answers to " + question + " cannot be cut into cells.");
    }
}
