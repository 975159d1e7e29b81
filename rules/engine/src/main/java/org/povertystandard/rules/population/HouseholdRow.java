package org.povertystandard.rules.population;

import java.util.List;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.standard.Measure;

/**
 * What a population keeps of one household. Any engine that yields the bounds of measures and the states of indicators can
 * make it.
 *
 * @param household the household; only the answer that the lines go by is kept of it
 * @param measures the bounds of each measure of the test that has lines and is no sum over the indicators, in order
 * @param deprived the indicators it is deprived in, bit = order in the standard
 * @param unknown the indicators of which it is not known
 * @param weight for how many households it stands; not negative
 * @param groups its group of each kind; empty text where that is not known
 */
public record HouseholdRow(
        Household household, List<Range> measures, long deprived, long unknown, Rational weight, List<String> groups) {
    public HouseholdRow {
        measures = List.copyOf(measures);
        groups = List.copyOf(groups);
        if ((deprived & unknown) != 0) {
            throw new IllegalArgumentException("An indicator is known or unknown, not both.");
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A weight is not negative.");
        }
    }

    static HouseholdRow of(
            Layout layout, Household household, Determination determination, Rational weight, List<String> groups) {
        long deprived = 0;
        long unknown = 0;
        List<Finding> findings = determination.profile().findings();
        for (int i = 0; i < findings.size(); i++) {
            Truth state = findings.get(i).deprived();
            deprived |= state == Truth.TRUE ? 1L << i : 0;
            unknown |= state == Truth.UNKNOWN ? 1L << i : 0;
        }
        List<Range> measures = layout.columns().stream()
                .map(Layout.Column::measure)
                .map(Measure::id)
                .map(id -> determination.measure(id).orElseThrow().value())
                .toList();
        return new HouseholdRow(household, measures, deprived, unknown, weight, groups);
    }
}
