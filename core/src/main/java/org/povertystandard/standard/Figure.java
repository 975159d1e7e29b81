package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.criterion.FigureId;
import org.povertystandard.fact.Label;
import org.povertystandard.fact.Rational;

/**
 * A number of law.
 *
 * @param id its name
 * @param value the number
 * @param unit its unit
 * @param label its name for people
 * @param cite where it stands; not empty
 */
public record Figure(FigureId id, Rational value, String unit, Label label, List<CitationId> cite) {
    public Figure {
        cite = List.copyOf(cite);
    }
}
