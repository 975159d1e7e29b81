package org.povertystandard.testkit;

import java.util.Collection;
import java.util.List;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.NearestName;

/** What a message says about a name that nothing has. */
final class Names {
    private Names() {}

    /** The nearest name, or all the names there are. */
    static String hint(Collection<String> allowed, String given) {
        return NearestName.among(allowed, given)
                .map(name -> NearestName.question(name).en())
                .orElseGet(() -> all(allowed).en());
    }

    /** All the names there are. */
    static Label all(Collection<String> allowed) {
        List<String> names = List.copyOf(allowed);
        return names.isEmpty()
                ? Label.of("Không có tên nào.", "There are none.")
                : Label.of("Có: " + names + ".", "There are: " + names + ".");
    }
}
