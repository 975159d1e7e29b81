package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.testkit.Alternatives;
import org.povertystandard.testkit.Boundaries;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.Households;
import org.povertystandard.testkit.NearHousehold;
import org.povertystandard.testkit.Side;

/** A caveat says of another reading what the standard with that reading in it says of the same household, and none is left out. */
class ReadingsProperties {
    private static final Standards STANDARDS = Standards.bundled();
    private static final LoadedStandard STANDARD = STANDARDS.get("vn-2022-2026");
    private static final Rereadings REREADINGS = new Rereadings(STANDARD);
    private static final List<Rereadings> OTHERS = STANDARDS.all().stream()
            .filter(each -> !each.id().equals(STANDARD.id()))
            .filter(each -> !each.standard().readings().isEmpty())
            .map(Rereadings::new)
            .toList();
    private static final List<Boundaries> BOUNDARIES = boundaries();

    private static List<Boundaries> boundaries() {
        List<Boundaries> boundaries = new ArrayList<>();
        boundaries.add(Boundaries.of(STANDARD.standard()));
        Alternatives.of(STANDARD.standard())
                .forEach(each -> boundaries.add(Boundaries.of(each.chosen().standard())));
        return boundaries;
    }

    @Property(tries = 150)
    @Label("of a complete household: exactly the alternatives that change an indicator, a score or the class")
    void completeHouseholds(@ForAll("complete") Household household) {
        assertThat(REREADINGS.tests(household)).allSatisfy(ReadingsProperties::agrees);
    }

    @Property(tries = 60)
    @Label("of a household with up to 6 blanks: the same, of bounds and of the classes still possible")
    void householdsWithBlanks(@ForAll("partial") Household household) {
        assertThat(REREADINGS.tests(household)).allSatisfy(ReadingsProperties::agrees);
    }

    @Property(tries = 30)
    @Label("of the answers beside the class: exactly the alternatives that change the answer")
    void answersBesideTheClass(@ForAll("near") Household household) {
        assertThat(REREADINGS.inquiries(household)).allSatisfy(ReadingsProperties::agrees);
    }

    @Property(tries = 10)
    @Label("of the standards that stand on this one: the same")
    void standardsThatStandOnThisOne(@ForAll("near") Household household) {
        OTHERS.forEach(each -> {
            assertThat(each.tests(household)).allSatisfy(ReadingsProperties::agrees);
            assertThat(each.inquiries(household)).allSatisfy(ReadingsProperties::agrees);
        });
    }

    private static void agrees(Rereadings.Compared compared) {
        assertThat(compared.found()).as(compared.what()).isEqualTo(compared.expected());
    }

    @Example
    @Label("the standard with an alternative chosen differs from the standard, and from every other")
    void eachAlternativeIsAStandardOfItsOwn() {
        assertThat(Alternatives.of(STANDARD.standard()))
                .hasSize(36)
                .extracting(each -> each.chosen().hash())
                .doesNotHaveDuplicates();
        assertThat(OTHERS).hasSize(6);
    }

    @Provide
    Arbitrary<Household> complete() {
        return Arbitraries.oneOf(Arbitraries.randomValue(CompleteHouseholds::any), near());
    }

    /** With an answer to every question, at a boundary of the standard or of one with another reading. */
    @Provide
    Arbitrary<Household> near() {
        return Arbitraries.randomValue(ReadingsProperties::near);
    }

    private static Household near(Random random) {
        while (true) {
            Boundaries boundaries = BOUNDARIES.get(random.nextInt(BOUNDARIES.size()));
            Boundary boundary =
                    boundaries.all().get(random.nextInt(boundaries.all().size()));
            List<Side> sides = List.copyOf(boundary.sides());
            Optional<NearHousehold> near =
                    boundaries.household(boundary, sides.get(random.nextInt(sides.size())), random.nextLong());
            if (near.isPresent()) {
                return near.get().household();
            }
        }
    }

    @Provide
    Arbitrary<Household> partial() {
        return Households.partial(complete(), 6);
    }
}
