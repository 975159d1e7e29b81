package org.povertystandard.examples.peers;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Camunda 7's DMN engine, asked the flat question. */
public final class CamundaDmn implements Peer<Facts, Map<String, @Nullable Object>> {
    private final CamundaModel model = new CamundaModel("decision.dmn");

    /** The service loader makes it. */
    public CamundaDmn() {}

    @Override
    public Question<Facts> question() {
        return Question.FLAT;
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
        return model.category(input);
    }
}
