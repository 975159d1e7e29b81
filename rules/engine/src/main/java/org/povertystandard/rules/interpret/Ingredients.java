package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povertystandard.fact.FactId;

/** All slots, features and atomic tests that something is made of, down to whom questions are asked of. */
sealed class Ingredients implements Parts {
    private final Set<Slot> slots = new LinkedHashSet<>();
    private final Set<Feature> features = new LinkedHashSet<>();
    private final Set<Feature> counted = new LinkedHashSet<>();
    private final Set<TestNode> atoms = new LinkedHashSet<>();
    private final List<QuantityNode> switches = new ArrayList<>();
    private final Set<Feature> numbers = new LinkedHashSet<>();
    private final Set<Feature> present = new LinkedHashSet<>();
    private final Set<Feature> universal = new LinkedHashSet<>();

    static Ingredients of(Output output) {
        var ingredients = new Ingredients();
        output.parts(ingredients);
        return ingredients;
    }

    static Ingredients of(TestNode test) {
        var ingredients = new Ingredients();
        ingredients.test(test);
        return ingredients;
    }

    /** The same but for what it takes to have a feature: what the household itself is asked. */
    static final class OfHousehold extends Ingredients {
        @Override
        public void feature(Feature feature) {
            // Who has it, the members tell.
        }
    }

    void add(Ingredients other) {
        slots.addAll(other.slots);
        features.addAll(other.features);
        counted.addAll(other.counted);
        atoms.addAll(other.atoms);
        for (QuantityNode quantity : other.switches) {
            addSwitch(quantity);
        }
        numbers.addAll(other.numbers);
        present.addAll(other.present);
        universal.addAll(other.universal);
    }

    Set<Slot> slots() {
        return slots;
    }

    Set<Feature> features() {
        return features;
    }

    /** Whether a question is among what is asked. */
    boolean asks(FactId question) {
        for (Slot slot : slots) {
            if (slot.question().equals(question)) {
                return true;
            }
        }
        return false;
    }

    /** The features of which it matters how many members have them, not only whether some do. */
    Set<Feature> counted() {
        return counted;
    }

    /** The features of which something is made of how many members have them. */
    Set<Feature> numbers() {
        return numbers;
    }

    /** The features that some member must have for something. */
    Set<Feature> present() {
        return present;
    }

    /** The features that every member must have for something. */
    Set<Feature> universal() {
        return universal;
    }

    /** Comparisons and tests of one answer. */
    Set<TestNode> atoms() {
        return atoms;
    }

    /** Quantities that depend on a choice or look up a table. */
    List<QuantityNode> switches() {
        return switches;
    }

    @Override
    public void test(TestNode test) {
        if (test instanceof Atom) {
            atoms.add(test);
        }
        if (test instanceof MembersTest.AnyMember any) {
            present.add(any.feature());
        }
        if (test instanceof MembersTest.EveryMember every) {
            counted.add(every.feature());
            universal.add(every.feature());
        }
        test.parts(this);
    }

    @Override
    public void quantity(QuantityNode quantity) {
        if (quantity instanceof QuantityNode.ByChoice || quantity instanceof Lookup) {
            addSwitch(quantity);
        }
        if (quantity instanceof QuantityNode.Count count) {
            counted.add(count.feature());
            numbers.add(count.feature());
        }
        quantity.parts(this);
    }

    /** Each once; what computes the same is one object. */
    private void addSwitch(QuantityNode quantity) {
        for (QuantityNode known : switches) {
            if (known == quantity) {
                return;
            }
        }
        switches.add(quantity);
    }

    @Override
    public void slot(Slot slot) {
        TestNode askedOf = slot.askedOf();
        if (slots.add(slot) && askedOf != null) {
            test(askedOf);
        }
    }

    @Override
    public void feature(Feature feature) {
        if (features.add(feature)) {
            test(feature.test());
        }
    }
}
