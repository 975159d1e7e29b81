package org.povertystandard.vietnam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.Dwelling;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.Place;

/** Households that differ in one thing. */
final class Changes {
    private Changes() {}

    static Household household(Household household, Consumer<Household.Builder> change) {
        Household.Builder builder = Household.builder();
        builder.from(household);
        change.accept(builder);
        return builder.build();
    }

    static Household place(Household household, Consumer<Place.Builder> change) {
        Place.Builder place = Place.builder();
        place.from(household.place());
        change.accept(place);
        return household(household, builder -> builder.place(place.build()));
    }

    static Household dwelling(Household household, Consumer<Dwelling.Builder> change) {
        Dwelling.Builder dwelling = Dwelling.builder();
        dwelling.from(household.dwelling());
        change.accept(dwelling);
        return household(household, builder -> builder.dwelling(dwelling.build()));
    }

    static Household member(Household household, int index, Consumer<Member.Builder> change) {
        Member.Builder member = Member.builder();
        member.from(household.members().get(index));
        change.accept(member);
        List<Member> members = new ArrayList<>(household.members());
        members.set(index, member.build());
        return household(household, builder -> builder.members(members));
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }

    static Household additional(Household household, int member, String fact, FactValue value) {
        FactId id = FactId.of(fact);
        return member < 0
                ? household(household, b -> b.additionalFacts(with(household.additionalFacts(), id, value)))
                : member(
                        household,
                        member,
                        b -> b.additionalFacts(
                                with(household.members().get(member).additionalFacts(), id, value)));
    }
}
