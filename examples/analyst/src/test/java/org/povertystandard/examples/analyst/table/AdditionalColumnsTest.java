package org.povertystandard.examples.analyst.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactId;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;

/** What to ask is told by the column in which the answer can be given. */
class AdditionalColumnsTest {
    private static final List<String> COLUMNS = Stream.concat(
                    HouseholdColumns.all().stream().map(Column::name),
                    MemberColumns.all().stream().map(Column::name))
            .toList();

    @Test
    void everyQuestionOfTheFormIsToldByAColumnThatTablesHave() {
        assertThat(Stream.concat(FormFacts.all().stream().map(FormFact::id), Stream.of(FormFacts.BIRTH_DATE)))
                .extracting(AdditionalColumns::columnOf)
                .isSubsetOf(COLUMNS);
    }

    @Test
    void aQuestionBeyondTheFormIsToldWithThePrefixOfItsColumn() {
        assertThat(AdditionalColumns.columnOf(FactId.of("owns-radio"))).isEqualTo("additional:owns-radio");
        assertThat(AdditionalColumns.columnOf(FactId.of("poultry"))).isEqualTo("poultry-birds");
    }
}
