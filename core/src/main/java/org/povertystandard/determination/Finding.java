package org.povertystandard.determination;

import java.util.List;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.household.MemberId;
import org.povertystandard.standard.CitationId;

/**
 * The state of one indicator, and why.
 *
 * @param indicator the indicator
 * @param deprived true, false or unknown
 * @param reasons the facts that made it so; empty when nobody was concerned
 * @param cite where the test stands
 */
public record Finding(IndicatorId indicator, Truth deprived, List<Reason> reasons, List<CitationId> cite) {
    public Finding {
        reasons = List.copyOf(reasons);
        cite = List.copyOf(cite);
    }

    /** The members whose facts are among the reasons, each once. */
    public List<MemberId> members() {
        return reasons.stream()
                .flatMap(reason -> reason instanceof Reason.Compared compared
                                && !compared.counted().isEmpty()
                        ? compared.counted().stream()
                        : reason.member().stream())
                .distinct()
                .toList();
    }
}
