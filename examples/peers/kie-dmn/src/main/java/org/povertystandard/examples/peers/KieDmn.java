package org.povertystandard.examples.peers;

import java.util.List;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE's DMN engine, interpreted, which is how it runs unless told otherwise; the model is read once and kept. */
public final class KieDmn implements Peer<DMNContext> {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** The service loader makes it. */
    public KieDmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newInputStreamResource(Peer.class.getResourceAsStream("decision.dmn"))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public String name() {
        return "kie-dmn";
    }

    /** Null is DMN's word for what is not known; an input that is not set at all is an error. */
    @Override
    public DMNContext input(Facts facts) {
        DMNContext context = runtime.newContext();
        context.set("area", facts.area());
        context.set("income", facts.income());
        for (int i = 0; i < Facts.INDICATORS; i++) {
            context.set("d" + (i + 1), facts.deprived().get(i));
        }
        return context;
    }

    @Override
    public String decide(DMNContext input) {
        DMNResult result = runtime.evaluateByName(model, input, "class");
        DMNDecisionResult decision = result.getDecisionResultByName("class");
        Object answer = decision.getResult();
        if (answer == null) {
            return "null"
                    + (result.hasErrors()
                            ? result.getMessages().stream()
                                    .map(message -> message.getMessageType().toString())
                                    .distinct()
                                    .collect(Collectors.joining(", ", " (", ")"))
                            : "");
        }
        return (String) answer;
    }
}
