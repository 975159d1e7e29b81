package org.povertystandard.examples.analyst.area;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.povertystandard.household.AreaCode;
import org.povertystandard.household.Place;

/** The areas that are counted. */
public enum Level {
    PROVINCE(Place::province),
    DISTRICT(Place::district),
    COMMUNE(Place::commune),
    VILLAGE(Place::village);

    private final Function<Place, Optional<AreaCode>> code;

    Level(Function<Place, Optional<AreaCode>> code) {
        this.code = code;
    }

    /** The area of this level that a place lies in. */
    public Optional<AreaCode> of(Place place) {
        return code.apply(place);
    }

    /** The wider levels, the widest first. */
    List<Level> above() {
        return List.of(values()).subList(0, ordinal());
    }

    /** As the command line takes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
