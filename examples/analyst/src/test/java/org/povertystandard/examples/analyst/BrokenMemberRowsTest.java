package org.povertystandard.examples.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.examples.analyst.input.Entry;

/** No household is determined without a member whose row is broken, as far as its neighbours tell whose it is. */
class BrokenMemberRowsTest {
    private static final String BESIDE =
            "Whose member this row is cannot be known. It stands beside this household's, which may lack a member.";
    private static final String QUOTES =
            "The quotation marks of this line do not close; a row is one line of the file.";
    private static final String ROW =
            "A row has 3 cells, as the header has. A cell that holds the separator stands in" + " quotation marks.";

    private static ReadTables read(String header, String... members) {
        return ReadTables.of(
                "household-id,reviewed-on\n" + String.join(",2024-10-01\n", "h1", "h2", "h3", "h4") + ",2024-10-01\n",
                header + "\n" + String.join("\n", members) + "\n");
    }

    private static ReadTables idFirst(String... members) {
        return read("\"household-id\",\"member-id\",\"relation\"", members);
    }

    private static List<String> determined(ReadTables tables) {
        return tables.households().stream().map(h -> h.id().value()).toList();
    }

    /** What is wrong with each household that is refused, and with each row of no household. */
    private static List<String> refused(ReadTables tables) {
        return tables.entries().stream()
                .flatMap(entry -> {
                    if (entry instanceof Entry.Refused not) {
                        return not.problems().stream()
                                .map(problem -> not.household() + " " + problem.line() + " "
                                        + problem.message().en());
                    }
                    return entry instanceof Entry.Stray stray
                            ? Stream.of("of none " + stray.problem().line() + " "
                                    + stray.problem().message().en())
                            : Stream.empty();
                })
                .toList();
    }

    @Test
    void a_quotation_mark_within_a_quoted_cell_refuses_the_household_alone() {
        ReadTables tables = idFirst(
                "\"h1\",\"1\",\"head\"",
                "\"h1\",\"2\",\"spo\"use\"",
                "\"h2\",\"1\",\"head\"",
                "\"h3\",\"1\",\"head\"",
                "\"h4\",\"1\",\"head\"");

        assertThat(determined(tables)).containsExactly("h2", "h3", "h4");
        assertThat(refused(tables)).containsExactly("h1 3 " + QUOTES);
    }

    @Test
    void of_a_row_that_is_broken_over_two_lines_the_second_may_be_of_the_household_behind_it() {
        ReadTables tables = idFirst(
                "\"h1\",\"1\",\"head\"",
                "\"h1\",\"2\",\"spo",
                "use\"",
                "\"h2\",\"1\",\"head\"",
                "\"h3\",\"1\",\"head\"",
                "\"h4\",\"1\",\"head\"");

        assertThat(determined(tables)).containsExactly("h3", "h4");
        assertThat(refused(tables))
                .containsExactly("h1 3 " + QUOTES, "h1 4 " + BESIDE, "h2 4 " + BESIDE, "of none 4 " + ROW);
    }

    @Test
    void an_id_that_cannot_be_read_refuses_the_households_on_both_sides() {
        ReadTables tables = idFirst("h1,1,head", "h2,1,head", "\"h2\"x,2,spouse", "h3,1,head", "h4,1,head");

        assertThat(determined(tables)).containsExactly("h1", "h4");
        assertThat(refused(tables)).containsExactly("h2 4 " + BESIDE, "h3 4 " + BESIDE, "of none 4 " + QUOTES);
    }

    @Test
    void an_id_that_stands_in_the_first_row_of_a_household_only_leaves_no_roster_whole() {
        ReadTables tables = idFirst("h1,1,head", ",2,spouse", ",3,child", "h2,1,head", ",2,spouse", "h3,1,head");

        assertThat(determined(tables)).isEmpty();
        assertThat(refused(tables))
                .contains("h1 3 " + BESIDE, "h2 4 " + BESIDE, "h2 6 " + BESIDE, "h3 6 " + BESIDE)
                .filteredOn(problem -> problem.startsWith("of none"))
                .hasSize(3);
    }

    @Test
    void a_row_within_a_household_puts_no_other_in_doubt() {
        ReadTables tables = idFirst("h1,1,head", "h2,1,head", ",2,spouse", "h2,3,child", "h3,1,head", "h4,1,head");

        assertThat(determined(tables)).containsExactly("h1", "h3", "h4");
        assertThat(refused(tables)).hasSize(2).contains("h2 4 " + BESIDE);
    }

    @Test
    void a_separator_too_many_behind_the_id_leaves_it_certain() {
        ReadTables tables = idFirst("h1,1,head", "h2,1,head", "h2,2,spouse, so she says", "h3,1,head", "h4,1,head");

        assertThat(determined(tables)).containsExactly("h1", "h3", "h4");
        assertThat(refused(tables)).containsExactly("h2 4 " + ROW);
    }

    @Test
    void a_separator_too_many_before_the_id_does_not() {
        ReadTables tables = read(
                "member-id,household-id,relation",
                "1,h1,head",
                "1,h2,head",
                "2, or 3,h2,spouse",
                "1,h3,head",
                "1,h4,head");

        assertThat(determined(tables)).containsExactly("h1", "h4");
        assertThat(refused(tables)).containsExactly("h2 4 " + BESIDE, "h3 4 " + BESIDE, "of none 4 " + ROW);
    }

    @Test
    void two_rows_in_one_line_may_be_of_two_households() {
        ReadTables tables = idFirst("h1,1,head", "h2,1,head", "h2,2,spouseh3,1,head", "h3,2,spouse", "h4,1,head");

        assertThat(determined(tables)).containsExactly("h1", "h4");
        assertThat(refused(tables)).containsExactly("h2 4 " + ROW, "h3 4 " + BESIDE);
    }

    @Test
    void a_member_of_a_household_that_is_not_there_puts_none_in_doubt() {
        ReadTables tables = idFirst("h1,1,head", "h2,1,head", "h9,1,head", "h3,1,head", "h4,1,head");

        assertThat(determined(tables)).containsExactly("h1", "h2", "h3", "h4");
        assertThat(refused(tables)).containsExactly("of none 4 The table of households has no household of this id.");
    }
}
