package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.povertystandard.criterion.Truth;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;

/**
 * What is left of a test of the current member that is not settled: which questions it still asks, and as what. Of one
 * household, where this is equal, further answers of the member come to the same.
 */
final class Residue implements Parts {
    private final Facts facts;
    private final List<Object> remainder = new ArrayList<>();
    private final Set<FactId> questions = new LinkedHashSet<>();
    private boolean complete = true;

    private Residue(Facts facts) {
        this.facts = facts;
    }

    static Residue of(TestNode test, Facts facts) {
        var residue = new Residue(facts);
        residue.test(test);
        return residue;
    }

    /** The questions that are unanswered. */
    Set<FactId> questions() {
        return questions;
    }

    /** What tells it from another. */
    List<Object> remainder() {
        return remainder;
    }

    /** Whether the remainder says everything: it does not where the test looks at other members. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void test(TestNode test) {
        Truth truth = test.truth(facts);
        if (truth.isKnown()) {
            remainder.add(truth);
        } else {
            remainder.add(test.index());
            test.parts(this);
        }
    }

    @Override
    public void quantity(QuantityNode quantity) {
        if (quantity instanceof QuantityNode.ByChoice choice
                && facts.answer(choice.slot()).value() instanceof FactValue.Code code) {
            slot(choice.slot());
            quantity(Objects.requireNonNull(choice.options().get(code.code())));
        } else {
            quantity.parts(this);
        }
    }

    @Override
    public void slot(Slot slot) {
        Answer answer = facts.answer(slot);
        if (answer.value() instanceof FactValue.Unknown) {
            remainder.add(slot.index());
            if (slot.ofMember()) {
                questions.add(slot.question());
            }
        } else {
            remainder.add(answer.value());
        }
        TestNode askedOf = slot.askedOf();
        if (askedOf != null) {
            test(askedOf);
        }
    }

    @Override
    public void feature(Feature feature) {
        complete = false;
        for (Slot slot : Ingredients.of(feature.test()).slots()) {
            if (slot.ofMember()) {
                questions.add(slot.question());
            }
        }
    }
}
