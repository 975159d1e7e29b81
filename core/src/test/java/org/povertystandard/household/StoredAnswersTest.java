package org.povertystandard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoredAnswersTest {
    private static final Place ANSWERED = Place.builder().area(Area.URBAN).build();
    private static final Place UNANSWERED = Place.builder().build();

    @Test
    void a_reader_finds_the_answer_that_the_accessor_returns() {
        StoredAnswers.Reader area = StoredAnswers.reader(Place.class, "area");

        assertThat(area.read(StoredAnswers.of(ANSWERED))).isEqualTo(Area.URBAN);
    }

    @Test
    void a_reader_finds_null_where_there_is_no_answer() {
        StoredAnswers.Reader area = StoredAnswers.reader(Place.class, "area");

        assertThat(area.read(StoredAnswers.of(UNANSWERED))).isNull();
    }

    @Test
    void a_reader_refuses_what_is_not_stored_as_its_builder_stores_it() {
        StoredAnswers.Reader area = StoredAnswers.reader(Place.class, "area");

        assertThatThrownBy(() -> area.read(Dwelling.builder().build())).isInstanceOf(ClassCastException.class);
    }

    @Test
    void there_is_no_reader_of_what_is_no_answer() {
        assertThatThrownBy(() -> StoredAnswers.reader(Household.class, "members"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Household stores no answer under members.");
        assertThatThrownBy(() -> StoredAnswers.reader(Household.class, "nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Household stores no answer under nonsense.");
    }
}
