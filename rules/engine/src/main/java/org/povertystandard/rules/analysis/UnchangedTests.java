package org.povertystandard.rules.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.povertystandard.rules.interpret.JointTests;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;
import org.povertystandard.standard.TestId;

/** The classes of tests that another standard has as well, without any difference: each is gone through once. */
final class UnchangedTests {
    private final PovertyStandard standard;
    private final Map<Asked, Map<Integer, Reach>> known = new HashMap<>();

    private record Asked(TestId test, Reviews reviews) {}

    UnchangedTests(PovertyStandard standard) {
        this.standard = standard;
    }

    /** Whether some household is in one class and stays there; in another class, or in several others, it cannot be. */
    Reach reach(PovertyTest test, Reviews reviews, int from, int to) {
        return from == to && from >= 0
                ? known.computeIfAbsent(new Asked(test.id(), reviews), asked -> classes(test, reviews))
                        .get(from)
                : new Reach.Unreachable(Optional.empty());
    }

    private Map<Integer, Reach> classes(PovertyTest test, Reviews reviews) {
        int none = test.categories().size();
        return Search.decide(
                JointTests.of(List.of(new JointTests.Subject(standard, test.id()))),
                reviews,
                IntStream.rangeClosed(0, none).boxed().collect(Collectors.toSet()),
                outcome -> outcome.classOf(0, none));
    }
}
