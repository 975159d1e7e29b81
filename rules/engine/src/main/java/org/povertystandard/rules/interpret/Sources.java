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
        plan.test().measures().stream()
                .flatMap(measure -> measure.lines().stream())
                .forEach(line -> add(line.line().cite()));
        if (!plan.test().id().isInquiry()) {
            standard.indicators().forEach(indicator -> add(indicator.cite()));
        }
        standard.scorecards().stream()
                .filter(cited -> plan.test().accumulators().stream()
                        .anyMatch(accumulator -> plan.rules()
                                .accumulators()
                                .get(accumulator)
                                .name()
                                .equals(cited.scorecard().id().value())))
                .forEach(cited -> add(cited.cite()));
        Set<FigureId> figures = figures(plan);
        standard.figures().stream()
                .filter(figure -> figures.contains(figure.id()))
                .forEach(figure -> add(figure.cite()));
    }

    private static Set<FigureId> figures(TestPlan plan) {
        Set<FigureId> figures = new LinkedHashSet<>();
        for (TestNode atom : plan.all().atoms()) {
            atom.parts(new Figures(figures));
        }
        return figures;
    }

    private void add(List<CitationId> cite) {
        // A reading has a caveat of its own, exactly when it matters.
        cite.stream()
                .filter(id -> attestation(id).needsCaveat() && attestation(id) != Attestation.READING)
                .forEach(weak::add);
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
        weak.forEach(citation -> caveats.add(new Caveat.OfSource(citation)));
        period.caveat().ifPresent(text -> caveats.add(new Caveat.OfPeriod(text)));
        period.cite().stream()
                .filter(id -> attestation(id).needsCaveat() && !weak.contains(id))
                // Where the period says in words what is read into the text, the source need not be named again.
                .filter(id -> period.caveat().isEmpty() || attestation(id) != Attestation.READING)
                .forEach(id -> caveats.add(new Caveat.OfSource(id)));
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
