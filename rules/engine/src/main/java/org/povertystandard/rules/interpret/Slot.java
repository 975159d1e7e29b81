package org.povertystandard.rules.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povertystandard.fact.FactDeclaration;
import org.povertystandard.fact.FactId;
import org.povertystandard.fact.FactType;
import org.povertystandard.fact.FactValue;
import org.povertystandard.fact.Scope;
import org.povertystandard.household.FormAnswers;
import org.povertystandard.household.FormFact;
import org.povertystandard.household.FormFacts;
import org.povertystandard.household.StoredAnswers;
import org.povertystandard.standard.LeapDayAgeing;

/**
 * A fact as one variant of a standard reads it: with what it counts as when unasked, and how ages are counted.
 *
 * <p>Slots are shared: the same fact read the same way is the same slot, whichever test or variant asks.
 */
final class Slot {
    private final int index;
    private final Key key;
    private final FactDeclaration declaration;
    private final boolean ofMember;
    private final Interval domain;
    private final @Nullable TestNode askedOf;
    private final @Nullable FormFact form;
    private final int ageUnit;
    private final List<FactId> alone;
    private final int hash;
    private final SlotAnswers answers;
    private final boolean age;
    private final boolean implied;
    private final boolean reviewYear;
    /** Two threads may miscount, and have code written a little later. */
    private int reads;

    private StoredAnswers.@Nullable Item stored;

    /** So often answers are read by the accessors: a fresh JVM is done with a few before code for reading is written. */
    private static final int WORTH_WRITING = 1_000;

    /** What makes a slot. */
    record Key(FactId fact, Optional<FactValue> unasked, Optional<LeapDayAgeing> ageing, Optional<TestNode> askedOf) {

        /** What tells it from every other. */
        List<Object> parts() {
            List<Object> parts = new ArrayList<>(List.of(fact, ageing, askedOf));
            if (unasked.isPresent()) {
                parts.add(unasked.get().getClass());
                parts.add(unasked.get().toString());
            }
            return parts;
        }
    }

    Slot(int index, Key key, FactDeclaration declaration) {
        this.index = index;
        this.key = key;
        this.declaration = declaration;
        this.ofMember = declaration.scope() == Scope.MEMBER;
        this.domain = declaration.type() instanceof FactType.Number number
                ? Interval.between(
                        number.minimum().orElse(null), number.maximum().orElse(null))
                : Interval.UNBOUNDED;
        this.askedOf = key.askedOf().orElse(null);
        this.form = FormFacts.find(key.fact()).orElse(null);
        this.ageUnit = form instanceof FormFact.Age age ? age.unitMonths() : 1;
        this.alone = List.of(key.fact());
        this.hash = key.fact().hashCode();
        this.age = key.ageing().isPresent();
        this.implied = Preconditions.isImplied(key.fact());
        this.reviewYear = key.fact().equals(FormAnswers.REVIEW_YEAR);
        this.answers = new SlotAnswers(declaration.type(), domain, key.unasked().orElse(null), age);
    }

    int index() {
        return index;
    }

    FactId fact() {
        return key.fact();
    }

    /** Of the fact. */
    int factHash() {
        return hash;
    }

    /** The fact as a list of one. */
    List<FactId> alone() {
        return alone;
    }

    /** The question whose answer this is: the birth date for ages, otherwise the fact itself. */
    FactId question() {
        return isAge() ? FormFacts.BIRTH_DATE : key.fact();
    }

    Optional<FactValue> unasked() {
        return key.unasked();
    }

    LeapDayAgeing ageing() {
        return key.ageing().orElse(LeapDayAgeing.MARCH_1);
    }

    boolean isAge() {
        return age;
    }

    /** Whether it follows from the day of the review. */
    boolean isReviewYear() {
        return reviewYear;
    }

    /** Whether what else is answered may leave only one answer open. */
    boolean isImplied() {
        return implied;
    }

    /** Where the form's answers are stored; null for other facts, and as long as it is not worth while. */
    StoredAnswers.@Nullable Item stored() {
        StoredAnswers.Item known = stored;
        if (known == null && form != null && ++reads >= WORTH_WRITING) {
            reads = 0;
            known = StoredAnswers.item(form);
            stored = known;
        }
        return known;
    }

    /** Months in one unit of an age. */
    int ageUnit() {
        return ageUnit;
    }

    /** The item of the form; null if the fact is an additional one. */
    @Nullable
    FormFact form() {
        return form;
    }

    FactType type() {
        return declaration.type();
    }

    /** The codes of a choice; none of another fact. */
    List<String> codes() {
        return answers.codes();
    }

    /** What tests see of the answers. */
    SlotAnswers answers() {
        return answers;
    }

    /** The numbers the fact can be. */
    Interval domain() {
        return domain;
    }

    boolean ofMember() {
        return ofMember;
    }

    /** Of whom the question is asked; null if of everyone. */
    @Nullable
    TestNode askedOf() {
        return askedOf;
    }

    @Override
    public String toString() {
        return key.fact().value();
    }
}
