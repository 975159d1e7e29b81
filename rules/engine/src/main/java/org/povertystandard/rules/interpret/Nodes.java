package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povertystandard.criterion.Operator;

/** Makes tests, each once in a vocabulary, where a list of its kind and its parts tells it from every other. */
record Nodes(Vocabulary vocabulary) {

    TestNode all(List<TestNode> tests) {
        return several(List.of(Connective.All.class, tests), tests, place -> new Connective.All(place, tests));
    }

    TestNode any(List<TestNode> tests) {
        return several(List.of(Connective.Any.class, tests), tests, place -> new Connective.Any(place, tests));
    }

    TestNode not(TestNode test) {
        return several(List.of(Connective.Not.class, test), List.of(test), place -> new Connective.Not(place, test));
    }

    TestNode atLeast(int count, List<TestNode> tests) {
        return several(
                List.of(Connective.AtLeast.class, tests, count),
                tests,
                place -> new Connective.AtLeast(place, count, tests));
    }

    private TestNode several(List<Object> key, List<TestNode> tests, Function<TestNode.Place, TestNode> make) {
        return vocabulary.node(key, parts -> tests.forEach(parts::test), make);
    }

    TestNode is(Slot slot, boolean answer) {
        return vocabulary.node(
                List.of(Atom.Is.class, slot, answer),
                parts -> parts.slot(slot),
                place -> new Atom.Is(place, slot, answer));
    }

    TestNode in(Slot slot, Set<String> codes) {
        return vocabulary.node(
                List.of(Atom.In.class, slot, codes),
                parts -> parts.slot(slot),
                place -> new Atom.In(place, slot, codes));
    }

    Atom.Compare compare(QuantityNode left, Operator operator, QuantityNode right) {
        return (Atom.Compare) vocabulary.node(
                List.of(
                        Atom.Compare.class,
                        vocabulary.quantities().number(left),
                        operator,
                        vocabulary.quantities().number(right)),
                parts -> {
                    parts.quantity(left);
                    parts.quantity(right);
                },
                place -> new Atom.Compare(place, left, operator, right));
    }

    TestNode anyMember(Feature feature) {
        return vocabulary.node(
                List.of(MembersTest.AnyMember.class, feature),
                parts -> parts.feature(feature),
                place -> new MembersTest.AnyMember(place, feature));
    }

    TestNode everyMember(Feature feature) {
        return vocabulary.node(
                List.of(MembersTest.EveryMember.class, feature),
                parts -> parts.feature(feature),
                place -> new MembersTest.EveryMember(place, feature));
    }

    /** Something that accumulates is present. */
    TestNode accumulated(int accumulator) {
        var sum = new QuantityNode.Accumulated(accumulator);
        return vocabulary.node(
                List.of(SumTest.Accumulated.class, accumulator),
                parts -> parts.quantity(sum),
                place -> new SumTest.Accumulated(place, accumulator));
    }

    TestNode lineMet(Atom.Compare line) {
        return vocabulary.node(
                List.of(SumTest.LineMet.class, line),
                parts -> parts.test(line),
                place -> new SumTest.LineMet(place, line));
    }
}
