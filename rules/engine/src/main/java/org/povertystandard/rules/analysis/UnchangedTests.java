package org.povertystandard.rules.analysis;

import java.time.LocalDate;
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

    private record Asked(TestId test, LocalDate reviewedOn) {}

    UnchangedTests(PovertyStandard standard) {
        this.standard = standard;
    }

    /** Whether some household is in one class and stays there; in another class it cannot be. */
    Reach reach(PovertyTest test, LocalDate reviewedOn, int from, int to) {
        return from == to
                ? known.computeIfAbsent(new Asked(test.id(), reviewedOn), asked -> classes(test, reviewedOn))
                        .get(from)
                : new Reach.Unreachable(Optional.empty());
    }

    private Map<Integer, Reach> classes(PovertyTest test, LocalDate reviewedOn) {
        int none = test.categories().size();
        return Search.decide(
                JointTests.of(List.of(new JointTests.Subject(standard, test.id()))),
                reviewedOn,
                IntStream.rangeClosed(0, none).boxed().collect(Collectors.toSet()),
                outcome -> outcome.classOf(0, none));
    }
}
