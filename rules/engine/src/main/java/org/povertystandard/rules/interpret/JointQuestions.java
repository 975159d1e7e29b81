package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFacts;

/** The questions that {@link JointTests} ask, and what the tests make of the answers. Used by one thread. */
public final class JointQuestions {
    private final List<Feature> features;
    private final List<Ingredients> ofOutput;
    private final Ingredients top;
    private final Ingredients all;
    private final Set<FactId> disputed;
    private final Cells cells;
    private final Map<FactId, List<Slot>> slots = new HashMap<>();
    private final Map<Integer, Ingredients> ofFeature = new HashMap<>();
    private final Map<TestNode, Set<FactId>> ofAtom = new HashMap<>();
    private final Map<FactId, Set<FactValue>> unasked = new HashMap<>();
    private final Map<FactId, Map<String, Object>> treatments = new HashMap<>();

    /**
     * The questions of tests.
     *
     * @param features the features, by index
     * @param ofOutput what each output is made of
     * @param top what lines, classes and columns are made of
     * @param all what all of these are made of
     * @param disputed questions to which the standards do not allow the same answers
     */
    JointQuestions(
            List<Feature> features,
            List<Ingredients> ofOutput,
            Ingredients top,
            Ingredients all,
            Set<FactId> disputed) {
        this.features = features;
        this.ofOutput = ofOutput;
        this.top = top;
        this.all = all;
        this.disputed = disputed;
        this.cells = new Cells(all);
        for (Slot slot : all.slots()) {
            slots.computeIfAbsent(slot.question(), key -> new ArrayList<>()).add(slot);
        }
    }

    /** A question to which the standards do not allow the same answers, if there is one. */
    public Optional<FactId> disputed() {
        return disputed.stream().filter(slots::containsKey).findFirst();
    }

    /** The questions to a member on which a feature depends, those that decide who is asked included. */
    public Set<FactId> toMember(int feature) {
        return questions(ofFeature(feature), true);
    }

    /** The questions to the household on which a feature depends. */
    public Set<FactId> toHouseholdOfFeature(int feature) {
        return questions(ofFeature(feature), false);
    }

    /** The questions to the household on which an output depends, but for those that choose the column. */
    public Set<FactId> toHousehold(int output) {
        return questions(ofOutput.get(output), false);
    }

    /** The questions to the household that lines, classes and the columns of scorecards ask themselves. */
    public Set<FactId> atTop() {
        return questions(top, false);
    }

    private static Set<FactId> questions(Ingredients ingredients, boolean ofMember) {
        Set<FactId> questions = new TreeSet<>();
        ingredients.slots().stream()
                .filter(slot -> slot.ofMember() == ofMember && !slot.fact().equals(FormAnswers.REVIEW_YEAR))
                .forEach(slot -> questions.add(slot.question()));
        return questions;
    }

    /** The questions of a member that decide whether this one is asked, or may be answered. */
    public Set<FactId> conditions(FactId question) {
        Set<FactId> conditions = new TreeSet<>();
        for (Slot slot : slots(question)) {
            TestNode askedOf = slot.askedOf();
            if (askedOf != null) {
                conditions.addAll(questions(Ingredients.of(askedOf), slot.ofMember()));
            }
        }
        FormFacts.precondition(question).ifPresent(needed -> conditions.add(needed.fact()));
        return conditions;
    }

    /** The type of the answers to a question that is not {@link #disputed}. */
    public FactType type(FactId question) {
        return slots(question).get(0).type();
    }

    /**
     * What an unasked question counts as, in each standard; nothing where one of them does not say so, since of whoever was not asked
     * that standard knows nothing.
     */
    public Set<FactValue> unasked(FactId question) {
        return unasked.computeIfAbsent(question, key -> {
            Set<FactValue> counted = new LinkedHashSet<>();
            boolean bySome =
                    slots(question).stream().anyMatch(slot -> slot.unasked().isEmpty());
            slots(question)
                    .forEach(slot -> slot.unasked().filter(value -> !bySome).ifPresent(counted::add));
            return counted;
        });
    }

    /** How the tests treat a code of a choice: where this is equal, the codes make no difference. */
    public Object treatment(FactId question, String code) {
        return treatments
                .computeIfAbsent(question, key -> new HashMap<>())
                .computeIfAbsent(
                        code,
                        key -> slots(question).stream()
                                .map(slot -> cells.treatment(code, slot))
                                .toList());
    }

    /** Whether someone born on 29 February is of two ages on this day, by one of the tests and by another. */
    public boolean agesDifferOn(LocalDate reviewedOn) {
        return ReviewUse.isLastOfCommonFebruary(reviewedOn)
                && all.slots().stream()
                                .filter(Slot::isAge)
                                .map(Slot::ageing)
                                .distinct()
                                .count()
                        > 1;
    }

    /** The ways in which the tests read the answer to a question. */
    List<Slot> slots(FactId question) {
        return slots.getOrDefault(question, List.of());
    }

    /** The comparisons and tests of one answer in a feature, those that decide who is asked included. */
    Set<TestNode> atoms(int feature) {
        return ofFeature(feature).atoms();
    }

    /** The questions to a member that one of these asks. */
    Set<FactId> ofAtom(TestNode atom) {
        return ofAtom.computeIfAbsent(atom, key -> questions(Ingredients.of(atom), true));
    }

    private Ingredients ofFeature(int feature) {
        return ofFeature.computeIfAbsent(feature, key -> {
            Ingredients ingredients = Ingredients.of(features.get(feature).test());
            // What a member may answer can depend on an answer that another feature asks.
            for (Slot slot : List.copyOf(ingredients.slots())) {
                FormFacts.precondition(slot.question())
                        .filter(needed -> ingredients.slots().stream()
                                .noneMatch(other -> other.question().equals(needed.fact())))
                        .ifPresent(needed -> slots(needed.fact()).forEach(ingredients::slot));
            }
            return ingredients;
        });
    }
}
