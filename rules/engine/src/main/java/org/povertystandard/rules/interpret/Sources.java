package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.determination.Caveat;
import org.povertystandard.standard.AppliedPeriod;
import org.povertystandard.standard.Attestation;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.CitedScorecard;
import org.povertystandard.standard.Figure;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.PovertyStandard;

/** What a test relies on that is less well known than a restated text. */
final class Sources {
    private final PovertyStandard standard;
    private final Set<CitationId> weak = new LinkedHashSet<>();
    private volatile @Nullable Told told;

    /** The caveats of a period, which is the same one for household after household. */
    private record Told(AppliedPeriod period, List<Caveat> caveats) {}

    Sources(PovertyStandard standard, TestPlan plan) {
        this.standard = standard;
        add(plan.test().cite());
        for (Rules.MeasureRules measure : plan.test().measures()) {
            for (Rules.LineRules line : measure.lines()) {
                add(line.line().cite());
            }
        }
        if (!plan.test().id().isInquiry()) {
            for (Indicator indicator : standard.indicators()) {
                add(indicator.cite());
            }
        }
        for (CitedScorecard cited : standard.scorecards()) {
            if (isSummed(cited, plan)) {
                add(cited.cite());
            }
        }
        addFigures(plan);
    }

    private static boolean isSummed(CitedScorecard cited, TestPlan plan) {
        String name = cited.scorecard().id().value();
        for (int accumulator : plan.accumulators()) {
            if (plan.rules().accumulators().get(accumulator).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What the test asks is walked through only where the source of some figure is weak at all. */
    private void addFigures(TestPlan plan) {
        List<Figure> weakly = new ArrayList<>();
        for (Figure figure : standard.figures()) {
            if (!weak(figure.cite()).isEmpty()) {
                weakly.add(figure);
            }
        }
        if (!weakly.isEmpty()) {
            Set<FigureId> used = figures(plan);
            for (Figure figure : weakly) {
                if (used.contains(figure.id())) {
                    add(figure.cite());
                }
            }
        }
    }

    private static Set<FigureId> figures(TestPlan plan) {
        Set<FigureId> figures = new LinkedHashSet<>();
        for (TestNode atom : plan.all().atoms()) {
            atom.parts(new Figures(figures));
        }
        return figures;
    }

    private void add(List<CitationId> cite) {
        weak.addAll(weak(cite));
    }

    /** Those that need a caveat. A reading has a caveat of its own, exactly when it matters. */
    private List<CitationId> weak(List<CitationId> cite) {
        List<CitationId> some = new ArrayList<>();
        for (CitationId id : cite) {
            Attestation attestation = attestation(id);
            if (attestation.needsCaveat() && attestation != Attestation.READING) {
                some.add(id);
            }
        }
        return some;
    }

    private Attestation attestation(CitationId id) {
        return standard.citation(id).orElseThrow().attestation();
    }

    /** The caveats of every determination by the test in a period. */
    List<Caveat> caveats(AppliedPeriod period) {
        Told before = told;
        if (before == null || before.period() != period) {
            before = new Told(period, of(period));
            told = before;
        }
        return before.caveats();
    }

    private List<Caveat> of(AppliedPeriod period) {
        List<Caveat> caveats = new ArrayList<>();
        for (CitationId citation : weak) {
            caveats.add(new Caveat.OfSource(citation));
        }
        if (period.caveat().isPresent()) {
            caveats.add(new Caveat.OfPeriod(period.caveat().get()));
        }
        for (CitationId citation : period.cite()) {
            Attestation attestation = attestation(citation);
            // Where the period says in words what is read into the text, the source need not be named again.
            boolean said = attestation == Attestation.READING && period.caveat().isPresent();
            if (attestation.needsCaveat() && !weak.contains(citation) && !said) {
                caveats.add(new Caveat.OfSource(citation));
            }
        }
        return List.copyOf(caveats);
    }

    /** Collects the figures of law in quantities. */
    private record Figures(Set<FigureId> figures) implements Parts {
        @Override
        public void test(TestNode test) {
            // The atoms of a plan are listed one by one.
        }

        @Override
        public void quantity(QuantityNode quantity) {
            if (quantity instanceof QuantityNode.Constant constant && constant.figure() != null) {
                figures.add(Objects.requireNonNull(constant.figure()));
            }
            quantity.parts(this);
        }

        @Override
        public void slot(Slot slot) {
            // A fact is no figure.
        }

        @Override
        public void feature(Feature feature) {
            // Its atoms are listed as well.
        }
    }
}
