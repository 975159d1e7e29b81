package org.povertystandard.testkit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.rules.document.InvalidDocumentException;
import org.povertystandard.rules.document.NearestName;
import org.povertystandard.rules.document.Problem;

/**
 * What of a case file is being read, as messages name it.
 *
 * @param place the file, and where in it a case begins
 * @param name what it is
 */
record CasePart(String place, Label name) {

    static CasePart ofFile(String file) {
        return new CasePart(file, Label.of("tệp ca", "the case file"));
    }

    /** A case whose name is not known yet. */
    static CasePart ofCase(LawCase.Place place) {
        return new CasePart(place.toString(), Label.of("ca", "the case"));
    }

    static CasePart ofCase(LawCase.Place place, String name) {
        return new CasePart(place.toString(), Label.of("ca \"" + name + "\"", "case \"" + name + "\""));
    }

    /** What is wrong, in words that go on after a colon. */
    InvalidDocumentException wrong(String vi, String en) {
        return wrong(Problem.Code.NOT_ALLOWED, vi, en, Optional.empty());
    }

    InvalidDocumentException notJson(String why) {
        return wrong(Problem.Code.MALFORMED, "không phải JSON.", "not JSON: " + why + ".", Optional.empty());
    }

    /** The same of a name, with the one that may be meant, or all that there are. */
    InvalidDocumentException wrong(String vi, String en, Collection<String> allowed, String given) {
        Optional<String> meant = NearestName.among(allowed, given);
        if (meant.isPresent()) {
            return wrong(Problem.Code.UNKNOWN_NAME, vi, en, meant);
        }
        Label all = Names.all(allowed);
        return wrong(Problem.Code.UNKNOWN_NAME, vi + " " + all.vi(), en + " " + all.en(), meant);
    }

    private InvalidDocumentException wrong(Problem.Code code, String vi, String en, Optional<String> meant) {
        return new InvalidDocumentException(List.of(new Problem(
                code, place, 0, "", Optional.empty(), Label.of(name.vi() + ": " + vi, name.en() + ": " + en), meant)));
    }
}
