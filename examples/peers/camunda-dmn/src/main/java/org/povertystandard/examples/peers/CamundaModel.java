package org.povertystandard.examples.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** A model in Camunda 7's DMN engine as a library, with the FEEL engine it comes with; it is parsed once and kept. */
final class CamundaModel {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    CamundaModel(String resource) {
        try (InputStream model = Peer.class.getResourceAsStream(resource)) {
            decision = engine.parseDecision("class", model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class, or that there is none. */
    String category(Map<String, @Nullable Object> input) {
        DmnDecisionResult result = engine.evaluateDecision(decision, input);
        if (result.isEmpty()) {
            return "no rule matches";
        }
        Object answer = result.getSingleEntry();
        return String.valueOf(answer);
    }
}
