package org.povertystandard.rules.interpret;

import java.util.List;
import java.util.Set;
import org.povertystandard.criterion.Operator;

/** Makes tests, each once in a vocabulary, where a list of its kind and its parts tells it from every other. */
record Nodes(Vocabulary vocabulary) {

    TestNode all(List<TestNode> tests) {
        List<Object> key = List.of(Connective.All.class, tests);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Connective.All(place(tests), tests));
    }

    TestNode any(List<TestNode> tests) {
        List<Object> key = List.of(Connective.Any.class, tests);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Connective.Any(place(tests), tests));
    }

    TestNode not(TestNode test) {
        List<Object> key = List.of(Connective.Not.class, test);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Connective.Not(place(List.of(test)), test));
    }

    TestNode atLeast(int count, List<TestNode> tests) {
        List<Object> key = List.of(Connective.AtLeast.class, tests, count);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Connective.AtLeast(place(tests), count, tests));
    }

    private TestNode.Place place(List<TestNode> tests) {
        var reach = new Reach();
        for (TestNode test : tests) {
            reach.test(test);
        }
        return vocabulary.place(reach);
    }

    TestNode is(Slot slot, boolean answer) {
        List<Object> key = List.of(Atom.Is.class, slot, answer);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Atom.Is(place(slot), slot, answer));
    }

    TestNode in(Slot slot, Set<String> codes) {
        List<Object> key = List.of(Atom.In.class, slot, codes);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new Atom.In(place(slot), slot, codes));
    }

    private TestNode.Place place(Slot slot) {
        var reach = new Reach();
        reach.slot(slot);
        return vocabulary.place(reach);
    }

    Atom.Compare compare(QuantityNode left, Operator operator, QuantityNode right) {
        Quantities quantities = vocabulary.quantities();
        List<Object> key = List.of(Atom.Compare.class, quantities.number(left), operator, quantities.number(right));
        TestNode known = vocabulary.node(key);
        return known != null
                ? (Atom.Compare) known
                : vocabulary.add(key, new Atom.Compare(place(left, right), left, operator, right));
    }

    private TestNode.Place place(QuantityNode... quantities) {
        var reach = new Reach();
        for (QuantityNode quantity : quantities) {
            reach.quantity(quantity);
        }
        return vocabulary.place(reach);
    }

    TestNode anyMember(Feature feature) {
        List<Object> key = List.of(MembersTest.AnyMember.class, feature);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new MembersTest.AnyMember(place(feature), feature));
    }

    TestNode everyMember(Feature feature) {
        List<Object> key = List.of(MembersTest.EveryMember.class, feature);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new MembersTest.EveryMember(place(feature), feature));
    }

    private TestNode.Place place(Feature feature) {
        var reach = new Reach();
        reach.feature(feature);
        return vocabulary.place(reach);
    }

    /** Something that accumulates is present. */
    TestNode accumulated(int accumulator) {
        List<Object> key = List.of(SumTest.Accumulated.class, accumulator);
        TestNode known = vocabulary.node(key);
        return known != null
                ? known
                : vocabulary.add(
                        key, new SumTest.Accumulated(place(new QuantityNode.Accumulated(accumulator)), accumulator));
    }

    TestNode lineMet(Atom.Compare line) {
        List<Object> key = List.of(SumTest.LineMet.class, line);
        TestNode known = vocabulary.node(key);
        return known != null ? known : vocabulary.add(key, new SumTest.LineMet(place(List.of(line)), line));
    }
}
