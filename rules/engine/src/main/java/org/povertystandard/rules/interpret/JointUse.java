package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;

/**
 * What lines, classes and some outputs of {@link JointTests} make of how many members there are, and of the day of the review.
 * Outputs are in groups, each with its own members, as if there were no others. Used by one thread.
 */
public final class JointUse {
    private final JointTests tests;
    private final Collection<? extends Collection<Integer>> groups;
    private final SizeUse size;
    private @Nullable ReviewUse review;
    private @Nullable ReviewUse reviewOfHousehold;

    JointUse(JointTests tests, Collection<? extends Collection<Integer>> groups) {
        this.tests = tests;
        this.groups = groups;
        this.size = new SizeUse(ingredients());
    }

    private Ingredients ingredients() {
        var ingredients = new Ingredients();
        ingredients.add(tests.top());
        groups.forEach(group -> group.forEach(output -> ingredients.add(tests.ingredients(output))));
        return ingredients;
    }

    /**
     * The number of members from which on more of them bring about nothing new, as far as that can be told: there is then a member who
     * can be left out without any number of members that is compared telling, because each is compared with constants, and is past
     * them or does not count this one.
     */
    public OptionalInt enoughMembers() {
        if (!size.ends()) {
            return OptionalInt.empty();
        }
        int enough = size.everybody();
        for (Collection<Integer> group : groups) {
            var ingredients = new Ingredients();
            group.forEach(output -> ingredients.add(tests.ingredients(output)));
            int noticed =
                    1 + ingredients.features().stream().mapToInt(size::having).sum();
            // Where every member must have a feature, one who has it not is noticed as well.
            noticed += ingredients.universal().size();
            enough = Math.max(enough, noticed);
        }
        return OptionalInt.of(enough);
    }

    /** The number of members with a feature from which on more of them make no difference. */
    public int enoughHaving(int feature) {
        return size.having(tests.feature(feature));
    }

    /** The amounts of the household that are only looked at divided among all members. */
    public Set<FactId> divided() {
        Set<FactId> questions = new TreeSet<>();
        size.perMember().forEach(slot -> questions.add(slot.question()));
        return questions;
    }

    /**
     * Whether numbers of members are looked at only through tests that outputs are made of, and to divide amounts that are looked at
     * in no other way.
     */
    public boolean countsThroughTests() {
        return !size.isMixed() && !CountTests.asksNumbers(tests.top().atoms());
    }

    /**
     * How the day of the review is treated: where this is equal, the days make no difference to whom the tests find, the ages of
     * members being counted on the day.
     */
    public List<Object> treatment(LocalDate reviewedOn) {
        ReviewUse use = review;
        if (use == null) {
            use = new ReviewUse(ingredients(), tests.vocabulary());
            review = use;
        }
        return use.treatment(reviewedOn);
    }

    /** The same of the household alone: where this is equal, the days make no difference but to what members can be. */
    public List<Object> treatmentOfHousehold(LocalDate reviewedOn) {
        ReviewUse use = reviewOfHousehold;
        if (use == null) {
            var ingredients = new Ingredients.OfHousehold();
            ingredients.add(tests.top());
            groups.forEach(group -> group.forEach(output -> tests.output(output).parts(ingredients)));
            use = new ReviewUse(ingredients, tests.vocabulary());
            reviewOfHousehold = use;
        }
        return use.treatment(reviewedOn);
    }
}
