package org.povertystandard.rules.analysis;

import java.util.List;
import java.util.Optional;
import org.povertystandard.fact.Label;
import org.povertystandard.standard.CitationId;
import org.povertystandard.standard.PovertyStandard;

/**
 * Something that two standards do not both hold in the same way.
 *
 * @param kind what happened to it
 * @param part what it is
 * @param id its name
 * @param before its value before, where it has one that can be said in a word
 * @param after its value after, likewise
 * @param cite the sources it names: those of the standard after, or before if it was removed
 */
public record StructuralChange(
        Kind kind,
        StandardPart part,
        String id,
        Optional<String> before,
        Optional<String> after,
        List<CitationId> cite) {
    public StructuralChange {
        cite = List.copyOf(cite);
    }

    /** The kinds of changes. */
    public enum Kind {
        ADDED("Thêm", "Added"),
        REMOVED("Bỏ", "Removed"),
        CHANGED("Sửa", "Changed");

        private final Label label;

        Kind(String vi, String en) {
            this.label = Label.of(vi, en);
        }
    }

    /** What two standards do not both hold in the same way; empty if they are written alike. */
    public static List<StructuralChange> between(PovertyStandard before, PovertyStandard after) {
        return List.copyOf(Structure.changes(before, after));
    }

    /** The change in a sentence. */
    public Label text() {
        String values =
                before.isPresent() || after.isPresent() ? ": " + before.orElse("-") + " → " + after.orElse("-") : "";
        return Label.of(
                kind.label.vi() + " " + part.label().vi() + " " + id + values + ".",
                kind.label.en() + " " + part.label().en() + " " + id + values + ".");
    }
}
