package org.povertystandard.rules.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactValue;
import org.povertystandard.rules.interpret.JointHousehold;

/** Answers questions to a household in every way that makes a difference. */
final class HouseholdAnswers {
    private final JointHousehold household;
    private final Options options;
    private final List<FactId> all;

    /**
     * Of one household.
     *
     * @param all every question that may be answered; those that are not asked for are unanswered
     */
    HouseholdAnswers(JointHousehold household, Options options, List<FactId> all) {
        this.household = household;
        this.options = options;
        this.all = all;
    }

    /** Goes through the answers to some of the questions, which stand while something is done with them. */
    void each(List<FactId> questions, BiConsumer<Way, List<Given>> then) {
        all.forEach(this::unanswer);
        each(questions, Way.NOTHING, List.of(), then);
    }

    private void each(List<FactId> questions, Way way, List<Given> given, BiConsumer<Way, List<Given>> then) {
        if (given.size() == questions.size()) {
            then.accept(way, given);
            return;
        }
        FactId question = questions.get(given.size());
        for (Option option : options.of(household, JointHousehold.HOUSEHOLD, question)) {
            option.given().suppose(household, JointHousehold.HOUSEHOLD);
            List<Given> next = new ArrayList<>(given);
            next.add(option.given());
            each(questions, way.and(Way.of(option)), next, then);
        }
        unanswer(question);
    }

    private void unanswer(FactId question) {
        household.suppose(JointHousehold.HOUSEHOLD, question, FactValue.UNKNOWN);
    }
}
