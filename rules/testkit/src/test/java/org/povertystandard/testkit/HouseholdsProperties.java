package org.povertystandard.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.constraints.Size;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

class HouseholdsProperties {
    @Property(tries = 200)
    @Label("a household is a parameter like any other")
    void aHouseholdIsAParameterLikeAnyOther(@ForAll Household household) {
        assertThat(Draft.of(household).household()).isEqualTo(household);
    }

    @Property(tries = 100)
    @Label("a complete household lacks no answer but those that another rules out")
    void aCompleteHouseholdLacksNoAnswer(@ForAll("complete") Household household) {
        assertThat(unknown(household)).isZero();
    }

    @Property(tries = 200)
    @Label("a partial household lacks no more answers than it may")
    void aPartialHouseholdLacksNoMoreThanItMay(@ForAll("lackingThree") Household household) {
        assertThat(unknown(household)).isLessThanOrEqualTo(3);
    }

    /** Questions without an answer, apart from those that are put only after a certain answer to another. */
    private static long unknown(Household household) {
        return FormFacts.all().stream()
                .mapToLong(fact -> fact instanceof FormFact.OfHousehold ofHousehold
                        ? count(ofHousehold.reader().apply(household))
                        : household.members().stream()
                                .mapToLong(member -> unknown(member, fact))
                                .sum())
                .sum();
    }

    private static long unknown(Member member, FormFact fact) {
        if (fact instanceof FormFact.OfMember ofMember) {
            boolean ruledOut = FormFacts.precondition(fact.id())
                    .map(needed -> ((FormFact.OfMember)
                                    FormFacts.find(needed.fact()).orElseThrow())
                            .reader()
                            .apply(member)
                            .filter(answer -> answer.equals(needed.answer()))
                            .isEmpty())
                    .orElse(false);
            return ruledOut ? 0 : count(ofMember.reader().apply(member));
        }
        return fact.id().value().equals("age-years") && !(member.birth() instanceof BirthDate.Day) ? 1 : 0;
    }

    private static long count(Optional<FactValue.Known> answer) {
        return answer.isPresent() ? 0 : 1;
    }

    @Property(tries = 50)
    @Label("a household near a boundary is reviewed when its standard is applied")
    void aHouseholdNearABoundaryIsReviewedWhenTheStandardIsApplied(@ForAll("near") Household household) {
        assertThat(EveryKind.STANDARD.standard().applied())
                .anyMatch(period -> !household.reviewedOn().isBefore(period.from())
                        && household.reviewedOn().isBefore(period.until()));
    }

    @Property(tries = 20)
    @Label("households can be listed, mapped and combined")
    void householdsCanBeListed(@ForAll @Size(max = 3) java.util.List<Household> households) {
        assertThat(households).hasSizeLessThanOrEqualTo(3).doesNotContainNull();
    }

    @Example
    @Label("what fails shrinks to one member and plain answers")
    void whatFailsShrinks() {
        Household smallest = shrunk(
                Households.complete(),
                household -> household.members().stream()
                        .anyMatch(member -> member.healthInsurance().equals(Optional.of(true))));

        assertThat(smallest.members()).hasSize(1);
        assertThat(smallest.members().get(0).healthInsurance()).contains(true);
        assertThat(smallest.members().get(0).usesInternet()).contains(false);
        assertThat(smallest.assets().values()).containsOnly(0);
        assertThat(smallest.income12Months()).contains(0L);
    }

    @Example
    @Label("what is unknown stays unknown when it shrinks")
    void whatIsUnknownStaysUnknown() {
        Household smallest = shrunk(
                Households.partial(8),
                household -> household.dwelling().toilet().isEmpty());

        assertThat(smallest.members()).hasSize(1);
        assertThat(smallest.dwelling().toilet()).isEmpty();
    }

    @Example
    @Label("a household at a boundary stays there when it shrinks")
    void aHouseholdAtABoundaryStaysThereWhenItShrinks() {
        var random = new Random(11);
        for (int i = 0; i < 30; i++) {
            Shrinkable<NearHousehold> drawn = Households.atBoundaries(EveryKind.STANDARD.standard())
                    .generator(1000)
                    .next(random);
            NearHousehold smallest = shrunk(drawn, near -> true).value();

            assertThat(smallest.boundary()).isSameAs(drawn.value().boundary());
            assertThat(smallest.boundary().sidesOf(smallest.household())).contains(smallest.side());
            assertThat(smallest.household().members())
                    .hasSizeLessThanOrEqualTo(
                            drawn.value().household().members().size());
        }
    }

    /** The first that fails, shrunk as long as a simpler one fails. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails) {
        var random = new Random(5);
        var generator = arbitrary.generator(1000);
        Shrinkable<T> first = Stream.generate(() -> generator.next(random))
                .filter(drawn -> fails.test(drawn.value()))
                .findFirst()
                .orElseThrow();
        return shrunk(first, fails).value();
    }

    private static <T> Shrinkable<T> shrunk(Shrinkable<T> first, Predicate<T> fails) {
        Shrinkable<T> smallest = first;
        Optional<Shrinkable<T>> simpler = Optional.of(first);
        while (simpler.isPresent()) {
            smallest = simpler.get();
            Shrinkable<T> current = smallest;
            simpler = current.shrink()
                    .filter(each -> fails.test(each.value()) && each.distance().compareTo(current.distance()) < 0)
                    .findFirst();
        }
        return smallest;
    }

    @Example
    @Label("a number of unknown answers below zero is refused")
    void aNumberOfUnknownAnswersBelowZeroIsRefused() {
        assertThatThrownBy(() -> Households.partial(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The most questions that are unanswered is 0 or more, not -1.");
    }

    @Provide
    Arbitrary<Household> complete() {
        return Households.complete();
    }

    @Provide
    Arbitrary<Household> lackingThree() {
        return Households.partial(3);
    }

    @Provide
    Arbitrary<Household> near() {
        return Households.near(EveryKind.STANDARD.standard());
    }
}
