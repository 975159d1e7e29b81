package org.povertystandard.examples.analyst.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;

/**
 * Codes of areas that several areas share: villages are often numbered commune by commune. Areas are told apart by their codes alone,
 * so that such areas are counted as one, and who moves between them as one who stayed.
 */
final class SharedCodes {
    /** As many codes as anybody reads on a terminal. */
    private static final int SOME = 10;

    private final Level level;
    private final Map<AreaCode, Map<Level, AreaCode>> within = new HashMap<>();
    private final Map<AreaCode, String> shared =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));

    /**
     * Nothing seen yet.
     *
     * @param level the areas that are counted
     */
    SharedCodes(Level level) {
        this.level = level;
    }

    void see(Place place) {
        level.of(place).ifPresent(code -> {
            Map<Level, AreaCode> known = within.computeIfAbsent(code, first -> new HashMap<>());
            for (Level above : level.above()) {
                above.of(place).ifPresent(area -> {
                    AreaCode before = known.putIfAbsent(above, area);
                    if (before != null && !before.equals(area)) {
                        shared.putIfAbsent(code, code + " (" + above + " " + before + ", " + area + ")");
                    }
                });
            }
        });
    }

    /** What to tell of them. */
    List<String> notes(String file) {
        if (shared.isEmpty()) {
            return List.of();
        }
        var some = new ArrayList<>(shared.values());
        String codes =
                some.stream().limit(SOME).collect(Collectors.joining("; ")) + (some.size() > SOME ? "; ..." : "");
        String count = "--by " + level + ", " + file + ": ";
        return List.of(
                count + "codes that lie in more than one area, counted as one area each: " + some.size() + ": " + codes
                        + ". Give each area a code of its own.",
                count + "mã thuộc nhiều địa bàn khác nhau, đang được tính chung: " + some.size() + ": " + codes
                        + ". Mỗi địa bàn cần một mã riêng.");
    }
}
