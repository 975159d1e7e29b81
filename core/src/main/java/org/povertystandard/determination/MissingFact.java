package org.povertystandard.determination;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.MemberId;

/**
 * An unanswered question, or a group of them that are answered together, on which the class depends: two completions that
 * differ in it alone differ in class. Where not every completion could be walked through, it may depend on it, and
 * {@code answers} is 0.
 *
 * @param member whose answer is missing; empty for the household
 * @param facts the facts of the question
 * @param classesLeft how many classes are left under the worst answer
 * @param settling how many of its answers leave one class
 * @param answers how many answers make a difference to the tests
 */
public record MissingFact(Optional<MemberId> member, List<FactId> facts, int classesLeft, int settling, int answers) {
    public MissingFact {
        facts = List.copyOf(facts);
    }
}
