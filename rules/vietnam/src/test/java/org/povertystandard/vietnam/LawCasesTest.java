package org.povertystandard.vietnam;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.povertystandard.rules.Standards;
import org.povertystandard.testkit.LawCases;

/** The law, sentence by sentence. */
final class LawCasesTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return LawCases.in("cases").dynamicTests(Standards.of(List.of(new VietnamStandards())));
    }
}
