package org.povertystandard.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.povertystandard.fact.FactId;

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

    @Test
    void every_item_of_the_form_is_stored_but_what_follows_from_dates() {
        assertThat(FormFacts.all())
                .filteredOn(fact -> StoredAnswers.item(fact) == null)
                .extracting(fact -> fact.id().value())
                .containsExactly("review-year", "age-years", "age-months");
    }

    @Test
    void what_is_stored_is_what_the_accessors_return() {
        Household household = Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .place(ANSWERED)
                .dwelling(Dwelling.builder().areaM2(new BigDecimal("40.5")).build())
                .assets(Map.of(Asset.CARS, 2))
                .income12Months(18_000_000L)
                .members(List.of(Member.builder().id("m").usesInternet(true).build()))
                .build();

        assertThat(stored("area", household.place())).isEqualTo(Area.URBAN);
        assertThat(stored("dwelling-area", household.dwelling())).isEqualTo(new BigDecimal("40.5"));
        assertThat(stored("cars", household)).isEqualTo(2);
        assertThat(stored("motorbikes", household)).isNull();
        assertThat(stored("income-12-months", household)).isEqualTo(18_000_000L);
        assertThat(stored("uses-internet", household.members().get(0))).isEqualTo(true);
        assertThat(stored("sex", household.members().get(0))).isNull();
    }

    private static @Nullable Object stored(String fact, Object owner) {
        FormFact known = FormFacts.find(FactId.of(fact)).orElseThrow();
        return Objects.requireNonNull(StoredAnswers.item(known)).reader().read(owner);
    }
}
