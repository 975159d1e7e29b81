package org.povertystandard.rules.population;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.standard.Indicator;
import org.povertystandard.standard.Measure;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.PovertyTest;

/** What keeps a standard from being applied to a population's columns: all it changes of what was packed. */
final class Differences {
    private final Layout layout;
    private final PovertyStandard base;
    private final PovertyStandard other;
    private final Set<String> reasons = new LinkedHashSet<>();

    Differences(Layout layout, PovertyStandard other, PovertyTest test) {
        this.layout = layout;
        this.base = layout.loaded().standard();
        this.other = other;
        if (base.ageing() != other.ageing()) {
            reasons.add("Ages are counted in another way" + AGAIN);
        }
        other.indicators().forEach(this::indicator);
        var constants = new Constants(other);
        test.measures().stream()
                .filter(measure -> !measure.lines().isEmpty())
                .filter(measure ->
                        Points.of(measure.quantity(), other, constants).isEmpty())
                .forEach(this::measure);
        strata(test, constants);
    }

    private static final String AGAIN = "; that takes a new determination of the households.";

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    private void indicator(Indicator indicator) {
        Optional<Indicator> packed = find(indicator.id());
        if (packed.isEmpty()) {
            reasons.add("The indicator " + indicator.id() + " was not packed" + AGAIN);
            return;
        }
        Basis was = new Basis(base).of(packed.get().deprivedWhen());
        Basis is = new Basis(other).of(indicator.deprivedWhen());
        boolean same = packed.get().deprivedWhen().equals(indicator.deprivedWhen());
        compare("The test of the indicator " + indicator.id(), same, was, is);
    }

    private Optional<Indicator> find(IndicatorId id) {
        return base.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst();
    }

    private void measure(Measure measure) {
        Optional<Measure> packed = layout.columnOf(measure.id())
                .map(column -> layout.columns().get(column).measure());
        if (packed.isEmpty()) {
            reasons.add("The measure " + measure.id() + " was not packed" + AGAIN);
            return;
        }
        Basis was = new Basis(base).of(packed.get().quantity());
        Basis is = new Basis(other).of(measure.quantity());
        compare(
                "What the measure " + measure.id() + " measures",
                packed.get().quantity().equals(measure.quantity()),
                was,
                is);
    }

    private void compare(String what, boolean same, Basis was, Basis is) {
        if (!same) {
            reasons.add(what + " is another" + AGAIN);
        }
        Map<String, Object> before = was.contents();
        Map<String, Object> after = is.contents();
        Set<String> changed = new TreeSet<>();
        after.forEach((name, content) -> {
            if (!Objects.equals(before.get(name), content)) {
                changed.add(name);
            }
        });
        if (same && !changed.isEmpty()) {
            reasons.add(what + " rests on something else: " + String.join(", ", changed) + AGAIN);
        }
    }

    private void strata(PovertyTest test, Constants constants) {
        test.lines()
                .flatMap(line -> constants.choices(line.limit()).stream())
                .filter(choice -> !layout.strata().fact().equals(Optional.of(choice)))
                .forEach(choice -> reasons.add("A limit depends on " + choice + ", which was not packed" + AGAIN));
    }
}
