package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.stream.IntStream;
import org.povertystandard.criterion.Criterion;

/**
 * What must be so elsewhere for a boundary to be there, or for it to decide something.
 *
 * @param criterion what
 * @param wanted whether it holds or fails
 * @param of whom it is said
 */
record Guard(Criterion criterion, boolean wanted, Of of) {

    /** Of whom a guard speaks, seen from the member at the boundary. */
    enum Of {
        HOUSEHOLD,
        MEMBER,
        OTHER_MEMBERS
    }

    boolean holds(Evaluator evaluator, Draft draft, int member) {
        return whom(draft, member).allMatch(each -> evaluator.holds(criterion, draft, each) == wanted);
    }

    void bringAbout(Steering steering, Draft draft, int member) {
        whom(draft, member).forEach(each -> steering.make(criterion, wanted, each));
    }

    private IntStream whom(Draft draft, int member) {
        return switch (of) {
            case HOUSEHOLD -> IntStream.of(HOUSEHOLD);
            case MEMBER -> IntStream.of(member);
            case OTHER_MEMBERS -> IntStream.range(0, draft.size()).filter(each -> each != member);
        };
    }
}
