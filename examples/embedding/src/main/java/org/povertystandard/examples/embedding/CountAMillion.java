package org.povertystandard.examples.embedding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.ClassBounds;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.compile.CompiledTest;
import org.povertystandard.rules.document.HouseholdReader;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** Classes without reasons, by the million and on every core: the same law as code. Reasons are a determiner's work. */
public final class CountAMillion {
    private static final long HOUSEHOLDS = 1_000_000;

    private CountAMillion() {}

    public static void main(String[] args) {
        PovertyStandard law = Standards.bundled().get("vn-2022-2026").standard();
        CompiledTest test = CompiledStandard.of(law).test(TestId.of("decree"));
        Household family = HouseholdReader.of(List.of())
                .read("mother-and-child.json", Documents.bytes("mother-and-child.json"))
                .orElseThrow();

        // The same family with every income up to 100 million dong, in steps of 100 dong.
        Map<String, Long> classes = LongStream.rangeClosed(1, HOUSEHOLDS)
                .parallel()
                .mapToObj(step -> Household.builder()
                        .from(family)
                        .income12Months(100 * step)
                        .build())
                .map(household -> test.category(household).map(Object::toString).orElse("open"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        System.out.println("classes: " + classes);

        // Without an income the class is open, and the deprivations are as certain as before.
        Household silent = Household.builder()
                .from(family)
                .income12Months(Optional.empty())
                .build();
        ClassBounds bounds = test.bounds(silent);
        System.out.println("possible without an income: "
                + LongStream.range(0, test.classes().size())
                        .filter(bit -> (bounds.possible() >> bit & 1) == 1)
                        .mapToObj(bit -> test.classes().get((int) bit).toString())
                        .toList());
        System.out.println("deprived in " + Long.bitCount(bounds.deprived()) + ", not known in "
                + Long.bitCount(bounds.unknown()));
    }
}
