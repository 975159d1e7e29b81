package org.povertystandard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HouseholdTest {
    @Test
    void what_is_changed_in_a_set_after_building_is_not_changed_in_the_household() {
        Set<HardshipCause> causes = EnumSet.of(HardshipCause.NO_PRODUCTION_LAND);
        Set<SupportPolicy> received = EnumSet.noneOf(SupportPolicy.class);
        Set<SupportPolicy> needed = EnumSet.noneOf(SupportPolicy.class);
        Household household = household()
                .hardshipCauses(causes)
                .supportReceived(received)
                .supportNeeded(needed)
                .build();
        int hash = household.hashCode();

        causes.clear();
        received.add(SupportPolicy.values()[0]);
        needed.add(SupportPolicy.values()[1]);

        assertThat(household.hardshipCauses()).contains(Set.of(HardshipCause.NO_PRODUCTION_LAND));
        assertThat(household.supportReceived()).contains(Set.of());
        assertThat(household.supportNeeded()).contains(Set.of());
        assertThat(household)
                .hasSameHashCodeAs(Household.builder().from(household).build());
        assertThat(household.hashCode()).isEqualTo(hash);
    }

    @Test
    void its_sets_cannot_be_changed_through_the_household() {
        Household household =
                household().hardshipCauses(EnumSet.noneOf(HardshipCause.class)).build();

        assertThatThrownBy(() -> household.hardshipCauses().orElseThrow().add(HardshipCause.NO_PRODUCTION_LAND))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_changed_in_a_map_or_a_list_after_building_is_not_changed_in_the_household() {
        Map<Asset, Integer> assets = new EnumMap<>(Map.of(Asset.CARS, 1));
        List<Member> members = new ArrayList<>(List.of(Member.builder().id("1").build()));
        Household household = household().assets(assets).members(members).build();

        assets.put(Asset.CARS, 2);
        members.clear();

        assertThat(household.assets()).containsExactly(Map.entry(Asset.CARS, 1));
        assertThat(household.members()).hasSize(1);
    }

    private static Household.Builder household() {
        return Household.builder()
                .id("h-1")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .addMembers(Member.builder().id("1").build());
    }
}
