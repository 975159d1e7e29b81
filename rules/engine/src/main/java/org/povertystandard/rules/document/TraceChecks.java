package org.povertystandard.rules.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.criterion.DefinitionId;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.Scope;
import org.povertystandard.rules.document.Problem.Code;

/**
 * The checks that need more than one tree: definitions that use themselves, aggregates over members hidden in definitions,
 * divisors that might not be positive, questions that ask each other. Each is made of the standard and of the standard with
 * each alternative of its readings in place, since those are evaluated too.
 */
final class TraceChecks {
    private static final int DEEPEST = 50;
    /** Some hundred times what a definition of the laws we know comes to. */
    private static final int MOST_FOLLOWED = 20_000;

    private final LawTraces law;
    private final Symbols symbols;
    private final Map<Location, Fault> faults = new LinkedHashMap<>();
    private final Map<DefinitionId, Boolean> aggregates = new HashMap<>();
    private final Map<DefinitionId, Integer> heights = new HashMap<>();
    private final Map<DefinitionId, Integer> sizes = new HashMap<>();

    private record Fault(JsonValue at, String vi, String en) {}

    private TraceChecks(LawTraces law, Symbols symbols) {
        this.law = law;
        this.symbols = symbols;
        cycles();
        // The other checks follow definitions without looking for a circle or an end.
        if (faults.isEmpty()) {
            sizes();
            hiddenAggregates();
            divisors();
            questions();
        }
    }

    static void check(LawTraces law, Symbols symbols, Problems problems) {
        Map<Location, Fault> base = new TraceChecks(law, symbols).faults;
        base.values().forEach(fault -> problems.found(Code.CONTRADICTION, fault.at, fault.vi, fault.en));
        for (LawTraces.Alternative alternative : law.alternatives) {
            Map<Location, Fault> faults = new TraceChecks(law.with(alternative.sets()), symbols).faults;
            faults.keySet().removeAll(base.keySet());
            faults.values().forEach(fault -> tell(alternative, fault, problems));
        }
    }

    /** A fault of an alternative may show elsewhere in the standard; it is told where the alternative is. */
    private static void tell(LawTraces.Alternative alternative, Fault fault, Problems problems) {
        String pointer = fault.at.pointer();
        if (pointer.startsWith(alternative.at().pointer() + "/")) {
            problems.found(Code.CONTRADICTION, fault.at, fault.vi, fault.en);
        } else {
            problems.at(
                    Code.CONTRADICTION,
                    alternative.at(),
                    "Với điều được đổi ở đây thì " + pointer + " sai: " + fault.vi,
                    "What is set here makes " + pointer + " wrong: " + fault.en);
        }
    }

    private void fault(JsonValue at, String vi, String en) {
        faults.putIfAbsent(at.location(), new Fault(at, vi, en));
    }

    private void cycles() {
        for (DefinitionId id : law.definitions.keySet()) {
            follow(id, new LinkedHashSet<>());
        }
    }

    /** How deep definitions go from this one on; deeper than the limit, neither this nor an engine should follow. */
    private int follow(DefinitionId id, LinkedHashSet<DefinitionId> path) {
        Integer known = heights.get(id);
        if (known != null) {
            return known;
        }
        path.add(id);
        int height = 1;
        for (Trace.Use use : uses(id)) {
            if (path.contains(use.definition())) {
                List<DefinitionId> circle = new ArrayList<>(path);
                String way = String.join(
                        " -> ",
                        circle.subList(circle.indexOf(use.definition()), circle.size()).stream()
                                .map(DefinitionId::value)
                                .toList());
                fault(
                        use.at(),
                        "Định nghĩa dùng lại chính nó: " + way + " -> " + use.definition() + ".",
                        "The definition uses itself: " + way + " -> " + use.definition() + ".");
            } else if (path.size() >= DEEPEST || follow(use.definition(), path) >= DEEPEST) {
                fault(
                        use.at(),
                        "Các định nghĩa dùng nhau quá sâu. Nhiều nhất là " + DEEPEST + " mức.",
                        "Definitions use one another too deeply. At most " + DEEPEST + " levels are allowed.");
            } else {
                height = Math.max(height, 1 + follow(use.definition(), path));
            }
        }
        path.remove(id);
        heights.put(id, height);
        return height;
    }

    /** Definitions that use one another twice, and those again, are few to write and without end to evaluate. */
    private void sizes() {
        for (DefinitionId id : law.definitions.keySet()) {
            for (Trace.Use use : uses(id)) {
                if (size(id) > MOST_FOLLOWED && size(use.definition()) <= MOST_FOLLOWED) {
                    fault(
                            use.at(),
                            "Các định nghĩa dùng nhau quá nhiều lần. Nhiều nhất là " + MOST_FOLLOWED + " lần.",
                            "Definitions use one another too many times over. At most " + MOST_FOLLOWED
                                    + " times are allowed.");
                }
            }
        }
    }

    /** How many definitions are followed from this one on, itself included; one more than the limit where more are. */
    private int size(DefinitionId id) {
        Integer known = sizes.get(id);
        if (known == null) {
            int size = 1;
            for (Trace.Use use : uses(id)) {
                size = Math.min(MOST_FOLLOWED + 1, size + size(use.definition()));
            }
            known = size;
            sizes.put(id, known);
        }
        return known;
    }

    private List<Trace.Use> uses(DefinitionId id) {
        Trace trace = law.definitions.get(id);
        return trace == null ? List.of() : trace.uses;
    }

    private void hiddenAggregates() {
        List<Trace> all = new ArrayList<>(law.others);
        all.addAll(law.definitions.values());
        for (Trace trace : all) {
            for (Trace.Use use : trace.uses) {
                boolean ofHousehold = symbols.definitionScope(use.definition().value())
                        .filter(Scope.HOUSEHOLD::equals)
                        .isPresent();
                if (use.ofMember() && ofHousehold && aggregates(use.definition(), new HashSet<>())) {
                    fault(
                            use.at(),
                            "Định nghĩa này xét mọi thành viên nên không dùng được trong tiêu chí về một thành viên.",
                            "This definition looks at all members, so a criterion of one member cannot use it.");
                }
            }
        }
    }

    private boolean aggregates(DefinitionId id, Set<DefinitionId> seen) {
        Boolean known = aggregates.get(id);
        if (known != null) {
            return known;
        }
        Trace trace = law.definitions.get(id);
        boolean answer = trace != null
                && seen.add(id)
                && (trace.aggregates || trace.uses.stream().anyMatch(use -> aggregates(use.definition(), seen)));
        if (answer) {
            aggregates.put(id, true);
        }
        return answer;
    }

    private void divisors() {
        List<Trace> all = new ArrayList<>(law.others);
        all.addAll(law.definitions.values());
        PositiveQuantities positive = new PositiveQuantities(law);
        for (Trace trace : all) {
            for (Trace.Divisor divisor : trace.divisors) {
                if (divisor.quantity()
                        .filter(quantity -> !positive.holds(quantity))
                        .isPresent()) {
                    fault(
                            divisor.at(),
                            "Số chia phải chắc chắn dương: số hoặc số liệu lớn hơn 0, {\"countMembers\": \"all\"},"
                                    + " hoặc tổng, tích, thương của chúng.",
                            "The divisor must be certain to be positive: a number or figure above 0,"
                                    + " {\"countMembers\": \"all\"}, or a sum, product or quotient of these.");
                }
            }
        }
    }

    /** Whether one is asked something must not hang on the answer to it. */
    private void questions() {
        Map<FactId, LawTraces.Asked> asked = new HashMap<>();
        law.questions.forEach(question -> question.facts().forEach(fact -> asked.putIfAbsent(fact, question)));
        for (LawTraces.Asked question : law.questions) {
            Set<FactId> reached = new HashSet<>();
            List<FactId> open = new ArrayList<>(factsOf(question.askedOf(), new HashSet<>()));
            while (!open.isEmpty()) {
                FactId fact = open.remove(open.size() - 1);
                if (reached.add(fact)) {
                    Optional.ofNullable(asked.get(fact))
                            .ifPresent(next -> open.addAll(factsOf(next.askedOf(), new HashSet<>())));
                }
            }
            question.facts().stream()
                    .filter(reached::contains)
                    .findFirst()
                    .ifPresent(fact -> fault(
                            question.at(),
                            "Ai được hỏi \"" + fact + "\" lại tùy vào câu trả lời của chính nó.",
                            "Who is asked \"" + fact + "\" depends on the answer to it."));
        }
    }

    private Set<FactId> factsOf(Trace trace, Set<DefinitionId> seen) {
        Set<FactId> facts = new HashSet<>(trace.facts);
        for (Trace.Use use : trace.uses) {
            Trace definition = law.definitions.get(use.definition());
            if (definition != null && seen.add(use.definition())) {
                facts.addAll(factsOf(definition, seen));
            }
        }
        return facts;
    }
}
