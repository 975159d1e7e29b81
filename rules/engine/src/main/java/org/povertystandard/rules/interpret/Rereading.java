package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.standard.LeapDayAgeing;
import org.povertystandard.standard.Overlay;

/**
 * What an alternative reads otherwise in the answers themselves: how an unasked question counts, on which day people age.
 *
 * @param only whether the alternative changes nothing else, so that a household whose answers read alike cannot be touched
 * @param unasked the facts that count otherwise when nobody asked, as the standard reads them
 * @param ages whether people age on another day
 */
record Rereading(boolean only, List<Slot> unasked, boolean ages) {

    static Rereading of(Overlay overlay, Resolver standard) {
        boolean others = !overlay.figures().isEmpty()
                || !overlay.criteria().isEmpty()
                || !overlay.quantities().isEmpty()
                || !overlay.indicators().isEmpty()
                || !overlay.points().isEmpty()
                || !overlay.items().isEmpty()
                || !overlay.rows().isEmpty();
        List<Slot> unasked = new ArrayList<>();
        for (FactId fact : overlay.unasked().keySet()) {
            unasked.add(standard.slot(fact));
        }
        return new Rereading(!others, unasked, overlay.ageing().isPresent());
    }

    /** Whether something in this household's answers may read otherwise. */
    boolean mayChange(Facts facts) {
        return !only || ages && someAgesDiffer(facts) || someUnasked(facts);
    }

    private static boolean someAgesDiffer(Facts facts) {
        for (int member = 0; member < facts.size(); member++) {
            if (!facts.reading().leapDayMatters(member)) {
                continue;
            }
            Interval months = facts.reading().months(member, LeapDayAgeing.MARCH_1);
            if (!months.isExact() || !months.equals(facts.reading().months(member, LeapDayAgeing.FEBRUARY_28))) {
                return true;
            }
        }
        return false;
    }

    private boolean someUnasked(Facts facts) {
        for (Slot slot : unasked) {
            int end = slot.ofMember() ? facts.size() : Facts.HOUSEHOLD + 1;
            for (int member = slot.ofMember() ? 0 : Facts.HOUSEHOLD; member < end; member++) {
                Answer answer = facts.answer(member, slot);
                if (answer.unasked() || answer.value() instanceof FactValue.Unknown) {
                    return true;
                }
            }
        }
        return false;
    }
}
