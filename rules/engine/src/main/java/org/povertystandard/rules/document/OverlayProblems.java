package org.povertystandard.rules.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povertystandard.rules.document.Problem.Code;

/**
 * The problems of a standard merged from an overlay and its base. The base has none of its own, so what shows there is brought
 * about by the overlay, and is told where the overlay stands.
 */
final class OverlayProblems extends Problems {
    /** The line of everything that is of the base: in no file. */
    static final int OF_THE_BASE = 0;

    private final Map<String, Location> removed = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private Location overlay = Location.root(1);

    OverlayProblems(String source) {
        super(source);
    }

    /** Where faults of the base are told unless something nearer is known. */
    void tellAt(Location where) {
        overlay = where;
    }

    /** Something of the base is taken away here: whoever misses it is told so. */
    void removes(String id, Location where) {
        removed.putIfAbsent(id, where);
    }

    @Override
    void add(Code code, Location location, Optional<String> found, Optional<String> suggestion, String vi, String en) {
        if (location.line() != OF_THE_BASE) {
            // What an overlay says once may stand in several places of the merged standard.
            if (told.add(location.pointer() + " " + en)) {
                super.add(code, location, found, suggestion, vi, en);
            }
            return;
        }
        String pointer = location.pointer();
        Location where = found.map(removed::get).orElse(overlay);
        super.add(
                code,
                where,
                found,
                suggestion,
                "Với điều được đổi ở đây thì " + pointer + " của chuẩn gốc sai: " + vi,
                "What is changed here makes " + pointer + " of the base wrong: " + en);
    }
}
