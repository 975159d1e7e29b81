package org.povertystandard.examples.analyst.summary;

import java.util.ArrayList;
import java.util.List;

/**
 * What has to stand wherever somebody might take results for the law's, or for better known than they are.
 *
 * @param proposal that they are by a proposal and no law
 * @param unverified which sources not at hand were used for them
 */
public record Marks(Proposal proposal, UnverifiedColumn unverified) {

    /** The lines of a summary. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(proposal.lines());
        unverified.all().ifPresent(sources -> {
            lines.add("By reviews that used figures and tests without a source at hand (--unverified): " + sources);
            lines.add("Theo rà soát có dùng mức và cách đo chưa có nguồn đối chiếu (--unverified): " + sources);
        });
        return lines;
    }

    /** The lines over a page that is printed; none if there is nothing to say. */
    public List<String> onPage() {
        List<String> lines = new ArrayList<>();
        if (!proposal.isNone()) {
            lines.add(proposal.mark());
        }
        unverified
                .all()
                .ifPresent(sources -> lines.add("Có dùng mức và cách đo chưa có nguồn đối chiếu / figures and tests"
                        + " without a source at hand were used: " + sources));
        return lines;
    }
}
