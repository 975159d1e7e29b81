package org.povertystandard.examples.analyst.review;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.examples.analyst.area.CountedAreas;
import org.povertystandard.examples.analyst.terminal.Failure;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.HouseholdId;

/** How the files of a year write the codes of areas. */
final class AreaCodes {
    private AreaCodes() {}

    /**
     * Refuses two years of which one writes the code of an area with zeros in front and the other without: whoever stayed there would
     * count as moved.
     *
     * @param files the files
     * @param area the area that a row is counted in
     * @param before the rows of the opening
     * @param now the rows of the closing
     * @throws Failure if a household has two codes that differ in nothing else
     */
    static void requireOneWay(
            YearFiles files,
            Function<ReviewRow, Optional<AreaCode>> area,
            Map<HouseholdId, ReviewRow> before,
            Map<HouseholdId, ReviewRow> now) {
        before.forEach((household, was) -> Optional.ofNullable(now.get(household))
                .ifPresent(is -> {
                    Optional<String> old = area.apply(was).map(AreaCode::value);
                    Optional<String> code = area.apply(is).map(AreaCode::value);
                    if (!old.equals(code)
                            && old.map(AreaCodes::withoutZeros).equals(code.map(AreaCodes::withoutZeros))) {
                        String codes = old.orElseThrow() + " / " + code.orElseThrow();
                        String both = files.opening().orElseThrow() + ", " + files.closing();
                        throw Failure.usage(
                                both + ": The codes of areas differ in zeros in front: " + codes + " (" + household
                                        + "). Who stayed would count as moved. Write them in one way, or name --map-opening.",
                                both + ": Mã địa bàn chỉ khác nhau ở số 0 đầu: " + codes + " (" + household
                                        + "); hộ không chuyển đi sẽ bị tính là chuyển. Hãy viết mã thống nhất, hoặc dùng --map-opening.");
                    }
                }));
    }

    private static String withoutZeros(String code) {
        return code.replaceAll("(^|" + CountedAreas.SEPARATOR + ")0+(?=[^" + CountedAreas.SEPARATOR + "])", "$1");
    }
}
