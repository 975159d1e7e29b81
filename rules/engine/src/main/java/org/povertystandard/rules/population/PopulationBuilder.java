package org.povertystandard.rules.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.EngineId;
import org.povertystandard.determination.MeasureOutcome;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.TestId;

/** Packs households one after the other. Not thread-safe. */
public final class PopulationBuilder {
    /** Weights are kept in millionths. */
    static final long WEIGHT_UNIT = 1_000_000;

    private final Layout layout;
    private final Reform asItStands;
    private final LocalDate appliedOn;
    private final List<String> groups;
    private final boolean weighted;
    private final Set<EngineId> engines = new LinkedHashSet<>();
    private final List<Map<String, Integer>> codes = new ArrayList<>();
    private final List<Chunk> full = new ArrayList<>();
    private final @Nullable Chunk[] open;
    private final int[] filled;
    private long households;
    private long beyond;
    private long weights;

    /**
     * For households that a test of the standard determines.
     *
     * @param standard the law
     * @param test the test
     * @param appliedOn the day whose law is applied
     * @param groups the kinds of groups that households come with
     * @param weighted whether they come with weights
     * @throws NotAnswerableException if households by the test cannot be packed; the reason says why
     */
    public PopulationBuilder(
            LoadedStandard standard, TestId test, LocalDate appliedOn, List<String> groups, boolean weighted) {
        this.layout = Layout.of(standard, test);
        this.asItStands = Reform.asItStands(layout);
        this.appliedOn = appliedOn;
        this.groups = List.copyOf(groups);
        this.weighted = weighted;
        groups.forEach(group -> codes.add(new LinkedHashMap<>()));
        this.open = new Chunk[layout.strata().size()];
        this.filled = new int[layout.strata().size()];
    }

    /**
     * Adds a household that was determined.
     *
     * @param household the household
     * @param determination what the law says of it, by the standard and test of this population
     * @param weight for how many it stands, in at most six decimals; 1 where there are no weights
     * @param values its group of each kind
     * @throws IllegalArgumentException if the determination is by another law, or the columns would not say of the lines what
     *     it says
     */
    public void add(Household household, Determination determination, Rational weight, List<String> values) {
        if (!determination.standardHash().equals(layout.loaded().hash())
                || !determination.test().equals(layout.test().id())
                || !determination.appliedOn().equals(appliedOn)) {
            throw new IllegalArgumentException("The household was determined by another standard, test or day.");
        }
        HouseholdRow row = HouseholdRow.of(layout, household, determination, weight, values);
        add(row, determination.engine());
        int stratum = layout.strata().of(household);
        Chunk chunk = open[stratum] == null ? full.get(full.size() - 1) : open[stratum];
        int index = open[stratum] == null ? Chunk.ROWS - 1 : filled[stratum] - 1;
        if (!asItStands
                .truths(chunk, index)
                .equals(determination.measures().stream()
                        .map(MeasureOutcome::lines)
                        .flatMap(List::stream)
                        .map(line -> line.met())
                        .toList())) {
            throw new IllegalArgumentException("The columns say something else of a line than the determination does.");
        }
    }

    /**
     * Adds a household that an engine gave bounds for.
     *
     * @param row what is kept of it
     * @param engine which engine
     */
    public void add(HouseholdRow row, EngineId engine) {
        if (row.measures().size() != layout.columns().size()
                || row.groups().size() != groups.size()
                || !layout.hasOnlyItsIndicators(row.deprived() | row.unknown())) {
            throw new IllegalArgumentException(
                    "The row does not have the measures, groups and indicators of the population.");
        }
        int stratum = layout.strata().of(row.household());
        Chunk chunk = open(stratum);
        fill(chunk, filled[stratum], row);
        engines.add(engine);
        households++;
        if (++filled[stratum] == Chunk.ROWS) {
            full.add(chunk);
            open[stratum] = null;
            filled[stratum] = 0;
        }
    }

    private Chunk open(int stratum) {
        Chunk chunk = open[stratum];
        if (chunk == null) {
            chunk = Chunk.empty(
                    stratum,
                    Chunk.ROWS,
                    layout.columns().size(),
                    layout.indicators().size(),
                    groups.size(),
                    weighted);
            open[stratum] = chunk;
        }
        return chunk;
    }

    private void fill(Chunk chunk, int at, HouseholdRow row) {
        long weight = weight(row.weight());
        boolean outside = false;
        for (int i = 0; i < row.measures().size(); i++) {
            Range measured = row.measures().get(i);
            long unit = layout.columns().get(i).unit();
            chunk.lowest[i][at] = Keys.lowest(measured, unit);
            chunk.highest[i][at] = Keys.highest(measured, unit);
            outside |= Keys.isBeyond(measured, unit);
        }
        chunk.marks.set(at, row.deprived(), row.unknown());
        for (int i = 0; i < chunk.groups.length; i++) {
            Map<String, Integer> known = codes.get(i);
            chunk.groups[i][at] = known.computeIfAbsent(row.groups().get(i), value -> known.size());
        }
        if (chunk.weights != null) {
            chunk.weights[at] = weight;
        }
        weights = Math.addExact(weights, weight);
        beyond += outside ? 1 : 0;
    }

    private long weight(Rational weight) {
        if (!weighted && !weight.equals(Rational.ONE)) {
            throw new IllegalArgumentException("The population has no weights.");
        }
        Rational units = weight.times(Rational.of(WEIGHT_UNIT));
        if (units.denominator() != 1) {
            throw new IllegalArgumentException("A weight has at most six decimals.");
        }
        return units.numerator();
    }

    /** What was packed so far. */
    public Population build() {
        List<Chunk> chunks = new ArrayList<>(full);
        for (int stratum = 0; stratum < open.length; stratum++) {
            Chunk chunk = open[stratum];
            if (chunk != null) {
                chunks.add(chunk.trimmed(filled[stratum]));
            }
        }
        var header = new PopulationHeader(
                layout.loaded().id(),
                layout.loaded().hash(),
                layout.test().id(),
                appliedOn,
                List.copyOf(engines),
                groups,
                weighted,
                households,
                beyond);
        return new Population(
                layout,
                header,
                codes.stream().map(known -> List.copyOf(known.keySet())).toList(),
                chunks);
    }
}
