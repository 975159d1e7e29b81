package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.povertystandard.criterion.Operator;

/** Makes tests, each once in a vocabulary. */
record Nodes(Vocabulary vocabulary) {

    private record Several(Class<?> kind, List<TestNode> tests, int count) {}

    private record OfAnswer(Slot slot, Object tested) {}

    private record Comparing(QuantityNode left, Operator operator, QuantityNode right) {}

    private record OfMembers(Class<?> kind, Feature feature) {}

    TestNode all(List<TestNode> tests) {
        return several(new Several(Connective.All.class, tests, 0), place -> new Connective.All(place, tests));
    }

    TestNode any(List<TestNode> tests) {
        return several(new Several(Connective.Any.class, tests, 0), place -> new Connective.Any(place, tests));
    }

    TestNode not(TestNode test) {
        return several(new Several(Connective.Not.class, List.of(test), 0), place -> new Connective.Not(place, test));
    }

    TestNode atLeast(int count, List<TestNode> tests) {
        return several(
                new Several(Connective.AtLeast.class, tests, count),
                place -> new Connective.AtLeast(place, count, tests));
    }

    private TestNode several(Several key, Function<TestNode.Place, TestNode> make) {
        return vocabulary.node(key, parts -> key.tests().forEach(parts::test), make);
    }

    TestNode is(Slot slot, boolean answer) {
        return vocabulary.node(
                new OfAnswer(slot, answer), parts -> parts.slot(slot), place -> new Atom.Is(place, slot, answer));
    }

    TestNode in(Slot slot, Set<String> codes) {
        return vocabulary.node(
                new OfAnswer(slot, codes), parts -> parts.slot(slot), place -> new Atom.In(place, slot, codes));
    }

    Atom.Compare compare(QuantityNode left, Operator operator, QuantityNode right) {
        return (Atom.Compare) vocabulary.node(
                new Comparing(left, operator, right),
                parts -> {
                    parts.quantity(left);
                    parts.quantity(right);
                },
                place -> new Atom.Compare(place, left, operator, right));
    }

    TestNode anyMember(Feature feature) {
        return vocabulary.node(
                new OfMembers(MembersTest.AnyMember.class, feature),
                parts -> parts.feature(feature),
                place -> new MembersTest.AnyMember(place, feature));
    }

    TestNode everyMember(Feature feature) {
        return vocabulary.node(
                new OfMembers(MembersTest.EveryMember.class, feature),
                parts -> parts.feature(feature),
                place -> new MembersTest.EveryMember(place, feature));
    }

    /** Something that accumulates is present. */
    TestNode accumulated(int accumulator) {
        var sum = new QuantityNode.Accumulated(accumulator);
        return vocabulary.node(sum, parts -> parts.quantity(sum), place -> new SumTest.Accumulated(place, accumulator));
    }

    TestNode lineMet(Atom.Compare line) {
        return vocabulary.node(
                List.of(SumTest.LineMet.class, line),
                parts -> parts.test(line),
                place -> new SumTest.LineMet(place, line));
    }
}
