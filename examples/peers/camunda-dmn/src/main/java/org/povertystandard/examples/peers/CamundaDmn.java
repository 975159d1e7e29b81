package org.povertystandard.examples.peers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;

/** Camunda 7's DMN engine as a library, with the FEEL engine it comes with; the decision is parsed once and kept. */
public final class CamundaDmn implements Peer<Map<String, @Nullable Object>> {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    /** The service loader makes it. */
    public CamundaDmn() {
        try (InputStream model = Peer.class.getResourceAsStream("decision.dmn")) {
            decision = engine.parseDecision("class", model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "camunda-dmn";
    }

    @Override
    public Map<String, @Nullable Object> input(Facts facts) {
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("area", facts.area());
        variables.put("income", facts.income());
        for (int i = 0; i < Facts.INDICATORS; i++) {
            variables.put("d" + (i + 1), facts.deprived().get(i));
        }
        return variables;
    }

    @Override
    public String decide(Map<String, @Nullable Object> input) {
        DmnDecisionResult result = engine.evaluateDecision(decision, input);
        if (result.isEmpty()) {
            return "no rule matches";
        }
        Object answer = result.getSingleEntry();
        return String.valueOf(answer);
    }
}
