package org.povertystandard.examples.analyst.summary;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.PovertyStandard;

/**
 * The column of a table without caveats that names, in each row, the sources not at hand whose figures and tests were used. It is there
 * only if somebody asked for their use and the laws have any.
 */
public final class UnverifiedColumn {
    public static final String NAME = "unverified-used";

    private final List<PovertyStandard> laws;
    private final boolean isThere;

    /**
     * The column.
     *
     * @param laws what the rows are determined by
     */
    public UnverifiedColumn(Unverified use, List<PovertyStandard> laws) {
        this.laws = List.copyOf(laws);
        this.isThere = use == Unverified.USED && laws.stream().anyMatch(UnverifiedUse::isIn);
    }

    /** Its name; nothing if it is not there. */
    public List<String> header() {
        return isThere ? List.of(NAME) : List.of();
    }

    /** Its cell in the row of these determinations; nothing if it is not there. */
    public List<String> cell(Determination... determinations) {
        return isThere
                ? List.of(Stream.of(determinations)
                        .flatMap(this::sources)
                        .distinct()
                        .collect(Collectors.joining("; ")))
                : List.of();
    }

    private Stream<String> sources(Determination determination) {
        return laws.stream()
                .filter(law -> law.id().equals(determination.standard()))
                .flatMap(law -> determination.caveats().stream()
                        .filter(Caveat.OfSource.class::isInstance)
                        .map(caveat -> ((Caveat.OfSource) caveat).citation())
                        .filter(source -> UnverifiedUse.isOf(law, source))
                        .map(Object::toString));
    }
}
