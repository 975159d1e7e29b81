package org.povertystandard.examples.peers;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Camunda 7's DMN engine, asked over members with the same model as KIE's. */
public final class CamundaDmnOverMembers implements Peer<Family, Map<String, @Nullable Object>> {
    private final CamundaModel model = new CamundaModel("over-members.dmn");

    /** The service loader makes it. */
    public CamundaDmnOverMembers() {}

    @Override
    public Question<Family> question() {
        return Question.OVER_MEMBERS;
    }

    @Override
    public Map<String, @Nullable Object> input(Family family) {
        return Answers.of(family);
    }

    @Override
    public String decide(Map<String, @Nullable Object> input) {
        return model.category(input);
    }
}
