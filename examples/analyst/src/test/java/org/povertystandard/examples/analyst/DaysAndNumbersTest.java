package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povertystandard.examples.analyst.ReadTables.household;
import static org.povertystandard.examples.analyst.ReadTables.member;
import static org.povertystandard.examples.analyst.ReadTables.reviewed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, births and numbers as people and spreadsheets write them; what could be two things is refused. */
class DaysAndNumbersTest {
    private static final String ALONE =
            "The number stands alone, without a unit or a word: 1500000, not 1.500.000 đồng or 1,5 triệu.";

    private static String birth(ReadTables tables) {
        return tables.household().members().get(0).birth().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "01/10/2024, 2024-10-01",
        "1/10/2024, 2024-10-01",
        "31-12-2024, 2024-12-31",
        "31.12.2024, 2024-12-31",
        "45292, 2024-01-01",
        "45351.0, 2024-02-29",
        "36526, 2000-01-01"
    })
    void days(String cell, LocalDate day) {
        assertThat(reviewed(cell).household().reviewedOn()).isEqualTo(day);
        assertThat(reviewed(cell).assumed()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "13/25/2024, 'There is no such day: days are written dd/mm/yyyy, as on the form.'",
        "31/02/2024, 'There is no such day: days are written dd/mm/yyyy, as on the form.'",
        "12/31/2024, 'There is no such day: days are written dd/mm/yyyy, as on the form.'",
        "01/10/24, 'A year has four digits: two do not tell the century.'",
        "20000, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "99999, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "45292.5, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "2024, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "01/10-2024, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "2024-12-31 00:00:00, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'",
        "2024-13-01, 'A day is written dd/mm/yyyy, as on the form, or yyyy-mm-dd, without a time or a word.'"
    })
    void days_that_are_not(String cell, String why) {
        assertThat(reviewed(cell).problems()).containsExactly("reviewed-on: " + why);
    }

    @Test
    void a_day_that_may_be_either_is_the_forms_unless_its_column_says_otherwise() {
        String members = "household-id,member-id\nh1,1\nh2,1\nh3,1\n";
        ReadTables forms =
                ReadTables.of("household-id,reviewed-on\nh1,05/10/2024\nh2,13/10/2024\nh3,10/10/2024\n", members);
        ReadTables mixed =
                ReadTables.of("household-id,reviewed-on\nh1,05/10/2024\nh2,10/13/2024\nh3,10/10/2024\n", members);

        assertThat(forms.assumed())
                .containsExactly(
                        "households reviewed-on: dd/mm/yyyy (2, line 3)",
                        "households reviewed-on: dd/mm/yyyy that could also be mm/dd/yyyy (1, line 2)");
        assertThat(mixed.problems())
                .containsExactly(
                        "reviewed-on: Line 3 of this column has the month first; which comes first here cannot be known.",
                        "reviewed-on: There is no such day: days are written dd/mm/yyyy, as on the form.");
        assertThat(mixed.households()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "14/03/1950, 1950-03-14",
        "3/1950, 1950-03",
        "03-1950, 1950-03",
        "1950, 1950",
        "1950.0, 1950",
        "18336, 1950-03-14",
        "10000, 1927-05-18",
        "1950-03, 1950-03"
    })
    void births(String cell, String birth) {
        assertThat(birth(member("birth", cell))).isEqualTo(birth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50", "14/03/50", "13/1950", "00/00/1950", "1950?", "14 tháng 3"})
    void births_that_are_not(String cell) {
        assertThat(member("birth", cell).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"8,5|8.5", "8.5|8.5", "1.234,5|1234.5", "1,234.5|1234.5", "1 234|1234", "40|40", "12,25|12.25"})
    void numbers(String cell, BigDecimal number) {
        assertThat(household("dwelling-area", cell).household().dwelling().areaM2())
                .isEqualTo(Optional.of(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500.000|1500000",
                "-1.500.000|-1500000",
                "1,500,000|1500000",
                "1 500 000|1500000",
                "1500|1500",
                "2.0000|2"
            })
    void money(String cell, long dong) {
        assertThat(household("income-12-months", cell).household().income12Months())
                .contains(dong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "1,500", "0.500", "12.345"})
    void numbers_that_may_be_thousands(String cell) {
        String why = ": This may be a decimal mark or a separator of thousands. Write the number without separators.";

        assertThat(household("income-12-months", cell).problems()).containsExactly("income-12-months" + why);
        assertThat(household("dwelling-area", cell).problems()).containsExactly("dwelling-area" + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.50.000|This is no number. Write it with digits, such as 1500; what is not known is an empty cell.",
                "1.500.00|This is no number. Write it with digits, such as 1500; what is not known is an empty cell.",
                "1,500.000.0|This is no number. Write it with digits, such as 1500; what is not known is an empty cell.",
                "0.500.000|This is no number. Write it with digits, such as 1500; what is not known is an empty cell.",
                "?|This is no number. Write it with digits, such as 1500; what is not known is an empty cell.",
                "1.500.000,5|Here must be a whole number, without decimals.",
                "1,5|Here must be a whole number, without decimals.",
                "2.5|Here must be a whole number, without decimals.",
                "1.5E+06|" + ALONE,
                "1500000 đ|" + ALONE,
                "1.500.000đ|" + ALONE,
                "2 triệu|" + ALONE
            })
    void amounts_that_are_not_whole_numbers(String cell, String why) {
        assertThat(household("income-12-months", cell).problems()).containsExactly("income-12-months: " + why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35 m2|" + ALONE,
                "35m²|" + ALONE,
                "35-40|This is no number. Write it with digits, such as 24.5; what is not known is an empty cell.",
                "35,125|This may be a decimal mark or a separator of thousands. Write the number without separators.",
                "35.1255|A number has at most 2 decimals here."
            })
    void areas_that_are_not(String cell, String why) {
        assertThat(household("dwelling-area", cell).problems()).containsExactly("dwelling-area: " + why);
    }
}
