package org.povertystandard.vietnam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.Unverified;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.TestId;
import org.povertystandard.testkit.DecidingPair;
import org.povertystandard.testkit.DecidingPairs;

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

    /** The first pair of which a household is in another class under another version of the standard. */
    static Optional<DecidingPair> caughtBy(DecidingPairs pairs, LoadedStandard version) {
        var compiled = CompiledStandard.of(version.standard()).test(pairs.test());
        return pairs.pairs().stream()
                .filter(pair -> Stream.of(pair.first(), pair.second())
                        .anyMatch(each -> !classOf(compiled.category(each.household()), pairs)
                                .equals(classOf(Optional.of(each.category()), pairs))))
                .findFirst();
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
