package org.povertystandard.rules.analysis;

import java.util.List;
import org.povertystandard.rules.document.LoadedStandard;

/**
 * What changes from one standard to each of several others, its reforms say. What is known of the first alone is found out once:
 * the reference engine is made ready for it once, and a test that a reform leaves as it is is not gone through again.
 *
 * <p>Used by one thread.
 */
public final class StandardDifferences {
    private final LoadedStandard before;
    private final Replay.Law replayed;
    private final UnchangedTests unchanged;

    private StandardDifferences(LoadedStandard before) {
        this.before = before;
        this.replayed = new Replay.Law(before);
        this.unchanged = new UnchangedTests(before.standard());
    }

    /** Differences to this standard. */
    public static StandardDifferences from(LoadedStandard before) {
        return new StandardDifferences(before);
    }

    /**
     * Works one difference out.
     *
     * @throws IllegalStateException if the reference engine does not agree with what was found: a mistake in the program
     */
    public StandardDifference to(LoadedStandard after) {
        var replay = new Replay(replayed, new Replay.Law(after));
        var meaning = new MeaningDifference(before.standard(), after.standard(), replay, unchanged);
        List<MeaningDifference.OfTest> tests = meaning.tests();
        return new StandardDifference(
                before.id(),
                after.id(),
                StructuralChange.between(before.standard(), after.standard()),
                tests.stream().flatMap(each -> each.classes().stream()).toList(),
                tests.stream().map(MeaningDifference.OfTest::overlap).toList(),
                meaning.indicators());
    }
}
