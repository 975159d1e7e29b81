package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Animal;
import org.povertystandard.household.Asset;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Employment;
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

    /** The facts of the household that stand neither in its place nor in its dwelling. */
    Set<String> OF_HOUSEHOLD = Set.of("previous-class", "aquaculture", "income-12-months");

    Set<String> OF_PLACE = Set.of("area", "region", "centrally-run-city");

    static FormAccess of(FormFact fact) {
        String id = fact.id().value();
        Entry entry = entry(id);
        return entry != null ? entry : new Accessor(owner(fact), NAMES.getOrDefault(id, camelCase(id)));
    }

    private static @Nullable Entry entry(String id) {
        Entry asset = entry("assets", Asset.values(), id);
        Entry land = asset != null ? asset : entry("land", LandKind.values(), id);
        return land != null ? land : entry("livestock", Animal.values(), id);
    }

    private static @Nullable Entry entry(String map, FormCode[] keys, String id) {
        for (FormCode key : keys) {
            if (key.code().equals(id)) {
                return new Entry(map, key);
            }
        }
        return null;
    }

    private static Class<?> owner(FormFact fact) {
        if (fact instanceof FormFact.OfMember) {
            return Member.class;
        }
        String id = fact.id().value();
        return OF_PLACE.contains(id) ? Place.class : OF_HOUSEHOLD.contains(id) ? Household.class : Dwelling.class;
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
            Optional<FormFacts.Precondition> needed = FormFacts.precondition(fact.id());
            if (needed.isPresent() && needed.get().fact().equals(question)) {
                all.add(new Implied(fact.id(), stored(needed.get().answer())));
            }
        }
        return all;
    }

    /** An answer as a member stores it: what others imply is a yes or no, or an employment. */
    private static Object stored(FactValue.Known answer) {
        if (answer instanceof FactValue.YesNo yesNo) {
            return yesNo.yes();
        }
        for (Employment employment : Employment.values()) {
            if (FactValue.of(employment.code()).equals(answer)) {
                return employment;
            }
        }
        throw new IllegalStateException("Nothing is stored as " + answer + ".");
    }
}
