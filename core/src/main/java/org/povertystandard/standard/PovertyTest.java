package org.povertystandard.standard;

import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.fact.Label;

/**
 * One of the ways in which the law decides the class: by measured income (decree) or by scores (circular).
 *
 * @param id its name
 * @param label its name for people
 * @param measures what it measures
 * @param categories exclude one another
 * @param cite where it stands; not empty
 */
public record PovertyTest(
        TestId id, Label label, List<Measure> measures, List<CategoryRule> categories, List<CitationId> cite) {
    public PovertyTest {
        measures = List.copyOf(measures);
        categories = List.copyOf(categories);
        cite = List.copyOf(cite);
    }

    /** The lines of all measures, in order. */
    public Stream<Line> lines() {
        return measures.stream().flatMap(measure -> measure.lines().stream());
    }
}
