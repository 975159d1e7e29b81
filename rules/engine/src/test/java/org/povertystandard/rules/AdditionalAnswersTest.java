package org.povertystandard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.document.StandardReader;
import org.povertystandard.spi.StandardDocument;
import org.povertystandard.standard.TestId;

/** An answer of another kind than the question's would be none of the answers that a test names, and so settle it. */
class AdditionalAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final TestId TEST = TestId.of("income");
    private static final Determiner DETERMINER =
            Determiner.of(StandardReader.read(new StandardDocument("small-standard.json", smallStandard()))
                    .orElseThrow());

    @ParameterizedTest
    @ValueSource(strings = {"false", "true", "no"})
    void a_code_is_not_taken_for_yes_or_no(String code) {
        assertThatThrownBy(() -> determine(household("has-radio", FactValue.of(code)), member()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        The household (h-1) has additional facts that the standard small-2024 does not take:
                        - has-radio: It must be true or false.""");
    }

    @Test
    void a_code_that_the_question_does_not_have_is_refused() {
        assertThatThrownBy(() -> determine(household("stove", FactValue.of("coal")), member()))
                .hasMessageEndingWith("\n- stove: It must be one of gas, wood.")
                .hasMessageNotContaining("coal");
    }

    @Test
    void a_number_that_the_question_does_not_allow_is_refused_with_the_member() {
        Member.Builder rich = member().putAdditionalFacts(FactId.of("savings"), FactValue.of(Rational.of(100)));

        assertThatThrownBy(() -> determine(household(), rich))
                .hasMessageEndingWith(
                        "\n- savings of member 1: It must be a number with at most 1 decimal, at least 0, "
                                + "at most 99.5.");
    }

    @Test
    void a_members_answer_given_for_the_household_is_refused_and_the_other_way_round() {
        Member.Builder listener = member().putAdditionalFacts(FactId.of("has-radio"), FactValue.of(true));

        assertThatThrownBy(() -> determine(household("trade", FactValue.of(true)), listener))
                .hasMessageEndingWith("\n- trade: It is asked of each member; give it there."
                        + "\n- has-radio of member 1: It is asked of the household; give it there.");
    }

    @Test
    void an_answer_that_the_question_has_is_taken_and_so_is_none() {
        Member.Builder saver = member().putAdditionalFacts(FactId.of("savings"), FactValue.of(99));

        determine(household("stove", FactValue.of("wood")), saver);
        determine(household("has-radio", FactValue.UNKNOWN), member());
        determine(household("has-radio", FactValue.NOT_APPLICABLE), member());
    }

    @Test
    void what_the_standard_does_not_ask_may_be_another_standards() {
        var without =
                DETERMINER.determine(household().addMembers(member().build()).build(), DAY, TEST);
        var with = DETERMINER.determine(
                household("boats", FactValue.of("sail"))
                        .addMembers(member().build())
                        .build(),
                DAY,
                TEST);

        assertThat(with).isEqualTo(without);
    }

    private static void determine(Household.Builder household, Member.Builder member) {
        DETERMINER.determine(household.addMembers(member.build()).build(), DAY, TEST);
    }

    private static Household.Builder household() {
        return Household.builder().id("h-1").reviewedOn(DAY);
    }

    private static Household.Builder household(String fact, FactValue answer) {
        return household().putAdditionalFacts(FactId.of(fact), answer);
    }

    private static Member.Builder member() {
        return Member.builder().id("1");
    }

    private static byte[] smallStandard() {
        try (InputStream in = StandardReader.class.getResourceAsStream("small-standard.json")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
