package org.povertystandard.examples.generator;

import java.util.Arrays;
import java.util.Optional;
import org.povertystandard.standard.CategoryId;

/** What a review finds of a household. */
public enum Standing {
    POOR("poor"),
    NEAR_POOR("near-poor"),
    NOT_POOR("not-poor");

    private final CategoryId category;

    Standing(String category) {
        this.category = CategoryId.of(category);
    }

    /** The standing of a class of the standard; empty for any other. */
    static Optional<Standing> of(CategoryId category) {
        return Arrays.stream(values())
                .filter(standing -> standing.category.equals(category))
                .findFirst();
    }

    /** The class of the standard. */
    public CategoryId category() {
        return category;
    }
}
