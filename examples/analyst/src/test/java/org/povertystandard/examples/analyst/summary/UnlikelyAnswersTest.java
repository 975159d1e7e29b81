package org.povertystandard.examples.analyst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;

class UnlikelyAnswersTest {
    private static List<String> asked(Household... households) {
        var unlikely = new UnlikelyAnswers();
        List.of(households).forEach(unlikely::add);
        return unlikely.lines();
    }

    private static Household born(String id, BirthDate birth) {
        return Household.builder()
                .id(id)
                .reviewedOn(LocalDate.of(2024, 10, 15))
                .addMembers(Member.builder().id("1").birth(birth).build())
                .build();
    }

    private static Household earning(long dong) {
        return Household.builder()
                .from(born("h", BirthDate.UNKNOWN))
                .income12Months(dong)
                .build();
    }

    @Test
    void a_birth_that_would_make_somebody_older_than_anyone_has_been_is_asked_about() {
        assertThat(asked(born("a", BirthDate.ofYear(1890)), born("b", BirthDate.of(1901, 10, 15))))
                .containsExactly(
                        "  with a member over 122 years old: 2 households, a first; is the birth right?",
                        "  có người trên 122 tuổi: 2 hộ, trước hết là a; ngày sinh có đúng không?");
    }

    @Test
    void a_birth_that_may_be_of_somebody_alive_or_is_not_known_is_not() {
        assertThat(asked(
                        born("a", BirthDate.of(1901, 10, 16)),
                        born("b", BirthDate.ofYear(1901)),
                        born("c", BirthDate.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void an_income_that_looks_like_thousands_is_asked_about_and_nothing_or_a_loss_is_not() {
        assertThat(asked(earning(999_999), earning(0), earning(-5_000), earning(1_000_000)))
                .containsExactly(
                        "  income under 1,000,000 dong a year: 1 household, h first; is it in thousands?",
                        "  thu nhập dưới 1,000,000 đồng một năm: 1 hộ, trước hết là h; có phải tính bằng nghìn đồng"
                                + " không?");
    }
}
