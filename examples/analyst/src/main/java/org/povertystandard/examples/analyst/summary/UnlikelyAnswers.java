package org.povertystandard.examples.analyst.summary;

import static org.povertystandard.examples.analyst.summary.Figures.count;
import static org.povertystandard.examples.analyst.summary.Figures.households;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.household.Household;
import org.povertystandard.rules.document.UnseenCharacters;

/**
 * Answers that are possible and taken as they are, but that a slip of the pen explains better: they are asked about in the summary,
 * and decide nothing.
 */
final class UnlikelyAnswers {
    /** Nobody is documented to have lived longer, in completed years. */
    private static final int OLDEST = 122;

    /** Dong in twelve months of a whole household; below it, an income looks as if it were written in thousands. No line of any law. */
    private static final long LEAST_INCOME = 1_000_000;

    private final Seen tooOld = new Seen();
    private final Seen tooPoor = new Seen();

    /** Looks at a household that is answered. */
    void add(Household household) {
        var bornBy = household.reviewedOn().minusYears(OLDEST + 1L);
        if (household.members().stream()
                .anyMatch(member -> !member.birth().latest().isAfter(bornBy))) {
            tooOld.add(household);
        }
        if (household
                .income12Months()
                .filter(income -> income > 0 && income < LEAST_INCOME)
                .isPresent()) {
            tooPoor.add(household);
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (tooOld.households > 0) {
            lines.add("  with a member over " + OLDEST + " years old: " + tooOld.en() + "; is the birth right?");
            lines.add("  có người trên " + OLDEST + " tuổi: " + tooOld.vi() + "; ngày sinh có đúng không?");
        }
        if (tooPoor.households > 0) {
            String least = count(LEAST_INCOME);
            lines.add("  income under " + least + " dong a year: " + tooPoor.en() + "; is it in thousands?");
            lines.add("  thu nhập dưới " + least + " đồng một năm: " + tooPoor.vi()
                    + "; có phải tính bằng nghìn đồng không?");
        }
        return lines;
    }

    /** In how many households, and in which first. */
    private static final class Seen {
        private long households;
        private String first = "";

        void add(Household household) {
            first = households == 0 ? UnseenCharacters.shown(household.id().value()) : first;
            households++;
        }

        String en() {
            return households(households) + ", " + first + " first";
        }

        String vi() {
            return count(households) + " hộ, trước hết là " + first;
        }
    }
}
