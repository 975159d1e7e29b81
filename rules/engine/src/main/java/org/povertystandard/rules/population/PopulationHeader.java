package org.povertystandard.rules.population;

import java.time.LocalDate;
import java.util.List;
import org.povertystandard.determination.EngineId;
import org.povertystandard.standard.ContentHash;
import org.povertystandard.standard.StandardId;
import org.povertystandard.standard.TestId;

/**
 * By what a population was determined, and how large it is.
 *
 * @param standard the law
 * @param hash which version of its data
 * @param test which test decided
 * @param appliedOn the day whose law was applied
 * @param engines which engines determined
 * @param groups the kinds of groups, such as the columns province and commune
 * @param weighted whether households stand for several, as in a sample survey
 * @param households how many there are
 * @param beyond of how many a measure lies beyond what a column holds; they count rightly, since no limit may lie there
 */
public record PopulationHeader(
        StandardId standard,
        ContentHash hash,
        TestId test,
        LocalDate appliedOn,
        List<EngineId> engines,
        List<String> groups,
        boolean weighted,
        long households,
        long beyond) {
    public PopulationHeader {
        engines = List.copyOf(engines);
        groups = List.copyOf(groups);
    }
}
