package org.povertystandard.examples.analyst.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.examples.analyst.terminal.Meant;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;

/**
 * Weight and groups of households as JSON Lines. The weight is an additional fact of the household, which needs no declaration
 * in a standard; a group is a place, an answer of the form or an additional fact.
 */
final class JsonSampling {
    private static final String PREFIX = "additional:";
    private static final int DECIMALS = 9;

    private final Optional<FactId> weight;
    private final List<GroupKeys.Key> groups;
    private final GroupAreas areas = new GroupAreas();
    private final List<FactDeclaration> facts;

    /**
     * What is asked of the households.
     *
     * @param declared the standard's questions
     * @throws Failure if a group is nothing that a household tells, or the weight not a number
     */
    JsonSampling(Sampling sampling, Collection<FactDeclaration> declared) {
        weight = sampling.weight().map(JsonSampling::factId);
        facts = new ArrayList<>(declared);
        weight.ifPresent(this::declare);
        List<String> names = GroupKeys.names(declared.stream());
        groups = sampling.groups().stream().map(name -> group(name, names)).toList();
    }

    private static FactId factId(String name) {
        try {
            return FactId.of(name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(
                    "--weight: In JSON Lines the weight is an additional fact; \"" + name
                            + "\" cannot be the name of one.",
                    "--weight: Trong JSON Lines, quyền số là một thông tin bổ sung; tên này không hợp lệ.");
        }
    }

    private void declare(FactId id) {
        if (FormFacts.find(id).isPresent()) {
            throw Failure.usage(
                    "--weight: \"" + id + "\" is an item of the form. Name an additional fact, such as survey-weight.",
                    "--weight: \"" + id + "\" là một mục của phiếu. Hãy nêu một thông tin bổ sung.");
        }
        Optional<FactDeclaration> found =
                facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            var type = new FactType.Number("households", DECIMALS, Optional.empty(), Optional.empty());
            facts.add(new FactDeclaration(id, Scope.HOUSEHOLD, type, Label.of("quyền số", "weight")));
        } else if (found.filter(fact -> fact.scope() == Scope.HOUSEHOLD && fact.type() instanceof FactType.Number)
                .isEmpty()) {
            throw Failure.usage(
                    "--weight: The standard asks \"" + id
                            + "\" itself, and its answer is not a number of the household.",
                    "--weight: Chuẩn đã dùng tên này cho một câu hỏi khác.");
        }
    }

    private GroupKeys.Key group(String name, List<String> names) {
        return Optional.of(name).filter(names::contains).flatMap(areas::key).orElseThrow(() -> {
            Meant meant = Meant.of(name, names);
            return Failure.usage(
                    "--group: Households as JSON Lines cannot be grouped by \"" + name + "\", but by "
                            + String.join(", ", names) + "." + meant.en(),
                    "--group: Không thể phân nhóm theo \"" + name + "\"." + meant.vi());
        });
    }

    /** The standard's questions, and the weight. */
    List<FactDeclaration> facts() {
        return facts;
    }

    /** For how many households one stands; empty if it does not say, or not with a number above zero. */
    Optional<BigDecimal> weight(Household household) {
        return weight.isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : weight.flatMap(id ->
                                Optional.ofNullable(household.additionalFacts().get(id)))
                        .filter(FactValue.Number.class::isInstance)
                        .map(value -> ((FactValue.Number) value).number())
                        .filter(number -> number.signum() > 0)
                        .map(JsonSampling::decimal);
    }

    private static BigDecimal decimal(Rational number) {
        return number.toDecimal(DECIMALS);
    }

    /** Where the weight stands in a document. */
    String weightPointer() {
        return weight.map(id -> "/additionalFacts/" + id).orElse("");
    }

    /** Sees a household, before any is put into its groups. */
    void see(Household household) {
        areas.see(household.place());
    }

    List<String> notes() {
        return areas.notes();
    }

    List<String> groups(Household household) {
        return groups.stream().map(key -> key.apply(household)).toList();
    }
}
