package org.povertystandard.examples.analyst.area;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.povertystandard.examples.analyst.terminal.SomeOf;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;

/**
 * The areas that the households of a year, or of a file, are counted in. A code that areas of several wider areas share, as villages
 * numbered commune by commune do, has the wider area's before it ({@code c1/01}). Others stand alone, so that nobody moves because a
 * district around ended.
 */
public final class CountedAreas {
    public static final String SEPARATOR = "/";

    private final Set<AreaCode> made;
    private final Map<Level, Map<AreaCode, Around>> seen = new EnumMap<>(Level.class);
    private int file;

    /**
     * Nothing seen yet.
     *
     * @param made which a reform made: each of those is one, whatever it was made of
     */
    public CountedAreas(Collection<AreaCode> made) {
        this.made = Set.copyOf(made);
    }

    /** A file begins: wider areas that differ from another file's may be the same after a reform. */
    public void begin() {
        file++;
    }

    public void see(Place place) {
        for (Level each : Level.values()) {
            each.of(place)
                    .filter(code -> !made.contains(code))
                    .ifPresent(code -> seen.computeIfAbsent(each, first -> new HashMap<>())
                            .computeIfAbsent(code, first -> new Around())
                            .see(each, place, file));
        }
    }

    /** The area of a level that a place is counted in, after all files were seen. */
    public Optional<AreaCode> of(Level at, Place place) {
        return path(at, place).map(AreaCode::of);
    }

    private Optional<String> path(Level at, Place place) {
        return at.of(place)
                .map(code -> Optional.ofNullable(seen.getOrDefault(at, Map.of()).get(code))
                        .flatMap(Around::toldApartBy)
                        .flatMap(wider -> path(wider, place))
                        .map(wider -> wider + SEPARATOR + code)
                        .orElse(code.value()));
    }

    /**
     * What to tell of codes that are shared.
     *
     * @param option asked for these areas
     * @param level which areas
     */
    public List<String> notes(String option, Level level) {
        String by = option + " " + level + ": ";
        Map<Boolean, Map<String, String>> shared = Map.of(true, new TreeMap<>(), false, new TreeMap<>());
        seen.getOrDefault(level, Map.of())
                .forEach((code, around) -> around.nearest()
                        .ifPresent(wider -> shared.get(around.toldApartBy().isPresent())
                                .put(code.value(), code + " (" + around.differs.get(wider) + ")")));
        return Stream.concat(
                        notes(
                                by,
                                shared.get(true).values(),
                                "codes that several areas share, counted apart with the code of the area around: ",
                                "mã dùng chung cho nhiều địa bàn, được tính riêng theo mã địa bàn cấp trên: "),
                        notes(
                                by,
                                shared.get(false).values(),
                                "codes that several areas share, counted as one area each, since the area around is not given"
                                        + " everywhere: ",
                                "mã dùng chung cho nhiều địa bàn, đang được tính chung vì có hộ thiếu mã địa bàn cấp trên: "))
                .toList();
    }

    private static Stream<String> notes(String by, Collection<String> codes, String english, String vietnamese) {
        if (codes.isEmpty()) {
            return Stream.empty();
        }
        String some = codes.size() + ": " + SomeOf.joined(List.copyOf(codes), SomeOf.CODES, "; ");
        return Stream.of(by + english + some, by + vietnamese + some);
    }

    /** The wider areas that a code was seen in. */
    private static final class Around {
        private final Map<Level, AreaCode> known = new EnumMap<>(Level.class);
        private final Map<Level, String> differs = new EnumMap<>(Level.class);
        private final Set<Level> lacking = EnumSet.noneOf(Level.class);
        private int file;

        void see(Level at, Place place, int inFile) {
            if (file != inFile) {
                known.clear();
                file = inFile;
            }
            for (Level above : at.above()) {
                Optional<AreaCode> area = above.of(place);
                if (area.isEmpty()) {
                    lacking.add(above);
                } else {
                    AreaCode before = known.putIfAbsent(above, area.orElseThrow());
                    if (before != null && !before.equals(area.orElseThrow())) {
                        differs.putIfAbsent(above, before + ", " + area.orElseThrow());
                    }
                }
            }
        }

        /** The nearest level at which it differs. */
        Optional<Level> nearest() {
            return differs.keySet().stream().reduce((wider, nearer) -> nearer);
        }

        /** That level, unless households have the code of whom nobody said in which of these areas they are. */
        Optional<Level> toldApartBy() {
            return nearest().filter(wider -> !lacking.contains(wider));
        }
    }
}
