package org.povertystandard.examples.analyst.decide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.povertystandard.review.DecisionRule;

/** The columns of a table of decisions. */
public enum DecisionColumn {
    HOUSEHOLD("household-id", true),
    REVIEWED_ON("reviewed-on", false),
    DECIDED("decided", true),
    DECIDED_ON("decided-on", true),
    NUMBER("number", true),
    OFFICE("office", false),
    REASON("reason", false),
    REPLACES_NUMBER("replaces-number", false),
    REPLACES_DECIDED_ON("replaces-decided-on", false);

    private final String title;
    private final boolean required;

    DecisionColumn(String title, boolean required) {
        this.title = title;
        this.required = required;
    }

    /** Its header, and its name in problems. */
    public String title() {
        return title;
    }

    boolean isRequired() {
        return required;
    }

    static List<String> titles() {
        return Stream.of(values()).map(DecisionColumn::title).toList();
    }

    /** {@code Household_ID} is {@code household-id}. */
    static Optional<DecisionColumn> of(String header) {
        String plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Stream.of(values()).filter(column -> column.title.equals(plain)).findFirst();
    }

    /** Where what breaks a rule stands in a row. */
    static DecisionColumn of(DecisionRule rule) {
        return switch (rule) {
            case AFTER_REVIEW, AFTER_THE_ONE_REPLACED -> DECIDED_ON;
            case REASON -> REASON;
            case NUMBER_OF_ITS_OWN -> NUMBER;
            case SAYS_WHAT_IT_REPLACES, REPLACES_WHAT_IS_THERE, REPLACES_WHAT_IS_IN_FORCE -> REPLACES_NUMBER;
        };
    }
}
