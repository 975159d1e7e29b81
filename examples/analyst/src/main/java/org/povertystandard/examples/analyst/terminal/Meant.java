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
        return of(NearestName.among(names, typed));
    }

    /** This name, if there is one. */
    public static Meant of(Optional<String> near) {
        return new Meant(
                near.map(name -> " " + NearestName.question(name).en()).orElse(""),
                near.map(name -> " " + NearestName.question(name).vi()).orElse(""));
    }
}
