package org.povertystandard.rules.compile;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.FormCode;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.Household;
import org.povertystandard.household.LandKind;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;

/** Where the answers to the form's questions are stored. */
sealed interface FormAccess {

    /** An accessor that returns an {@code Optional}. */
    record Accessor(Class<?> owner, String name) implements FormAccess {}

    /** An entry of one of the household's maps. */
    record Entry(String map, FormCode key) implements FormAccess {}

    /** An answer that follows from another one being there at all. */
    record Implied(FactId dependent, Object answer) {}

    /** Accessors that are not called like their question. */
    Map<String, String> NAMES = Map.of(
            "dwelling-area", "areaM2",
            "electricity", "electricityKwh",
            "height", "heightCm",
            "weight", "weightKg");

    static FormAccess of(FormFact fact) {
        String id = fact.id().value();
        List<Entry> entries = new ArrayList<>();
        add(entries, "assets", Asset.values());
        add(entries, "land", LandKind.values());
        add(entries, "livestock", Animal.values());
        Optional<Entry> entry =
                entries.stream().filter(some -> some.key().code().equals(id)).findFirst();
        if (entry.isPresent()) {
            return entry.get();
        }
        String name = NAMES.getOrDefault(id, camelCase(id));
        Stream<Class<?>> owners = fact instanceof FormFact.OfMember
                ? Stream.of(Member.class)
                : Stream.of(Household.class, Place.class, Dwelling.class);
        return owners.filter(owner -> Stream.of(owner.getMethods())
                        .anyMatch(method -> method.getName().equals(name) && method.getReturnType() == Optional.class))
                .findFirst()
                .map(owner -> new Accessor(owner, name))
                .orElseThrow(() -> new IllegalStateException("No answers are stored for " + id + "."));
    }

    private static void add(List<Entry> entries, String map, FormCode[] keys) {
        Stream.of(keys).forEach(key -> entries.add(new Entry(map, key)));
    }

    private static String camelCase(String id) {
        var name = new StringBuilder();
        boolean upper = false;
        for (char c : id.toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }

    /** The answers of a member that imply an answer to this question. */
    static List<Implied> implied(FactId question) {
        List<Implied> all = new ArrayList<>();
        for (FormFact fact : FormFacts.all()) {
            FormFacts.precondition(fact.id())
                    .filter(needed -> needed.fact().equals(question))
                    .ifPresent(needed -> all.add(new Implied(fact.id(), stored(question, needed.answer()))));
        }
        return all;
    }

    private static Object stored(FactId question, FactValue.Known answer) {
        if (answer instanceof FactValue.YesNo yesNo) {
            return yesNo.yes();
        }
        Accessor accessor = (Accessor) of(FormFacts.find(question).orElseThrow());
        try {
            Method method = accessor.owner().getMethod(accessor.name());
            var type = (Class<?>) ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0];
            return Stream.of(type.getEnumConstants())
                    .filter(constant -> ((FormCode) constant).code().equals(answer.toString()))
                    .findFirst()
                    .orElseThrow();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
