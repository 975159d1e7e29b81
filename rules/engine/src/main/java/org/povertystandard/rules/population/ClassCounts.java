package org.povertystandard.rules.population;

import java.util.List;
import org.povertystandard.determination.Range;
import org.povertystandard.fact.Rational;
import org.povertystandard.standard.CategoryId;

/**
 * How many households are in each class under one law. What is undetermined is counted as its own and never put anywhere.
 *
 * <p>A class is possible for a household if no line excludes it, whatever the unknown answers are; this is the bound of every
 * engine. The exact search of the reference engine can exclude more for single households; it never finds more.
 *
 * @param classes the classes, the poorest first
 * @param all everybody
 * @param certain by class, who is certainly in it
 * @param possible by class, who is in it certainly or possibly
 * @param undetermined who may be in more than one class, or in one and none
 * @param outside whom the law itself leaves in no class
 */
public record ClassCounts(
        List<CategoryId> classes,
        Count all,
        List<Count> certain,
        List<Count> possible,
        Count undetermined,
        Count outside) {
    public ClassCounts {
        classes = List.copyOf(classes);
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
    }

    /** Who is certainly in a class. */
    public Count certain(CategoryId category) {
        return certain.get(indexOf(category));
    }

    /** Who is in a class certainly or possibly. */
    public Count possible(CategoryId category) {
        return possible.get(indexOf(category));
    }

    /** The share of a class in everybody, by weight: at least, and at most; nothing is known where there is nobody. */
    public Range rate(CategoryId category) {
        if (all.weight().signum() == 0) {
            return Range.unbounded();
        }
        return new Range(
                java.util.Optional.of(share(certain(category))), java.util.Optional.of(share(possible(category))));
    }

    private Rational share(Count part) {
        return part.weight().dividedBy(all.weight());
    }

    private int indexOf(CategoryId category) {
        int index = classes.indexOf(category);
        if (index < 0) {
            throw new IllegalArgumentException("The law has no class " + category + ".");
        }
        return index;
    }
}
