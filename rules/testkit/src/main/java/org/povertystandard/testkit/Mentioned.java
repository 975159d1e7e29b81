package org.povertystandard.testkit;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Expression;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.fact.FactId;

/** What expressions ask and look at, through definitions, indicators, scorecards, and of whom questions are asked. */
final class Mentioned {
    private final Law law;
    private final Set<FactId> facts = new LinkedHashSet<>();
    private final Set<IndicatorId> indicators = new LinkedHashSet<>();
    private final Set<ScorecardId> scorecards = new LinkedHashSet<>();
    private final Set<Object> definitions = new HashSet<>();

    Mentioned(Law law) {
        this.law = law;
    }

    Mentioned add(Expression expression) {
        expression.walk(this::see);
        return this;
    }

    Set<FactId> facts() {
        return facts;
    }

    Set<IndicatorId> indicators() {
        return indicators;
    }

    Set<ScorecardId> scorecards() {
        return scorecards;
    }

    private void see(Expression each) {
        each.asks().ifPresent(this::fact);
        if (each instanceof Criterion.Defined defined) {
            once(definitions, defined.id(), () -> law.criterion(defined.id()));
        } else if (each instanceof Quantity.Defined defined) {
            once(definitions, defined.id(), () -> law.quantity(defined.id()));
        } else if (each instanceof Criterion.Deprived deprived) {
            once(indicators, deprived.indicator(), () -> law.indicator(deprived.indicator()));
        } else if (each instanceof Quantity.DeprivationCount) {
            law.standard().indicators().forEach(one -> once(indicators, one.id(), one::deprivedWhen));
        } else if (each instanceof Quantity.Score score && scorecards.add(score.scorecard())) {
            var card = law.scorecard(score.scorecard());
            card.columns().forEach(column -> add(column.when()));
            card.items().forEach(item -> item.rows().forEach(row -> add(row.when())));
        }
    }

    private void fact(FactId fact) {
        if (facts.add(fact)) {
            law.askedOf(fact).ifPresent(this::add);
        }
    }

    private <T> void once(Set<? super T> seen, T name, Supplier<? extends Expression> expression) {
        if (seen.add(name)) {
            add(expression.get());
        }
    }
}
