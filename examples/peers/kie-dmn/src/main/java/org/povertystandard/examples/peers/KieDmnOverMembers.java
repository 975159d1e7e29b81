package org.povertystandard.examples.peers;

import org.kie.dmn.api.core.DMNContext;

/** KIE's DMN engine, asked over members: item definitions for what it is told, a decision for each indicator. */
public final class KieDmnOverMembers implements Peer<Family, DMNContext> {
    private final KieModel model = new KieModel("over-members.dmn");

    /** The service loader makes it. */
    public KieDmnOverMembers() {}

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public DMNContext input(Family family) {
        DMNContext context = model.newContext();
        Answers.of(family).forEach(context::set);
        return context;
    }

    @Override
    public String decide(DMNContext input) {
        return model.category(input);
    }
}
