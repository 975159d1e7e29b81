package org.povertystandard.rules.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.povertystandard.household.Household;
import org.povertystandard.standard.CategoryId;

/**
 * A test as code: the class and its bounds, and nothing that explains them. Immutable and thread-safe.
 *
 * <p>It is the standard as it stands; other readings, exact sets of classes and reasons are the reference engine's work.
 */
public final class CompiledTest {
    private final List<CategoryId> classes;
    private final List<Optional<CategoryId>> answers;
    private final Kernel kernel;

    CompiledTest(List<CategoryId> classes, Kernel kernel) {
        this.classes = List.copyOf(classes);
        this.answers = new ArrayList<>();
        for (CategoryId category : classes) {
            answers.add(Optional.of(category));
        }
        this.kernel = kernel;
    }

    Kernel kernel() {
        return kernel;
    }

    /** The classes, in the order of the test, whose places are the bits of {@link ClassBounds#possible()}. */
    public List<CategoryId> classes() {
        return classes;
    }

    /**
     * The class, where the bounds leave no other: always so where the household is complete, unless the law leaves a gap.
     * Nothing is allocated.
     *
     * @return the class; empty where the bounds leave several, or none that is certain
     */
    public Optional<CategoryId> category(Household household) {
        Objects.requireNonNull(household, "household");
        int category = kernel.category(household);
        return category == Kernel.NONE ? Optional.empty() : answers.get(category);
    }

    /** The classes and deprivations as far as they are known: the same as the reference engine's bounds. */
    public ClassBounds bounds(Household household) {
        Objects.requireNonNull(household, "household");
        return kernel.bounds(household);
    }
}
