package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Objects;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactValue;

/**
 * What can still make a difference: the parts of a test that are not settled by what is known. What is known stays known,
 * whatever else is answered; so a question that stands in settled parts alone cannot matter.
 */
final class Unsettled implements Parts {
    private final Facts facts;
    private final Ingredients found = new Ingredients();

    private Unsettled(Facts facts) {
        this.facts = facts;
    }

    /**
     * The questions that classes and the choice of columns still ask directly; none where the class is settled.
     *
     * @param assessment of the plan as far as the household is known
     */
    static Ingredients top(TestPlan plan, Assessment assessment, Facts facts) {
        assessment.restore(facts);
        var unsettled = new Unsettled(facts);
        boolean open = false;
        for (Rules.CategoryTest category : plan.test().categories()) {
            Truth truth = category.when().truth(facts);
            if (truth == Truth.TRUE) {
                break;
            }
            open |= truth == Truth.UNKNOWN;
            unsettled.test(category.when());
        }
        if (!open) {
            return unsettled.found;
        }
        for (int output : plan.outputs()) {
            if (plan.output(output) instanceof Output.FirstRow row) {
                row.columns().parts(unsettled);
            }
        }
        return unsettled.found;
    }

    /** The questions that some outputs still ask. */
    static Ingredients of(List<Integer> outputs, TestPlan plan, Facts facts) {
        var unsettled = new Unsettled(facts);
        for (int output : outputs) {
            if (!plan.output(output).value(facts).isExact()) {
                plan.output(output).parts(unsettled);
            }
        }
        return unsettled.found;
    }

    /**
     * The questions that the plan still asks at all.
     *
     * @param assessment of the plan as far as the household is known
     */
    static Ingredients all(TestPlan plan, Assessment assessment, Facts facts) {
        Ingredients all = top(plan, assessment, facts);
        for (int output : plan.outputs()) {
            if (!plan.output(output).value(facts).isExact()) {
                all.add(plan.ingredients(output));
            }
        }
        return all;
    }

    @Override
    public void test(TestNode test) {
        if (!test.truth(facts).isKnown()) {
            test.parts(this);
        }
    }

    @Override
    public void quantity(QuantityNode quantity) {
        if (quantity instanceof QuantityNode.ByChoice choice
                && facts.answer(choice.slot()).value() instanceof FactValue.Code code) {
            quantity(Objects.requireNonNull(choice.options().get(code.code())));
        } else {
            quantity.parts(this);
        }
    }

    @Override
    public void slot(Slot slot) {
        found.slot(slot);
    }

    @Override
    public void feature(Feature feature) {
        found.feature(feature);
    }
}
