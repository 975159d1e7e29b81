package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertystandard.examples.analyst.ReadTables.household;
import static org.povertystandard.examples.analyst.ReadTables.member;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.household.Animal;
import org.povertystandard.household.HardshipCause;
import org.povertystandard.household.Household;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.household.WaterSource;

/** The commune's spreadsheet: what can only mean one thing is understood and said to have been; the rest is refused. */
class FormCodesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2", "02", "2.0", "2,0", "2.00", "Không", "KHÔNG", "khong", "Khong", "no", "No", "FALSE"})
    void no_in_a_column_of_the_form(String cell) {
        assertThat(member("health-insurance", cell).household().members().get(0).healthInsurance())
                .contains(false);
        assertThat(member("health-insurance", Normalizer.normalize(cell, Normalizer.Form.NFD))
                        .household()
                        .members()
                        .get(0)
                        .healthInsurance())
                .contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3", "12", "2.5", "1;2", "nợ", "không có lao động", "khộng"})
    void what_is_neither_yes_nor_no(String cell) {
        assertThat(member("health-insurance", cell).problems())
                .containsExactly("health-insurance: The answer is yes or no (or true or false), or the form's 1 for yes"
                        + " and 2 for no.");
    }

    @Test
    void the_form_prints_no_numbers_for_regions_and_boxes() {
        assertThat(household("previous-class", "1").problems())
                .containsExactly("previous-class: The code is one of: poor, near-poor, not-poor.");
        assertThat(household("region", "6").problems()).hasSize(1);
        assertThat(household("aquaculture", "1").problems())
                .containsExactly("aquaculture: The answer is yes or no (or true or false).");
        assertThat(household("aquaculture", "X").household().aquaculture()).contains(true);
        assertThat(household("previous-class", "CN").household().previousClass())
                .contains(PreviousClass.NEAR_POOR);
    }

    @Test
    void purchased_water_is_not_rain_water() {
        assertThat(household("water-source", "nước mua").household().dwelling().waterSource())
                .contains(WaterSource.PIPED_OR_PURCHASED);
        assertThat(household("water-source", "nuoc mua").problems()).hasSize(1);
        assertThat(household("water-source", "nước mưa").problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-capital; illness",
                "2;7",
                "2,7",
                "2, 7",
                "02; 7.0",
                "không có vốn; có người ốm đau, bệnh nặng",
                "khong co von; 7",
                "No capital;illness"
            })
    void several_causes(String cell) {
        assertThat(household("hardship-causes", cell).household().hardshipCauses())
                .contains(Set.of(HardshipCause.NO_CAPITAL, HardshipCause.ILLNESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "0", "không", "Khong"})
    void no_cause(String cell) {
        assertThat(household("hardship-causes", cell).household().hardshipCauses())
                .contains(Set.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2;", "2;9", "0;2", "27", "1.3", "không;2"})
    void causes_that_are_not_of_the_form(String cell) {
        assertThat(household("hardship-causes", cell).problems()).isNotEmpty();
    }

    @Test
    void unknown_in_words_is_unknown() {
        ReadTables tables = household("toilet", "Không rõ");

        assertThat(tables.household().dwelling().toilet()).isEmpty();
        assertThat(tables.assumed()).containsExactly("households toilet: words, for unknown (1, line 2)");
    }

    @Test
    void poultry_in_tens() {
        assertThat(household("poultry-tens", "10").household().livestock()).isEqualTo(Map.of(Animal.POULTRY, 100));
        assertThat(household("poultry-tens", "1,5").household().livestock()).isEqualTo(Map.of(Animal.POULTRY, 15));
        assertThat(household("poultry-birds", "10").household().livestock()).isEqualTo(Map.of(Animal.POULTRY, 10));
        assertThat(household("poultry-tens", "10").assumed())
                .containsExactly("households poultry-tens: tens of birds, times ten (1, line 2)");
    }

    @Test
    void a_code_list_of_one_width_gets_its_zeros_back() {
        Household hanoi = household("province,district,commune,village", "1\",\"2\",\"37\",\"5")
                .household();

        assertThat(hanoi.place().province()).hasToString("Optional[01]");
        assertThat(hanoi.place().district()).hasToString("Optional[002]");
        assertThat(hanoi.place().commune()).hasToString("Optional[00037]");
        assertThat(hanoi.place().village()).hasToString("Optional[5]");
        assertThat(member("ethnicity", "1").household().members().get(0).ethnicity())
                .hasToString("Optional[01]");
        assertThat(household("commune", "C7").household().place().commune()).hasToString("Optional[C7]");
    }

    @Test
    void an_ethnic_group_is_a_code_of_two_digits_or_kinh() {
        for (String kinh : List.of("01", "1", "Kinh", "KINH", " kinh ")) {
            assertThat(member("ethnicity", kinh).household().members().get(0).ethnicity())
                    .as(kinh)
                    .hasToString("Optional[01]");
        }
        assertThat(member("ethnicity", "Kinh").assumed())
                .containsExactly("members ethnicity: words of the form, for their code (1, line 2)");
        for (String none : List.of("001", "Tày", "Kính", "1.0", "0l", "\u0661")) {
            assertThat(member("ethnicity", none).problems())
                    .as(none)
                    .containsExactly(
                            "ethnicity: The code of an ethnic group has two digits, as in the statistics office's"
                                    + " list, such as 01. --columns turns names into codes.");
        }
    }

    @Test
    void beside_names_of_groups_a_digit_is_no_code_that_lost_its_zero() {
        ReadTables tables = ReadTables.of(
                "household-id,reviewed-on\nh1,2024-10-01\n",
                "household-id,member-id,ethnicity\nh1,1,Kinh\nh1,2,1\nh1,3,\n");

        assertThat(tables.problems()).hasSize(1);
    }

    @Test
    void codes_of_a_list_of_ones_own_stay_as_they_are() {
        ReadTables tables = ReadTables.of(
                "household-id,reviewed-on,commune\nh1,2024-10-01,7\nh2,2024-10-01,123456\n",
                "household-id,member-id\nh1,1\nh2,1\n");

        assertThat(tables.households().get(0).place().commune()).hasToString("Optional[7]");
        assertThat(tables.assumed()).isEmpty();
    }

    @Test
    void an_id_that_a_spreadsheet_has_rounded() {
        assertThat(household("village", "1.23457E+11").problems())
                .containsExactly(
                        "village: A spreadsheet has rounded this id. Format the column as text, and enter it again.");
    }

    @Test
    void an_id_is_never_unknown() {
        assertThat(ReadTables.of(
                                "household-id,reviewed-on\nunknown,2024-10-01\n", "household-id,member-id\nunknown,1\n")
                        .problems())
                .containsExactly("household-id: This cell cannot be empty.");
    }
}
