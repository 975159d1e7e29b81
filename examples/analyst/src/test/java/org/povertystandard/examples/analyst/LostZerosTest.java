package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ids that a spreadsheet has robbed of their zeros are joined where only one id can be meant, and nowhere else. */
class LostZerosTest {
    private static final String TEACHING =
            "household-id: The table of households has no household of this id. Ids begin with zeros in one table only:"
                    + " spreadsheets drop them. Format the column as text in both tables.";

    private static String households(String... ids) {
        return "household-id,reviewed-on\n" + String.join(",2024-10-01\n", ids) + ",2024-10-01\n";
    }

    private static String members(String... ids) {
        return "household-id,member-id\n" + String.join(",1\n", ids) + ",1\n";
    }

    @Test
    void members_that_lost_them_find_their_household() {
        ReadTables tables = ReadTables.of(households("107", "007", "012"), members("12", "7", "107"));

        assertThat(tables.households()).extracting(h -> h.id().value()).containsExactly("107", "007", "012");
        assertThat(tables.assumed())
                .containsExactly("members household-id: zeros in front that were lost, put back (2, line 2)");
    }

    @Test
    void households_that_lost_them_are_found() {
        ReadTables tables = ReadTables.of(households("107", "7"), members("007", "107"));

        assertThat(tables.households()).extracting(h -> h.id().value()).containsExactly("107", "007");
        assertThat(tables.assumed())
                .containsExactly("households household-id: zeros in front that were lost, put back (1, line 3)");
    }

    @Test
    void ids_of_several_lengths_are_not_joined_by_guessing() {
        ReadTables tables = ReadTables.of(households("007", "0012"), members("7", "12"));

        assertThat(tables.households()).isEmpty();
        assertThat(tables.problems()).filteredOn(TEACHING::equals).hasSize(2);
        assertThat(tables.assumed()).isEmpty();
    }

    @Test
    void a_table_that_has_some_zeros_has_lost_none() {
        ReadTables tables = ReadTables.of(households("007", "012"), members("7", "012"));

        assertThat(tables.households()).extracting(h -> h.id().value()).containsExactly("012");
        assertThat(tables.problems()).contains("household-id: The table of households has no household of this id.");
    }

    @Test
    void ids_with_letters_are_ids() {
        ReadTables tables = ReadTables.of(households("007", "A12"), members("7", "A12"));

        assertThat(tables.households()).extracting(h -> h.id().value()).containsExactly("A12");
        assertThat(tables.problems()).contains(TEACHING);
    }

    @Test
    void letters_composed_in_two_ways_are_one_id() {
        ReadTables tables = ReadTables.of(households("th\u00f4n-1"), members("tho\u0302n-1"));

        assertThat(tables.household().id().value()).isEqualTo("thôn-1");
    }
}
