package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povertystandard.testkit.PovertyAssertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Answer;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.household.PreviousClass;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.standard.InquiryId;
import org.povertystandard.standard.PovertyStandard;
import org.povertystandard.standard.TestId;

/** The test kit's assertions on answers beside the class: what passes, what fails with which words, and what is a mistake. */
class AnswerAssertTest {
    private static final LoadedStandard STANDARD =
            Standards.of(List.of(new VietnamStandards())).get("vn-2022-2026");
    private static final Determiner DETERMINER = Determiner.of(STANDARD);
    private static final List<String> COLUMNS = List.of(
            "form-a-motor-vehicle",
            "form-a-cooling-heating",
            "form-a-hot-water",
            "form-a-washing-drying",
            "lets-out-property",
            "form-a-electricity",
            "form-a-area",
            "form-a-official-or-benefit",
            "form-a-contract");

    private final Answer goesOn = screened(3, List.of());
    private final Answer stopped = screened(4, List.of());
    private final Answer open = screened(3, List.of("lets-out-property"));

    /** The first columns hold, the others do not; some are unknown. */
    private static Answer screened(int holding, List<String> unknown) {
        Map<FactId, FactValue> answers = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            answers.put(FactId.of(COLUMNS.get(i)), FactValue.of(i < holding));
        }
        unknown.forEach(column -> answers.put(FactId.of(column), FactValue.UNKNOWN));
        answers.put(FactId.of("in-review-scope"), FactValue.of(true));
        answers.put(FactId.of("requests-review"), FactValue.of(true));
        return answer("screening", answers);
    }

    private static Answer answer(String inquiry, Map<FactId, FactValue> answers) {
        Household household = Household.builder()
                .id("h")
                .reviewedOn(LocalDate.of(2025, 10, 15))
                .previousClass(PreviousClass.NOT_POOR)
                .additionalFacts(answers)
                .addMembers(
                        Member.builder().id("1").birth(BirthDate.of(1980, 1, 1)).build())
                .build();
        return DETERMINER
                .answer(household, LocalDate.of(2025, 12, 31), TestId.of("circular"), InquiryId.of(inquiry))
                .get(0);
    }

    @Test
    void what_holds_passes() {
        assertThat(goesOn)
                .hasOutcome("goes-on")
                .cites("circular-07-form-a")
                .hasMeasure("form-a-total", 3)
                .holds("1", "2", "3")
                .doesNotHold("0", "4", "5")
                .cites("circular-07-form-a")
                .isMissingNothing()
                .hasNoCaveats();
        assertThat(stopped).under(STANDARD).hasOutcome("stopped");
        assertThat(open)
                .isUndecided()
                .hasPossibleOutcomes("stopped", "goes-on")
                .isUnknownIn("5")
                .isMissing("lets-out-property")
                .hasMeasure("form-a-total", "3..4");
    }

    @Test
    void an_answer_of_a_member_is_told_from_the_household_s() {
        assertThat(answer("low-income-worker", Map.of())).isOfMember("1");
        fails(
                goesOn,
                found -> assertThat(found).isOfMember("1"),
                "Expected the answer of member 1, but it is of the household");
    }

    @Test
    void another_answer_fails_with_what_was_found() {
        fails(
                goesOn,
                found -> assertThat(found).hasOutcome("stopped"),
                "Expected the answer to be stopped, but it is goes-on:",
                "Signs of columns 1 to 9 that hold");
        fails(open, found -> assertThat(found).hasOutcome("stopped"), "but possible are [stopped, goes-on]:");
        fails(goesOn, found -> assertThat(found).isUndecided(), "Expected the answer to be open, but it is goes-on:");
        fails(
                goesOn,
                found -> assertThat(found).holds("4"),
                "Expected sign 4 that holds, but it is one that does not hold:");
        fails(goesOn, found -> assertThat(found).hasMeasure("form-a-total", 4), "to be 4, but it is 3:");
        fails(goesOn, found -> assertThat(found).isMissing("toilet"), "[toilet] to be missing, but nothing is missing");
        fails(open, found -> assertThat(found).isMissingNothing(), "but missing are [[lets-out-property]]");
        fails(
                goesOn,
                found -> assertThat(found).hasOutcome("goes-on").cites("decree-07-lines"),
                "Expected the source decree-07-lines, but cited are:\n  circular-07-form-a");
    }

    private static void fails(Answer found, Consumer<Answer> assertion, String... messages) {
        assertThatThrownBy(() -> assertion.accept(found))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(messages);
    }

    @Test
    void a_name_that_the_inquiry_does_not_have_is_a_mistake_of_the_test() {
        mistaken(() -> assertThat(goesOn).hasOutcome("goes-onn"), """
                The standard vn-2022-2026 has no outcome of screening "goes-onn".
                Did you mean "goes-on"?""");
        mistaken(() -> assertThat(goesOn).hasMeasure("form-a-totall", 1), """
                The standard vn-2022-2026 has no measure of screening "form-a-totall".
                Did you mean "form-a-total"?""");
        mistaken(() -> assertThat(goesOn).hasCaveat("leap-day-birtday"), """
                The standard vn-2022-2026 has no reading "leap-day-birtday".
                Did you mean "leap-day-birthday"?""");
        assertThatThrownBy(() -> assertThat(goesOn).holds("10"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The standard vn-2022-2026 has no sign of screening \"10\".");
    }

    @Test
    void another_standard_than_the_one_applied_is_a_mistake_of_the_test() {
        PovertyStandard.Builder builder = PovertyStandard.builder();
        builder.from(STANDARD.standard());
        var other = new LoadedStandard(builder.id("vn-9999").build(), STANDARD.hash());

        mistaken(() -> assertThat(goesOn).under(other), "The answer is by the standard vn-2022-2026, not by vn-9999.");
    }

    private static void mistaken(org.assertj.core.api.ThrowableAssert.ThrowingCallable test, String message) {
        assertThatThrownBy(test).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
