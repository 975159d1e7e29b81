package org.povertystandard.examples.analyst.terminal;

import java.util.Collection;
import java.util.Optional;
import org.povertystandard.rules.document.NearestName;

/**
 * What somebody may have meant who mistyped a name: the end of a message in two languages, empty where no name is near.
 *
 * @param en in English
 * @param vi in Vietnamese
 */
public record Meant(String en, String vi) {

    /** Among the names there are. */
    public static Meant of(String typed, Collection<String> names) {
        Optional<String> near = NearestName.among(names, typed);
        return new Meant(
                near.map(name -> " Did you mean \"" + name + "\"?").orElse(""),
                near.map(name -> " Có phải là \"" + name + "\"?").orElse(""));
    }
}
