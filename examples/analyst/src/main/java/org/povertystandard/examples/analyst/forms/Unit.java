package org.povertystandard.examples.analyst.forms;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.povertystandard.household.Area;
import org.povertystandard.household.AreaCode;

/**
 * The part of an area that lies in one block of a form: its urban or its rural part.
 *
 * @param kind urban or rural; empty if that is not known
 * @param code the area; empty if that is not known
 */
public record Unit(Optional<Area> kind, Optional<String> code) {
    /** By block, areas by their code, unknown ones at the end. */
    static final Comparator<Unit> ORDER = Comparator.<Unit, Integer>comparing(
                    unit -> unit.kind().map(Enum::ordinal).orElse(Area.values().length))
            .thenComparing(unit -> unit.code().orElse("\uFFFF"));

    private static final String UNKNOWN = "?";
    private static final String SEPARATOR = "/";

    static Unit of(Optional<Area> kind, Optional<AreaCode> code) {
        return new Unit(kind, code.map(AreaCode::value));
    }

    /** A code that stands for both, for tables of movements, which know areas by one code. */
    AreaCode key() {
        return AreaCode.of(kind.map(Area::code).orElse(UNKNOWN) + SEPARATOR + code.orElse(""));
    }

    static Unit ofKey(AreaCode key) {
        String[] parts = key.value().split(SEPARATOR, 2);
        return new Unit(
                Arrays.stream(Area.values())
                        .filter(area -> area.code().equals(parts[0]))
                        .findFirst(),
                Optional.of(parts[1]).filter(code -> !code.isEmpty()));
    }
}
