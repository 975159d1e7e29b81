package org.povertystandard.testkit;

import static org.povertystandard.testkit.Draft.HOUSEHOLD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.MeasureId;

/** What a plain household can be filled up with, one summand of a measure at a time. */
final class Fillers {
    private static final int TRIES = 3;

    private final Boundaries boundaries;
    private final Trial trial;

    Fillers(Boundaries boundaries, Trial trial) {
        this.boundaries = boundaries;
        this.trial = trial;
    }

    /** All for a measure that a household has room for: those that touch nothing else first, then the smallest first. */
    List<Filler> of(Draft plain, Measure measure) {
        Verdict before = trial.of(plain);
        List<Filler> fillers = new ArrayList<>();
        for (Criterion summand : trial.summands(measure.quantity())) {
            filler(plain, before, measure, summand).ifPresent(fillers::add);
        }
        fillers.sort(Comparator.<Filler>comparingInt(filler -> filler.raises().size())
                .thenComparing(filler -> filler.raises(measure.id())));
        return fillers;
    }

    private Optional<Filler> filler(Draft plain, Verdict before, Measure measure, Criterion summand) {
        for (int seed = 0; seed < TRIES; seed++) {
            Draft filled = plain.copy();
            boundaries.steering(filled, new Random(seed)).make(summand, true, HOUSEHOLD);
            Optional<Patch> patch = Patch.between(plain, filled);
            if (patch.isPresent()
                    && patch.get().births().isEmpty()
                    && trial.evaluator().holds(summand, filled, HOUSEHOLD)) {
                Optional<Filler> filler = rising(plain, before, measure, summand, patch.get());
                if (filler.isPresent()) {
                    return filler;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Filler> rising(Draft plain, Verdict before, Measure measure, Criterion summand, Patch patch) {
        Map<MeasureId, Rational> raises = raises(before, trial.of(patch.on(plain)));
        if (raises.getOrDefault(measure.id(), Rational.ZERO).signum() <= 0) {
            return Optional.empty();
        }
        Patch least =
                patch.least(fewer -> raises(before, trial.of(fewer.on(plain))).equals(raises));
        return Optional.of(new Filler(summand, least, raises));
    }

    static Map<MeasureId, Rational> raises(Verdict before, Verdict after) {
        Map<MeasureId, Rational> raises = new HashMap<>();
        after.values().forEach((measure, value) -> {
            Rational was = before.values().get(measure);
            if (was != null && !was.equals(value)) {
                raises.put(measure, value.minus(was));
            }
        });
        return raises;
    }

    /** Those of which no two answer one question, and none one of these. */
    static List<Filler> apart(List<Filler> fillers, Set<Patch.Place> taken) {
        Set<Patch.Place> used = new HashSet<>(taken);
        List<Filler> apart = new ArrayList<>();
        for (Filler filler : fillers) {
            if (!filler.patch().touches(used)) {
                used.addAll(filler.patch().answers().keySet());
                apart.add(filler);
            }
        }
        return apart;
    }
}
