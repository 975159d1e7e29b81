package org.povertystandard.testkit;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A draft as jqwik sees it: a value, and simpler ones to try when a property fails.
 *
 * @param <T> what the draft is shown as
 * @param draft the draft
 * @param value what it is shown as
 * @param view shows a simpler draft; empty if that is no longer one to try
 */
record DraftShrinkable<T>(Draft draft, T value, Function<Draft, Optional<T>> view) implements Shrinkable<T> {

    static <T> Optional<Shrinkable<T>> of(Draft draft, Function<Draft, Optional<T>> view) {
        return view.apply(draft).map(value -> new DraftShrinkable<>(draft, value, view));
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return Shrinks.of(draft).flatMap(simpler -> of(simpler, view).stream());
    }

    @Override
    public ShrinkingDistance distance() {
        return Shrinks.distance(draft);
    }
}
