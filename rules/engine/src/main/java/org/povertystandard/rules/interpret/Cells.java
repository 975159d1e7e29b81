package org.povertystandard.rules.interpret;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Rational;
import org.povertystandard.household.BirthDate;
import org.povertystandard.household.FormFacts;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * The answers to an unknown question that make a difference: one for each cell into which the tests cut its values.
 *
 * <p>Two answers of one cell pass the same tests, given what else is known; so one of them stands for all.
 */
final class Cells {
    private static final List<FactValue> YES_NO = List.of(FactValue.of(true), FactValue.of(false));

    private final Ingredients ingredients;
    private final Breakpoints breakpoints;
    private final Map<FactId, Slot> slots = new LinkedHashMap<>();
    private final Map<Slot, List<FactValue>> codes = new LinkedHashMap<>();

    Cells(Ingredients ingredients) {
        this.ingredients = ingredients;
        this.breakpoints = new Breakpoints(ingredients);
        for (Slot slot : ingredients.slots()) {
            slots.put(slot.fact(), slot);
            if (slot.type() instanceof FactType.Choice choice) {
                codes.put(slot, codes(choice, slot));
            }
        }
    }

    /** An answer to one question. */
    sealed interface Cell {
        void suppose(Facts facts);

        /** An answer to a fact. */
        record Fact(int member, FactId fact, FactValue value) implements Cell {
            @Override
            public void suppose(Facts facts) {
                facts.suppose(member, fact, value);
            }
        }

        /** A birth date. */
        record Birth(int member, LocalDate day) implements Cell {
            @Override
            public void suppose(Facts facts) {
                facts.supposeBirth(member, day);
            }
        }
    }

    /** One answer for each cell; null if the tests cannot be cut into cells here. */
    @Nullable
    List<Cell> of(Facts facts, int member, FactId question) {
        Set<Rational> points = points(facts, member, question);
        return points == null ? null : at(points, facts, member, question);
    }

    /**
     * The numbers or months of age at which tests cut the answers to a question, none of answers that are no numbers; null if
     * these cannot be told.
     */
    @Nullable
    Set<Rational> points(Facts facts, int member, FactId question) {
        if (question.equals(FormFacts.BIRTH_DATE)) {
            return births(facts, member);
        }
        Slot slot = slot(question);
        return slot.type() instanceof FactType.Number ? breakpoints.of(facts, member, slot) : Set.of();
    }

    /** One answer for each cell into which these points, or more than what the tests need, cut the answers. */
    List<Cell> at(Set<Rational> points, Facts facts, int member, FactId question) {
        if (question.equals(FormFacts.BIRTH_DATE)) {
            return births(points, facts, member);
        }
        List<FactValue> values = values(points, slot(question));
        List<Cell> cells = new ArrayList<>(values.size());
        for (FactValue value : values) {
            if (isAdmissible(facts, member, question, value)) {
                cells.add(new Cell.Fact(member, question, value));
            }
        }
        return cells;
    }

    /** The slot of a fact that the test asks. */
    Slot slot(FactId fact) {
        return Objects.requireNonNull(slots.get(fact));
    }

    private List<FactValue> values(Set<Rational> points, Slot slot) {
        FactType type = slot.type();
        if (type instanceof FactType.YesNo) {
            return YES_NO;
        }
        if (type instanceof FactType.Choice) {
            return Objects.requireNonNull(codes.get(slot));
        }
        int decimals = ((FactType.Number) type).decimals();
        return Breakpoints.gridCells(points, decimals, slot.domain()).stream()
                .<FactValue>map(FactValue::of)
                .toList();
    }

    /** One code for each way in which the tests tell codes apart. */
    private List<FactValue> codes(FactType.Choice choice, Slot slot) {
        Map<List<Object>, FactValue> cells = new LinkedHashMap<>();
        for (String code : choice.codes()) {
            cells.putIfAbsent(treatment(code, slot), FactValue.of(code));
        }
        return List.copyOf(cells.values());
    }

    /** How the tests treat a code: where this is equal, the codes make no difference. */
    List<Object> treatment(String code, Slot slot) {
        List<Object> treatment = new ArrayList<>();
        for (TestNode atom : ingredients.atoms()) {
            if (atom instanceof Atom.In in && in.slot().fact().equals(slot.fact())) {
                treatment.add(in.codes().contains(code));
            }
        }
        for (QuantityNode node : ingredients.switches()) {
            if (node instanceof QuantityNode.ByChoice by && by.slot().fact().equals(slot.fact())) {
                treatment.add(by.options().get(code));
            }
            if (node instanceof Lookup lookup && lookup.column().fact().equals(slot.fact())) {
                treatment.add(lookup.table().column(code));
            }
        }
        treatment.add(Preconditions.isRequired(slot.fact(), FactValue.of(code)));
        return treatment;
    }

    /** Whether a household with this answer would not contradict what it answered elsewhere. */
    private boolean isAdmissible(Facts facts, int member, FactId question, FactValue value) {
        return member == Facts.HOUSEHOLD || Preconditions.allow(facts.member(member), question, value);
    }

    private @Nullable Set<Rational> births(Facts facts, int member) {
        Set<Rational> points = new TreeSet<>();
        for (Slot slot : ingredients.slots()) {
            if (slot.isAge()) {
                Set<Rational> ofSlot = breakpoints.of(facts, member, slot);
                if (ofSlot == null) {
                    return null;
                }
                Rational unit = Rational.of(slot.ageUnit());
                ofSlot.forEach(point -> {
                    // A whole unit of age lasts from its first month to the month before the next.
                    Rational whole = Rational.of(point.floor());
                    points.add(whole.times(unit));
                    points.add(whole.plus(Rational.ONE).times(unit));
                });
            }
        }
        return points;
    }

    private static List<Cell> births(Set<Rational> points, Facts facts, int member) {
        Interval months = facts.reading().months(member, LeapDayAgeing.MARCH_1);
        List<Cell> cells = new ArrayList<>();
        for (Rational age : Breakpoints.gridCells(points, 0, months)) {
            cells.add(new Cell.Birth(member, birth(facts, member, age.floor())));
        }
        return cells;
    }

    /** A day of birth, within what is known, at which the member has completed so many months. */
    private static LocalDate birth(Facts facts, int member, long months) {
        LocalDate day = facts.household().reviewedOn().minusMonths(months);
        var birth = facts.member(member).birth();
        boolean known = !(birth instanceof BirthDate.Unknown);
        if (known && day.isAfter(birth.latest())) {
            return birth.latest();
        }
        return known && day.isBefore(birth.earliest()) ? birth.earliest() : day;
    }
}
