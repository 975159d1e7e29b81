package org.povertystandard.vietnam;

import java.time.LocalDate;
import java.util.Random;
import org.povertystandard.household.Household;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.compile.CompiledStandard;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/** What a program does that asks once; {@link FreshJvmTest} looks at what its JVM has to do for it. */
final class FirstAnswer {
    private FirstAnswer() {}

    /** With the compiled engine if so told, otherwise with the reference engine. */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        TestId test = TestId.of("decree");
        Household household = CompleteHouseholds.any(new Random(1));
        LoadedStandard standard = Standards.bundled().appliedOn(day, test);
        var category = args[0].equals("compiled")
                ? CompiledStandard.of(standard.standard()).test(test).category(household)
                : Determiner.of(standard).determine(household, day, test).category();
        System.out.println("class: " + category.orElseThrow());
    }
}
