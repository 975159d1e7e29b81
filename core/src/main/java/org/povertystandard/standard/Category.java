package org.povertystandard.standard;

import java.util.Optional;
import org.povertystandard.fact.Label;

/**
 * A class of households, or a gap of the law: households that the text itself puts into no class.
 *
 * @param id its name
 * @param label its name for people
 * @param gap for a gap, how the text leaves these households out; empty for a class
 */
public record Category(CategoryId id, Label label, Optional<Label> gap) {

    /** Whether it is a gap of the law, and no class. */
    public boolean isGap() {
        return gap.isPresent();
    }
}
