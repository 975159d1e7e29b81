package org.povertystandard.examples.analyst.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;

/**
 * Groups that the household itself tells, so that it does not matter how a cell writes them: its answers to questions with a list of
 * answers. Its places are told by {@link GroupAreas}.
 */
final class GroupKeys {
    private static final String ADDITIONAL = "additional:";

    private GroupKeys() {}

    /** The group of a household, empty where it is not known. */
    interface Key extends Function<Household, String> {}

    /** The key of the answer of this name. */
    static Optional<Key> find(String name) {
        return name.startsWith(ADDITIONAL) ? additional(name.substring(ADDITIONAL.length())) : ofForm(name);
    }

    private static Optional<Key> ofForm(String name) {
        return fact(name)
                .filter(FormFact.OfHousehold.class::isInstance)
                .map(FormFact.OfHousehold.class::cast)
                .filter(fact -> !(fact.declaration().type() instanceof FactType.Number))
                .map(fact -> household -> text(fact.reader().apply(household)));
    }

    private static Optional<FormFact> fact(String name) {
        return FormFacts.all().stream()
                .filter(fact -> fact.id().value().equals(name))
                .findFirst();
    }

    private static Optional<Key> additional(String name) {
        return Optional.of(household -> text(household.additionalFacts().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()));
    }

    private static String text(Optional<? extends FactValue> value) {
        return value.filter(FactValue.Known.class::isInstance)
                .map(Object::toString)
                .orElse("");
    }

    /** Everything that a household tells, with the questions of the standard. */
    static List<String> names(Stream<FactDeclaration> declared) {
        Stream<String> places = Stream.of("province", "district", "commune", "village");
        Stream<String> form = FormFacts.all().stream()
                .map(FormFact::id)
                .map(FactId::value)
                .filter(name -> ofForm(name).isPresent());
        Stream<String> additional =
                declared.filter(fact -> fact.scope() == Scope.HOUSEHOLD).map(fact -> ADDITIONAL + fact.id());
        return Stream.of(places, form, additional).flatMap(names -> names).toList();
    }
}
