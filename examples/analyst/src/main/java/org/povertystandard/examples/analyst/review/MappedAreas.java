package org.povertystandard.examples.analyst.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.SomeOf;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;
import org.povertystandard.review.AreaMapping;

/** A mapping of areas, and which of its old codes the rows of a table have: one that none has was perhaps written in another way. */
final class MappedAreas {
    private final String option;
    private final AreaMapping mapping;
    private final Set<AreaCode> met = new HashSet<>();

    /**
     * Takes a mapping.
     *
     * @param option by which the user named it
     * @param mapping the mapping
     */
    MappedAreas(String option, AreaMapping mapping) {
        this.option = option;
        this.mapping = mapping;
    }

    /** The row with the areas after the reform. */
    ReviewRow of(ReviewRow row) {
        if (mapping.newCodes().isEmpty()) {
            return row;
        }
        Place place = row.place();
        Stream.of(place.province(), place.district(), place.commune(), place.village())
                .flatMap(Optional::stream)
                .filter(mapping.newCodes()::containsKey)
                .forEach(met::add);
        return row.in(mapping);
    }

    /** What to tell of the codes that no row has. */
    List<String> notes(String file) {
        List<String> unmet = mapping.newCodes().keySet().stream()
                .filter(code -> !met.contains(code))
                .map(AreaCode::value)
                .sorted()
                .toList();
        if (unmet.isEmpty()) {
            return List.of();
        }
        String codes = SomeOf.joined(unmet, SomeOf.CODES, ", ");
        String share = unmet.size() + "/" + mapping.newCodes().size();
        return List.of(
                option + ": " + share + " of its old codes are of no household of " + file + ": " + codes,
                option + ": " + share + " mã cũ không có hộ nào trong " + file + ": " + codes);
    }
}
