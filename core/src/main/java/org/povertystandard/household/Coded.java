package org.povertystandard.household;

import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.fact.FactValue;

/** Reads a choice of the form as an answer; each answer is made once, since every determination of every household reads them. */
final class Coded<S> implements Function<S, Optional<FactValue.Known>> {
    private final Function<S, Optional<?>> item;
    private final Optional<FactValue.Known>[] answers;

    /**
     * A choice.
     *
     * @param codes all constants of one enum, in their order
     * @param item yields the one chosen
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    Coded(FormCode[] codes, Function<S, Optional<?>> item) {
        this.item = item;
        this.answers = new Optional[codes.length];
        for (int i = 0; i < codes.length; i++) {
            answers[i] = Optional.of(FactValue.of(codes[i].code()));
        }
    }

    /** What it reads. */
    Function<S, Optional<?>> item() {
        return item;
    }

    @Override
    public Optional<FactValue.Known> apply(S subject) {
        Optional<?> chosen = item.apply(subject);
        return chosen.isPresent() ? answers[((Enum<?>) chosen.get()).ordinal()] : Optional.empty();
    }
}
