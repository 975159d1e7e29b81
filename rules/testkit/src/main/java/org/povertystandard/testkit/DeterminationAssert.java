package org.povertystandard.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povertystandard.criterion.IndicatorId;
import org.povertystandard.criterion.Truth;
import org.povertystandard.determination.Determination;
import org.povertystandard.determination.Finding;
import org.povertystandard.standard.CitationId;

/** What a test can assert of a determination. */
public final class DeterminationAssert extends ResultAssert<DeterminationAssert, Determination> {
    DeterminationAssert(Determination actual) {
        super(actual, DeterminationAssert.class);
    }

    /** The class is {@code poor}. */
    public DeterminationAssert isPoor() {
        return hasClass("poor");
    }

    /** The class is {@code near-poor}. */
    public DeterminationAssert isNearPoor() {
        return hasClass("near-poor");
    }

    /** The class is {@code not-poor}. */
    public DeterminationAssert isNotPoor() {
        return hasClass("not-poor");
    }

    /** The class is settled, and is this one of the standard's. */
    public DeterminationAssert hasClass(String category) {
        return hasPossibleClasses(category);
    }

    /** The classes still possible are exactly these, the poorest first; none: the law leaves the household in no class. */
    public DeterminationAssert hasPossibleClasses(String... categories) {
        isNotNull();
        Stream.of(categories).forEach(words()::checkClass);
        if (!ids(actual.possible()).equals(List.of(categories))) {
            throw failed(classes(List.of(categories)), found(), words().measures());
        }
        return asserted(words().citationsOfTheClass());
    }

    /** More than one class is possible. */
    public DeterminationAssert isUndetermined() {
        isNotNull();
        if (actual.isDetermined()) {
            throw failed("the class to be open", found(), words().measures());
        }
        return asserted();
    }

    /** The household is deprived in these indicators, and perhaps in others. */
    public DeterminationAssert isDeprivedIn(String... indicators) {
        return states(Truth.TRUE, indicators);
    }

    /** The household is certainly not deprived in these indicators. */
    public DeterminationAssert isNotDeprivedIn(String... indicators) {
        return states(Truth.FALSE, indicators);
    }

    /** Whether the household is deprived in these indicators is unknown. */
    public DeterminationAssert isUnknownIn(String... indicators) {
        return states(Truth.UNKNOWN, indicators);
    }

    private DeterminationAssert states(Truth wanted, String... indicators) {
        isNotNull();
        List<CitationId> cited = new ArrayList<>();
        for (String name : indicators) {
            words().checkIndicator(name);
            Finding finding = actual.profile().finding(IndicatorId.of(name)).orElseThrow();
            if (finding.deprived() != wanted) {
                throw failed(
                        "the household to be " + DeterminationWords.state(wanted) + " " + name,
                        "it is " + DeterminationWords.state(finding.deprived()) + " it",
                        words().indicator(finding.indicator()));
            }
            cited.addAll(finding.cite());
        }
        return asserted(cited);
    }

    /** A measure or a scorecard has exactly this value. */
    public DeterminationAssert hasScore(String id, long value) {
        return hasScore(id, String.valueOf(value));
    }

    /**
     * A measure or a scorecard has this value: a number, a fraction such as {@code 1/24}, or bounds such as
     * {@code 10..30}.
     */
    public DeterminationAssert hasScore(String id, String value) {
        isNotNull();
        String found = words().score(id);
        if (!found.equals(value)) {
            throw failed(id + " to be " + value, "it is " + found, words().measures());
        }
        return asserted();
    }

    private DeterminationWords words() {
        return new DeterminationWords(actual, standard());
    }

    private String found() {
        return switch (actual.possible().size()) {
            case 0 -> "it is in no class";
            case 1 -> "it is " + actual.possible().get(0);
            default -> "possible are " + actual.possible();
        };
    }

    private static String classes(List<String> classes) {
        return switch (classes.size()) {
            case 0 -> "the household to be in no class";
            case 1 -> "the household to be " + classes.get(0);
            default -> "the possible classes " + classes;
        };
    }

    @Override
    List<String> caveatLines() {
        return words().caveats();
    }

    @Override
    List<CitationId> allCitations() {
        return words().allCitations();
    }

    @Override
    String what() {
        return "determination";
    }
}
