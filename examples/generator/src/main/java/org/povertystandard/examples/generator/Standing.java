package org.povertystandard.examples.generator;

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

    /** The class of the standard. */
    public CategoryId category() {
        return category;
    }
}
