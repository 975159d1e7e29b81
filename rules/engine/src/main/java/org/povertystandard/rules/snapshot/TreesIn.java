package org.povertystandard.rules.snapshot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.LineId;
import org.povertystandard.criterion.Operator;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.criterion.ScorecardId;
import org.povertystandard.criterion.TableId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/** Reads what {@link TreesOut} wrote. */
final class TreesIn {
    private static final Operator[] OPERATORS = Operator.values();
    private static final Quantity.Match[] MATCHES = Quantity.Match.values();

    private final SnapshotIn in;

    TreesIn(SnapshotIn in) {
        this.in = in;
    }

    Criterion criterion() {
        Node node = Node.at(in.count());
        return switch (node) {
            case ALL -> new Criterion.All(criteria());
            case ANY -> new Criterion.Any(criteria());
            case NOT -> new Criterion.Not(criterion());
            case AT_LEAST -> new Criterion.AtLeast(in.count(), criteria());
            case IS -> new Criterion.Is(in.fact(), in.flag());
            case IN -> new Criterion.In(in.fact(), codes());
            case COMPARE -> new Criterion.Compare(quantity(), OPERATORS[in.count()], quantity());
            case ANY_MEMBER -> new Criterion.AnyMember(criterion());
            case EVERY_MEMBER -> new Criterion.EveryMember(criterion());
            case DEFINED -> new Criterion.Defined(DefinitionId.of(in.text()));
            case DEPRIVED -> new Criterion.Deprived(IndicatorId.of(in.text()));
            case LINE_MET -> new Criterion.LineMet(LineId.of(in.text()));
            case IN_CLASS -> new Criterion.InClass(codes());
            default -> throw new IllegalArgumentException("The snapshot has " + node + " where a criterion is.");
        };
    }

    private List<Criterion> criteria() {
        Criterion[] criteria = new Criterion[in.count()];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = criterion();
        }
        return List.of(criteria);
    }

    private Set<String> codes() {
        return new LinkedHashSet<>(in.texts());
    }

    Optional<Criterion> optionalCriterion() {
        return in.flag() ? Optional.of(criterion()) : Optional.empty();
    }

    Quantity quantity() {
        Node node = Node.at(in.count());
        return switch (node) {
            case LITERAL -> new Quantity.Literal(in.rational());
            case OF_FIGURE -> new Quantity.OfFigure(FigureId.of(in.text()));
            case OF_FACT -> new Quantity.OfFact(in.fact());
            case COUNT_MEMBERS -> new Quantity.CountMembers(optionalCriterion());
            case SUM -> new Quantity.Sum(quantities());
            case PRODUCT -> new Quantity.Product(quantities());
            case QUOTIENT -> new Quantity.Quotient(quantity(), quantity());
            case BY_CHOICE -> new Quantity.ByChoice(in.fact(), byCode());
            case LOOKUP -> lookup();
            case QUANTITY_DEFINED -> new Quantity.Defined(DefinitionId.of(in.text()));
            case SCORE -> new Quantity.Score(ScorecardId.of(in.text()));
            case DEPRIVATION_COUNT -> new Quantity.DeprivationCount();
            case TALLY -> new Quantity.Tally(entries());
            default -> throw new IllegalArgumentException("The snapshot has " + node + " where a quantity is.");
        };
    }

    private List<Quantity> quantities() {
        Quantity[] quantities = new Quantity[in.count()];
        for (int i = 0; i < quantities.length; i++) {
            quantities[i] = quantity();
        }
        return List.of(quantities);
    }

    private Map<String, Quantity> byCode() {
        int count = in.count();
        Map<String, Quantity> byCode = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String code = in.text();
            byCode.put(code, quantity());
        }
        return byCode;
    }

    private Quantity lookup() {
        TableId table = TableId.of(in.text());
        FactId column = in.fact();
        Quantity at = quantity();
        return new Quantity.Lookup(table, column, at, MATCHES[in.count()]);
    }

    private List<Quantity.Entry> entries() {
        Quantity.Entry[] entries = new Quantity.Entry[in.count()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = new Quantity.Entry(criterion(), quantity());
        }
        return List.of(entries);
    }

    FactValue value() {
        Node node = Node.at(in.count());
        return switch (node) {
            case YES_NO -> FactValue.of(in.flag());
            case CODE -> FactValue.of(in.text());
            case NUMBER -> FactValue.of(in.rational());
            case UNKNOWN -> FactValue.UNKNOWN;
            case NOT_APPLICABLE -> FactValue.NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("The snapshot has " + node + " where a value is.");
        };
    }
}
