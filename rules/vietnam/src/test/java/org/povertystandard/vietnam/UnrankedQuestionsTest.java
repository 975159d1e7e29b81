package org.povertystandard.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povertystandard.determination.Determination;
import org.povertystandard.fact.Language;
import org.povertystandard.household.Household;
import org.povertystandard.household.Member;
import org.povertystandard.rules.Determiner;
import org.povertystandard.rules.Explainer;
import org.povertystandard.rules.Standards;
import org.povertystandard.rules.document.LoadedStandard;
import org.povertystandard.rules.translate.FilledForm;
import org.povertystandard.standard.TestId;

/** Where nearly everything is blank, no question is better than another that could be shown; the lists of what to ask say so. */
class UnrankedQuestionsTest {
    private static final LoadedStandard LAW = Standards.bundled().get("vn-2022-2026");
    private static final Household BLANK = Household.builder()
            .id("h")
            .reviewedOn(LocalDate.of(2024, 10, 1))
            .addMembers(
                    Member.builder().id("1").build(), Member.builder().id("2").build())
            .addMembers(Member.builder().id("3").build())
            .build();

    private static Determination determined(String test) {
        return Determiner.of(LAW).determine(BLANK, LocalDate.of(2024, 12, 31), TestId.of(test));
    }

    private static List<String> explained(Determination determination, Language language) {
        return Explainer.explain(determination, LAW, language).lines();
    }

    @Test
    void a_blank_form_by_the_circulars_test_is_asked_in_its_own_order_and_told_so() {
        Determination blank = determined("circular");

        assertThat(blank.isMissingRanked()).isFalse();
        assertThat(blank.missing().get(0).facts().get(0)).hasToString("area");
        assertThat(explained(blank, Language.ENGLISH))
                .contains("To ask next, in the form's order (too much is unknown to say what to ask first):");
        assertThat(explained(blank, Language.VIETNAMESE))
                .contains(
                        "Cần hỏi thêm, theo thứ tự của phiếu (còn thiếu quá nhiều thông tin để biết nên hỏi gì trước):");
        assertThat(FilledForm.of(BLANK, blank, LAW).html(Language.ENGLISH))
                .contains(
                        "<h2>To ask next, in the form&#39;s order (too much is unknown to say what to ask first)</h2>\n<ol class=\"ask_unranked\">");
    }

    @Test
    void a_blank_form_by_the_decrees_test_is_asked_best_question_first() {
        Determination blank = determined("decree");

        assertThat(blank.isMissingRanked()).isTrue();
        assertThat(explained(blank, Language.ENGLISH)).contains("To ask next, in this order:");
    }
}
