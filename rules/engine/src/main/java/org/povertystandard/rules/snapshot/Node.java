package org.povertystandard.rules.snapshot;

import org.povertystandard.criterion.Criterion;
import org.povertystandard.criterion.Quantity;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;

/** The kinds of criteria, quantities, values and types, by the number that stands before each in a snapshot. */
enum Node {
    ALL(Criterion.All.class),
    ANY(Criterion.Any.class),
    NOT(Criterion.Not.class),
    AT_LEAST(Criterion.AtLeast.class),
    IS(Criterion.Is.class),
    IN(Criterion.In.class),
    COMPARE(Criterion.Compare.class),
    ANY_MEMBER(Criterion.AnyMember.class),
    EVERY_MEMBER(Criterion.EveryMember.class),
    DEFINED(Criterion.Defined.class),
    DEPRIVED(Criterion.Deprived.class),
    LINE_MET(Criterion.LineMet.class),
    IN_CLASS(Criterion.InClass.class),
    LITERAL(Quantity.Literal.class),
    OF_FIGURE(Quantity.OfFigure.class),
    OF_FACT(Quantity.OfFact.class),
    COUNT_MEMBERS(Quantity.CountMembers.class),
    SUM(Quantity.Sum.class),
    PRODUCT(Quantity.Product.class),
    QUOTIENT(Quantity.Quotient.class),
    BY_CHOICE(Quantity.ByChoice.class),
    LOOKUP(Quantity.Lookup.class),
    QUANTITY_DEFINED(Quantity.Defined.class),
    SCORE(Quantity.Score.class),
    DEPRIVATION_COUNT(Quantity.DeprivationCount.class),
    TALLY(Quantity.Tally.class),
    YES_NO(FactValue.YesNo.class),
    CODE(FactValue.Code.class),
    NUMBER(FactValue.Number.class),
    UNKNOWN(FactValue.Unknown.class),
    NOT_APPLICABLE(FactValue.NotApplicable.class),
    OF_YES_NO(FactType.YesNo.class),
    OF_CHOICE(FactType.Choice.class),
    OF_NUMBER(FactType.Number.class);

    private static final Node[] ALL_NODES = values();

    private final Class<?> type;

    Node(Class<?> type) {
        this.type = type;
    }

    static Node of(Object node) {
        for (Node each : ALL_NODES) {
            if (each.type == node.getClass()) {
                return each;
            }
        }
        throw new IllegalArgumentException("Snapshots do not know nodes of the kind " + node.getClass() + ".");
    }

    static Node at(int number) {
        return ALL_NODES[number];
    }
}
