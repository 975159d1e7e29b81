package org.povertystandard.determination;

import java.util.List;
import java.util.Optional;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Label;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.AlternativeId;
import org.povertystandard.standard.CategoryId;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.ReadingId;
import org.povertystandard.standard.StandardId;

/** What whoever relies on a determination should know. */
public sealed interface Caveat {

    /**
     * The standard applied is a proposal and no law: nobody has this class by it.
     *
     * @param base the standard it is a proposal to change
     */
    record OfReform(StandardId base) implements Caveat {}

    /**
     * The text is open here, and another reading would have changed something.
     *
     * @param reading the reading
     * @param alternative the alternative
     * @param changes what would be different: names of indicators and scorecards, and {@code class}; of an answer beside
     *     the class, {@code answer}
     * @param possible the classes possible under the alternative; of an answer beside the class, its outcomes
     */
    record OfReading(ReadingId reading, AlternativeId alternative, List<String> changes, List<CategoryId> possible)
            implements Caveat {
        public OfReading {
            changes = List.copyOf(changes);
            possible = List.copyOf(possible);
        }
    }

    /**
     * The determination relies on something less well known than a restated text.
     *
     * @param citation the source
     */
    record OfSource(CitationId citation) implements Caveat {}

    /**
     * Tests of indicators are known without a source at hand only. They were not used, since nobody asked for it, and these
     * indicators are left unknown.
     *
     * @param indicators the indicators
     */
    record Unverified(List<IndicatorId> indicators) implements Caveat {
        public Unverified {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Something holds for every determination of these days.
     *
     * @param text what
     */
    record OfPeriod(Label text) implements Caveat {}

    /**
     * An answer was given to a question that the law's form does not ask of this member; it was not used.
     *
     * @param member the member
     * @param fact the fact
     */
    record UnusedAnswer(Optional<MemberId> member, FactId fact) implements Caveat {}
}
