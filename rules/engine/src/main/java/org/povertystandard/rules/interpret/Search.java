package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.household.FormFacts;

/**
 * Walks through the answers to unknown questions, cell by cell, within a budget.
 *
 * <p>A search that met something it cannot split, or whose budget ended, is incomplete; what it found is then only a part.
 */
final class Search {
    private final TestPlan plan;
    private final Facts facts;
    private final Budget budget;
    private boolean complete = true;

    Search(TestPlan plan, Facts facts, Budget budget) {
        this.budget = budget;
        this.plan = plan;
        this.facts = facts;
    }

    boolean isComplete() {
        return complete;
    }

    void giveUp() {
        complete = false;
    }

    /** Uses up a part of the budget; false when nothing is left. */
    boolean spend(long steps) {
        complete &= budget.spend(steps);
        return complete;
    }

    /** One question of one member or of the household. */
    record Question(int member, FactId fact) {}

    /**
     * Runs the leaf under every combination of answers of the household that makes a difference.
     *
     * @param open what the answers so far leave unsettled: what is not asked there is not split
     */
    void each(List<Unknown> unknowns, Supplier<Ingredients> open, Runnable leaf) {
        each(questions(unknowns), 0, open, leaf);
    }

    private void each(List<Question> questions, int from, Supplier<Ingredients> open, Runnable leaf) {
        if (!spend(1)) {
            return;
        }
        int next = from < questions.size() ? next(questions, from, open.get()) : from;
        if (next == questions.size()) {
            leaf.run();
            return;
        }
        Question question = questions.get(next);
        List<Cells.Cell> cells = plan.cells().of(facts, question.member(), question.fact());
        if (cells == null) {
            giveUp();
            return;
        }
        for (Cells.Cell cell : cells) {
            cell.suppose(facts);
            each(questions, next + 1, open, leaf);
        }
        facts.unsuppose(question.member(), question.fact());
    }

    private int next(List<Question> questions, int from, Ingredients open) {
        int next = from;
        while (next < questions.size() && !(open.asks(questions.get(next).fact()) && isAsked(questions.get(next)))) {
            next++;
        }
        return next;
    }

    /** One by one, ages and choices first: they decide which limits hold, so that few cells are left of the numbers. */
    List<Question> questions(List<Unknown> unknowns) {
        List<Question> questions = new ArrayList<>();
        for (Unknown unknown : unknowns) {
            for (FactId fact : unknown.facts()) {
                questions.add(new Question(unknown.member(), fact));
            }
        }
        if (questions.size() > 1) {
            questions.sort(Comparator.comparingInt(question -> rank(question.fact())));
        }
        return questions;
    }

    private boolean isAsked(Question question) {
        return question.fact().equals(FormFacts.BIRTH_DATE)
                || new Unknowns(plan, facts).isAsked(question.member(), slot(question.fact()));
    }

    private Slot slot(FactId fact) {
        return plan.cells().slot(fact);
    }

    private int rank(FactId question) {
        if (question.equals(FormFacts.BIRTH_DATE)) {
            return 0;
        }
        return slot(question).type() instanceof FactType.Number ? 2 : 1;
    }

    /** The answers to one unknown question or group, each a list of suppositions; null if they cannot be told. */
    @Nullable
    List<List<Cells.Cell>> answers(Unknown unknown) {
        List<List<Cells.Cell>> answers = new ArrayList<>();
        collect(unknown, 0, new ArrayList<>(), answers);
        return complete ? answers : null;
    }

    private void collect(Unknown unknown, int index, List<Cells.Cell> soFar, List<List<Cells.Cell>> answers) {
        if (index == unknown.facts().size()) {
            answers.add(List.copyOf(soFar));
            return;
        }
        FactId fact = unknown.facts().get(index);
        if (!isAsked(new Question(unknown.member(), fact))) {
            collect(unknown, index + 1, soFar, answers);
            return;
        }
        List<Cells.Cell> cells = plan.cells().of(facts, unknown.member(), fact);
        if (cells == null) {
            giveUp();
            return;
        }
        for (Cells.Cell cell : cells) {
            cell.suppose(facts);
            soFar.add(cell);
            collect(unknown, index + 1, soFar, answers);
            soFar.remove(soFar.size() - 1);
        }
        facts.unsuppose(unknown.member(), fact);
    }
}
