package org.povertystandard.examples.peers;

import java.util.List;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A model in KIE's DMN engine, interpreted, which is how it runs unless told otherwise; it is read once and kept. */
final class KieModel {
    private static final String DECISION = "class";

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieModel(String resource) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newInputStreamResource(Peer.class.getResourceAsStream(resource))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    DMNContext newContext() {
        return runtime.newContext();
    }

    /** The class, or null and the kinds of messages in words. */
    String category(DMNContext input) {
        DMNResult result = runtime.evaluateByName(model, input, DECISION);
        Object answer = result.getDecisionResultByName(DECISION).getResult();
        if (answer != null) {
            return (String) answer;
        }
        return "null"
                + (result.hasErrors()
                        ? result.getMessages().stream()
                                .map(message -> message.getMessageType().toString())
                                .distinct()
                                .collect(Collectors.joining(", ", " (", ")"))
                        : "");
    }
}
