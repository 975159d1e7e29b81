package org.povertystandard.standard;

import java.util.List;
import org.povertystandard.fact.Label;

/**
 * A place where the text is silent or ambiguous: what was chosen, and what else could have been.
 *
 * @param id its name
 * @param question what the text leaves open
 * @param chosen the choice that the standard's tests hold
 * @param alternatives the other choices, at least one
 * @param cite the text in question
 */
public record Reading(
        ReadingId id, Label question, Label chosen, List<Alternative> alternatives, List<CitationId> cite) {
    public Reading {
        alternatives = List.copyOf(alternatives);
        cite = List.copyOf(cite);
    }

    /**
     * A choice that was not taken.
     *
     * @param id its name, once in the reading
     * @param label the choice in words
     * @param sets what would be different
     */
    public record Alternative(AlternativeId id, Label label, Overlay sets) {}
}
