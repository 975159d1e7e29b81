package org.povertystandard.examples.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** json-logic-java, asked over members: one instance, which keeps the parsed rule. */
public final class JsonLogicRuleOverMembers implements Peer<Family, Map<String, @Nullable Object>> {
    private final JsonLogic logic = new JsonLogic();
    private final String rule;

    /** The service loader makes it. */
    public JsonLogicRuleOverMembers() {
        try (InputStream text = JsonLogicRuleOverMembers.class.getResourceAsStream("over-members.json")) {
            rule = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

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
        try {
            return String.valueOf(logic.apply(rule, input));
        } catch (JsonLogicException e) {
            return "error (" + e.getClass().getSimpleName() + ")";
        }
    }
}
