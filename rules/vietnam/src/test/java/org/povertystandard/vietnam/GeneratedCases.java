package org.povertystandard.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.Boundary;
import org.povertystandard.testkit.DecidingPairs;
import org.povertystandard.testkit.LoneCase;

/** The deciding pairs of the shipped standards, built once for all tests. */
final class GeneratedCases {
    static final Standards STANDARDS = Standards.of(List.of(new VietnamStandards()));

    private static final Map<List<String>, DecidingPairs> MADE = new ConcurrentHashMap<>();

    private GeneratedCases() {}

    static DecidingPairs of(String standard, String test) {
        return MADE.computeIfAbsent(
                List.of(standard, test),
                names -> DecidingPairs.of(STANDARDS.get(standard), TestId.of(test), Unverified.USED));
    }

    /** The first atom of whose cases a household is in another class under another version of the standard. */
    static Optional<Boundary> caughtBy(DecidingPairs pairs, LoadedStandard version) {
        return caughtBy(pairs, version, atom -> true);
    }

    /** The same, the cases of some atoms being tried before those of the others. */
    static Optional<Boundary> caughtBy(DecidingPairs pairs, LoadedStandard version, Predicate<Boundary> first) {
        var compiled = CompiledStandard.of(version.standard(), Unverified.USED).test(pairs.test());
        return Stream.concat(cases(pairs, first), cases(pairs, first.negate()))
                .filter(each -> !classOf(compiled.category(each.household().household()), pairs)
                        .equals(classOf(Optional.of(each.household().category()), pairs)))
                .map(LoneCase::atom)
                .findFirst();
    }

    /** Every case by itself. */
    private static Stream<LoneCase> cases(DecidingPairs pairs, Predicate<Boundary> of) {
        return Stream.concat(
                        pairs.pairs().stream()
                                .flatMap(pair -> Stream.of(
                                        new LoneCase(pair.atom(), pair.first()),
                                        new LoneCase(pair.atom(), pair.second()))),
                        pairs.lone().stream())
                .filter(each -> of.test(each.atom()));
    }

    /** A gap of the law is no class. */
    private static Optional<CategoryId> classOf(Optional<CategoryId> found, DecidingPairs pairs) {
        return found.filter(id -> pairs.standard()
                .standard()
                .category(id)
                .filter(each -> each.gap().isEmpty())
                .isPresent());
    }
}
