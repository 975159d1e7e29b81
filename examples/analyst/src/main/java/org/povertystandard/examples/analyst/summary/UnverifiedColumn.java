package org.povertystandard.examples.analyst.summary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.determination.Caveat;
import org.povertystandard.determination.Determination;
import org.povertystandard.rules.Unverified;
import org.povertystandard.standard.PovertyStandard;

/**
 * The column of a table without caveats that names, in each row, the sources not at hand whose figures and tests were used. It is there
 * only if somebody asked for their use and the laws have any; in a table of counts its cells name those used for any household.
 */
public final class UnverifiedColumn {
    public static final String NAME = "unverified-used";

    private static final String BETWEEN = "; ";

    private final List<PovertyStandard> laws;
    private final boolean isThere;
    private final Set<String> used = new LinkedHashSet<>();

    /**
     * The column.
     *
     * @param laws what the rows are determined by
     */
    public UnverifiedColumn(Unverified use, List<PovertyStandard> laws) {
        this.laws = List.copyOf(laws);
        this.isThere = use == Unverified.USED && laws.stream().anyMatch(Unverified::isIn);
    }

    /** The column of what is made from reviews, by the sources that these name; it is there if they name any. */
    public UnverifiedColumn(Collection<String> used) {
        this.laws = List.of();
        this.isThere = !used.isEmpty();
        this.used.addAll(used);
    }

    /** The sources that a cell names. */
    public static List<String> sources(String cell) {
        return List.of(cell.split(BETWEEN));
    }

    /** Its name; nothing if it is not there. */
    public List<String> header() {
        return isThere ? List.of(NAME) : List.of();
    }

    /** Its cell in the row of these determinations; nothing if it is not there. */
    public List<String> cell(Determination... determinations) {
        List<String> sources =
                Stream.of(determinations).flatMap(this::sources).distinct().toList();
        used.addAll(sources);
        return isThere ? List.of(String.join(BETWEEN, sources)) : List.of();
    }

    /** Its cell in a row of all that was determined so far; nothing if it is not there. */
    public List<String> cellOfAll() {
        return isThere ? List.of(String.join(BETWEEN, used)) : List.of();
    }

    /** The sources used so far; empty if it is not there, or none was. */
    Optional<String> all() {
        return cellOfAll().stream().filter(sources -> !sources.isEmpty()).findFirst();
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
