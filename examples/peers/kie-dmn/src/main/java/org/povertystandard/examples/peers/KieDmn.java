package org.povertystandard.examples.peers;

import org.kie.dmn.api.core.DMNContext;

/** KIE's DMN engine, asked the flat question. */
public final class KieDmn implements Peer<Facts, DMNContext> {
    private final KieModel model = new KieModel("decision.dmn");

    /** The service loader makes it. */
    public KieDmn() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
    }

    /** Null is DMN's word for what is not known; an input that is not set at all is an error. */
    @Override
    public DMNContext input(Facts facts) {
        DMNContext context = model.newContext();
        context.set("area", facts.area());
        context.set("income", facts.income());
        for (int i = 0; i < Facts.INDICATORS; i++) {
            context.set("d" + (i + 1), facts.deprived().get(i));
        }
        return context;
    }

    @Override
    public String decide(DMNContext input) {
        return model.category(input);
    }
}
